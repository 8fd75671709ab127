import { sendToPage } from '../platform/messages.ts';
import { findActiveTab } from '../platform/tabs.ts';

/** Goes to the next or the previous name in the page in front; does nothing where we do not run. */
export async function stepMention(by: 1 | -1): Promise<void> {
  const tab = await findActiveTab();
  if (tab) await sendToPage(tab.id, 'stepMention', { by }).catch(() => null);
}
