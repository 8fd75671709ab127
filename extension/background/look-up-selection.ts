import { sendToPage } from '../platform/messages.ts';
import { wishInPanel } from '../platform/panel-wish.ts';
import { openPanelBeside } from '../platform/side-panel.ts';

/** Looks up what a reader selected: its card where the article names it, else a search for its words in the panel. */
export async function lookUpSelection(words: string, tabId: number): Promise<void> {
  const isShown = await sendToPage(tabId, 'showSelection', {}).catch(() => false);
  if (isShown) return;
  const opened = openPanelBeside(tabId);
  await wishInPanel({ query: words });
  await opened;
}
