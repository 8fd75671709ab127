import type { Settings } from '../../src/contract/settings.ts';
import { readManagedSettings } from './managed-settings.ts';
import browser from './own-browser.ts';
import { planChange, type SettingsRecord, settingsOf } from './settings-record.ts';
import { watchStoredSettings } from './stored-settings.ts';

/** The one item of `storage.local` that holds the whole record while `storage.sync` refuses it. */
const HERE = 'settings';

/**
 * The reader's settings, complete; above them what a school or newsroom has set for everybody.
 *
 * @throws the browser's words where neither `storage.sync` nor `storage.local` can be read.
 */
export async function readSettings(): Promise<Settings> {
  const [{ record }, managed] = await Promise.all([readRecord(), readManagedSettings()]);
  return { ...settingsOf(record), ...managed };
}

/** Some settings as they are to be; a list to which something is added follows from the settings as they are at that moment. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** What a change gives some settings to be, where they are so now. */
export const patchOf = (change: SettingsChange, now: Settings): Partial<Settings> =>
  typeof change === 'function' ? change(now) : change;

/** A list of settings with an item or without it, in order. */
export function withItem(list: readonly string[], item: string, has: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return has ? [...others, item].sort() : others;
}

/**
 * Changes some settings and leaves the others as they are, those of newer versions included. One at a time, of all our pages and the
 * worker: of two changes in the same instant, none is lost. Not for content scripts, which stand in the turn of their page.
 *
 * @returns the settings as they are now.
 * @throws Error where a value is not one that the setting takes, or where nothing can be stored.
 */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request('settings', () => changeInTurn(change));
}

async function changeInTurn(change: SettingsChange): Promise<Settings> {
  const { record, local } = await readRecord();
  const { set, remove } = planChange(record, patchOf(change, settingsOf(record)));
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
  watchStoredSettings(() => {
    readSettings().then(
      (settings) => {
        if (!signal.aborted) onChange(settings);
      },
      // The extension was switched off meanwhile; whoever watches retires by itself.
      () => undefined,
    );
  }, signal);
}

async function readRecord(): Promise<{ record: SettingsRecord; local: boolean }> {
  const [{ [HERE]: here }, there] = await Promise.all([
    browser.storage.local.get(HERE),
    browser.storage.sync.get(null).catch(() => undefined),
  ]);
  return { record: (here as SettingsRecord | undefined) ?? there ?? {}, local: here !== undefined || !there };
}
