import browser from './own-browser.ts';
import { hashOf, type PanelPlace, placeOfHash } from './panel-address.ts';

/** The item of `storage.session` that holds what the panel shall show next. */
const WISH = 'panelWish';

/** Leaves word for the panel, open or about to open, to show an entry's card or a search. */
export async function wishInPanel(place: PanelPlace): Promise<void> {
  await browser.storage.session.set({ [WISH]: hashOf(place) });
}

/** Calls `onWish` with what was wished for before the panel opened, and with each one after. */
export function watchWishes(onWish: (place: PanelPlace) => void, signal: AbortSignal): void {
  const take = async () => {
    const { [WISH]: wish } = await browser.storage.session.get(WISH);
    if (!wish || signal.aborted) return;
    await browser.storage.session.remove(WISH);
    const place = placeOfHash(String(wish));
    if (place) onWish(place);
  };
  const hear = (changes: object, area: string) => {
    if (area === 'session' && WISH in changes) void take();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
  void take();
}
