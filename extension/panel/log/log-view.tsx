import { useMemo, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../../src/contract/kind.ts';
import { type LookUp, MOST_LOOK_UPS } from '../../../src/contract/look-up.ts';
import type { EntryRef } from '../../../src/contract/mention.ts';
import type { Settings } from '../../../src/contract/settings.ts';
import { saveFile } from '../../platform/save-file.ts';
import { changeSettings } from '../../platform/settings.ts';
import { type MessageKey, sayNumber, t, tCount } from '../../platform/words.ts';
import { sayKind } from '../../ui/card/say.ts';
import { Switch } from '../../ui/switch.tsx';
import { EXPORTS, type ExportForm, exportLog } from './export-log.ts';
import { createLogFilter } from './filter-look-ups.ts';
import { LogList } from './log-list.tsx';
import { useLog } from './use-log.ts';

interface LogViewProps {
  settings: Settings;
  onOpen(ref: EntryRef): void;
  onClose(): void;
  onProblem(message: string): void;
}

/** What the reader looked up, where they want that kept: searched, filtered, taken out as notes or flash cards, forgotten. */
export function LogView({ settings, onOpen, onClose, onProblem }: LogViewProps) {
  const { lookUps, problem, clear } = useLog();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<Kind>();
  const filter = useMemo(() => createLogFilter(lookUps ?? []), [lookUps]);
  const found = useMemo(() => filter({ words, ...(kind && { kind }) }), [filter, words, kind]);
  const fail = (error: Error) => onProblem(error.message);
  return (
    <main class="list log">
      <div class="log-head">
        <h2 class="title">{t('log')}</h2>
        <button type="button" class="button" data-action="close-log" onClick={onClose}>
          {t('logClose')}
        </button>
      </div>
      <Switch
        name="readingLog"
        checked={settings.readingLog}
        onChange={(readingLog) => changeSettings({ readingLog }).catch(fail)}
      >
        <strong>{t('logKeep')}</strong>
        <br />
        <span class="soft small">{t('logMeaning', sayNumber(MOST_LOOK_UPS))}</span>
      </Switch>
      {problem && (
        <p class="problem" role="alert">
          {t('logProblem', problem)}
        </p>
      )}
      <div class="choices-row">
        <input
          class="field"
          type="search"
          aria-label={t('logSearch')}
          placeholder={t('logSearch')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <select
          class="field"
          aria-label={t('logKind')}
          value={kind ?? ''}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value))}
        >
          <option value="">{t('logEveryKind')}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {sayKind(t, one)}
            </option>
          ))}
        </select>
      </div>
      {lookUps && (
        <p class="soft small" role="status">
          {lookUps.length === 0 ? t('logEmpty') : tCount('lookUps', found.length)}
        </p>
      )}
      <LogList lookUps={found} onOpen={onOpen} />
      {lookUps && <TakeOut lookUps={found} onClear={clear} onProblem={fail} />}
    </main>
  );
}

/** The forms in which the log goes out, with the words on their buttons. */
const FORMS = [
  ['markdown', 'logMarkdown'],
  ['anki', 'logAnki'],
  ['json', 'logJson'],
] as const satisfies readonly (readonly [ExportForm, MessageKey])[];

interface TakeOutProps {
  lookUps: readonly LookUp[];
  onClear(): void;
  onProblem(error: Error): void;
}

/** What was found, as a file; and the end of the log, which is asked for twice. */
function TakeOut({ lookUps, onClear, onProblem }: TakeOutProps) {
  const [isSure, setSure] = useState(false);
  const save = (form: ExportForm) =>
    exportLog(lookUps, form).then(
      (text) => saveFile(EXPORTS[form].file, new Blob([text], { type: EXPORTS[form].type })),
      onProblem,
    );
  const clear = () => {
    if (isSure) onClear();
    setSure(!isSure);
  };
  return (
    <div class="choices-row">
      {FORMS.map(([form, label]) => (
        <button key={form} type="button" class="button" data-action={`export-${form}`} onClick={() => save(form)}>
          {t(label)}
        </button>
      ))}
      <button type="button" class="button" data-action="clear-log" disabled={lookUps.length === 0} onClick={clear}>
        {t(isSure ? 'logClearSure' : 'logClear')}
      </button>
    </div>
  );
}
