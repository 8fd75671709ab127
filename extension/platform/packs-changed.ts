import { isRetired } from './lifetime.ts';
import browser from './own-browser.ts';

/** An item of `storage.local` that changes with the packs that the reader added: everybody hears of it, wherever they run. */
const CHANGED = 'packsChanged';

/** Tells the worker and every open article that a pack was added, changed or removed. */
export async function tellPacksChanged(): Promise<void> {
  await browser.storage.local.set({ [CHANGED]: `${Date.now()} ${Math.random()}` });
}

/** Which state the packs are in: another text after each change. */
export async function readPacksState(): Promise<string> {
  return String((await browser.storage.local.get(CHANGED))[CHANGED] ?? '');
}

/** Calls `onChange` each time that a pack is added, changed or removed, until `signal` aborts. */
export function watchPacks(onChange: () => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && CHANGED in changes) onChange();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    if (!isRetired()) browser.storage.onChanged.removeListener(hear);
  });
}
