import type { EntryRef } from '../../src/contract/mention.ts';
import { wishInPanel } from '../platform/panel-wish.ts';
import { openPanelBeside } from '../platform/side-panel.ts';

/** Shows an entry's card in the panel beside the tab whose page asked. */
export async function openPanel(ref: EntryRef, tabId: number | undefined): Promise<null> {
  // Opened first and not after the wish: the browser counts the reader's click only for what is done at once.
  const opened = tabId === undefined ? undefined : openPanelBeside(tabId);
  await wishInPanel({ entry: ref });
  await opened;
  return null;
}
