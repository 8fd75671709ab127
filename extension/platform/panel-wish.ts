import type { EntryRef } from '../../src/contract/mention.ts';
import browser from './own-browser.ts';

/** The item of `storage.session` that holds the entry whose card the panel shall show next. */
const WISH = 'panelWish';

/** Leaves word for the panel, open or about to open, to show an entry's card. */
export async function wishInPanel({ pack, entry }: EntryRef): Promise<void> {
  await browser.storage.session.set({ [WISH]: { pack, entry } });
}

/** Calls `onWish` with the entry that was wished for before the panel opened, and with each one after. */
export function watchWishes(onWish: (ref: EntryRef) => void, signal: AbortSignal): void {
  const take = async () => {
    const { [WISH]: wish } = await browser.storage.session.get(WISH);
    if (!wish || signal.aborted) return;
    await browser.storage.session.remove(WISH);
    onWish(wish as EntryRef);
  };
  const hear = (changes: object, area: string) => {
    if (area === 'session' && WISH in changes) void take();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
  void take();
}
