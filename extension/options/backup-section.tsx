import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../src/contract/settings.ts';
import { copyText } from '../platform/copy-text.ts';
import { saveFile } from '../platform/save-file.ts';
import { t } from '../platform/words.ts';
import { type Backup, readBackup, writeBackup } from './backup.ts';
import { Section } from './section.tsx';
import { backupInLink, hashOfSettings } from './share-link.ts';
import { TakeOver } from './take-over.tsx';
import type { ChangeSettings } from './use-settings.ts';

interface BackupProps {
  settings: Settings;
  change: ChangeSettings;
}

/** A larger file holds something else. Bytes. */
const LARGEST = 20_000_000;

function sayWhyNot(backup: Exclude<Backup, { settings: Settings }>): string {
  if (backup.problem === 'unknown') return t('backupUnknown', backup.name);
  if (backup.problem === 'value') return t('backupValue', backup.name, backup.value);
  return t(({ 'no-backup': 'backupNone', newer: 'backupNewer', empty: 'backupEmpty' } as const)[backup.problem]);
}

const FILE = 'backgrounder-settings.json';

/** All settings into a file, and back from one; nothing of a file is used unless all of it can be. */
export function BackupSection({ settings, change }: BackupProps) {
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Settings>();
  const [given, setGiven] = useState<Settings>();
  const say = (text: string, undo?: Settings) => {
    setSaid(text);
    setBefore(undo);
  };
  const restore = async (file: File | undefined) => {
    if (!file) return;
    look(file.size > LARGEST ? { problem: 'no-backup' } : readBackup(await file.text()));
  };
  const look = (backup: Backup) => {
    if ('problem' in backup) return say(sayWhyNot(backup));
    say('');
    setGiven(backup.settings);
  };
  const paste = (text: string) => {
    const backup = backupInLink(text);
    look(backup === undefined ? { problem: 'no-backup' } : readBackup(backup));
  };
  // A link to this page may bring settings along.
  useEffect(() => {
    if (backupInLink(location.hash) !== undefined) paste(location.hash);
  }, []);
  const take = (taken: Settings) => {
    change(taken);
    setGiven(undefined);
    say(t('backupRestored'), settings);
  };
  const share = () =>
    copyText(location.href.replace(/#.*$/s, '') + hashOfSettings(settings)).then((isCopied) =>
      say(t(isCopied ? 'shareCopied' : 'cardNotCopied')),
    );
  const undo = (last: Settings) => {
    change(last);
    say(t('optionsUndone'));
  };
  const reset = () => {
    change(defaultSettings());
    say(t('backupReset'), settings);
  };
  return (
    <Section id="backup" title={t('backup')} lead={t('backupLead')}>
      <div class="row buttons">
        <button
          type="button"
          class="button"
          data-action="save"
          onClick={() => saveFile(FILE, new Blob([writeBackup(settings)], { type: 'application/json' }))}
        >
          {t('backupSave')}
        </button>
        <label class="button file">
          {t('backupRestore')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              restore(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" data-action="reset" onClick={reset}>
          {t('resetAll')}
        </button>
      </div>
      <div class="row buttons">
        <button type="button" class="button" data-action="share" onClick={share}>
          {t('shareCopy')}
        </button>
        <input
          class="field"
          type="text"
          name="settings-link"
          aria-label={t('sharePaste')}
          placeholder={t('sharePaste')}
          onInput={(event) => event.currentTarget.value && paste(event.currentTarget.value)}
        />
      </div>
      {given && (
        <TakeOver now={settings} given={given} onTake={() => take(given)} onLeave={() => setGiven(undefined)} />
      )}
      <Said text={said} onUndo={before && (() => undo(before))} />
    </Section>
  );
}

/** What was done, and the way back where there is one. */
function Said({ text, onUndo }: { text: string; onUndo?: () => void }) {
  return (
    <div class="row undo">
      <p role="status">{text}</p>
      {onUndo && (
        <button type="button" class="button" data-action="undo" onClick={onUndo}>
          {t('optionsUndo')}
        </button>
      )}
    </div>
  );
}
