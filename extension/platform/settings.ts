import type { Settings } from '../../src/contract/settings.ts';
import browser from './own-browser.ts';
import { planChange, type SettingsRecord, settingsOf } from './settings-record.ts';

/** The one item of `storage.local` that holds the whole record while `storage.sync` refuses it. */
const HERE = 'settings';

/**
 * The reader's settings, complete.
 *
 * @throws the browser's words where neither `storage.sync` nor `storage.local` can be read.
 */
export async function readSettings(): Promise<Settings> {
  return settingsOf((await readRecord()).record);
}

/**
 * Changes some settings and leaves the others as they are, those of newer versions included.
 *
 * @returns the settings as they are now.
 * @throws Error where a value is not one that the setting takes, or where nothing can be stored.
 */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const { record, local } = await readRecord();
  const { set, remove } = planChange(record, patch);
  const next: SettingsRecord = { ...record, ...set };
  for (const name of remove) delete next[name];
  try {
    const { sync } = browser.storage;
    // Coming back from local storage, everything has to move.
    const moved = local ? next : set;
    if (Object.keys(moved).length > 0) await sync.set(moved);
    if (remove.length > 0) await sync.remove(remove);
    if (local) await browser.storage.local.remove(HERE);
  } catch {
    await browser.storage.local.set({ [HERE]: next });
  }
  return settingsOf(next);
}

/** Calls `onChange` with the settings each time that they change, on this computer or by sync, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const hear = (_changes: unknown, area: string) => {
    if (area !== 'sync' && area !== 'local') return;
    readSettings().then(
      (settings) => {
        if (!signal.aborted) onChange(settings);
      },
      // The extension was switched off meanwhile; whoever watches retires by itself.
      () => undefined,
    );
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    // After an update the browser's interface is gone, and the listener with it.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(hear);
  });
}

async function readRecord(): Promise<{ record: SettingsRecord; local: boolean }> {
  const [{ [HERE]: here }, there] = await Promise.all([
    browser.storage.local.get(HERE),
    browser.storage.sync.get(null).catch(() => undefined),
  ]);
  return { record: (here as SettingsRecord | undefined) ?? there ?? {}, local: here !== undefined || !there };
}
