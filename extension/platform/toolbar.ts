import browser from './own-browser.ts';

/** What the toolbar button shows. */
export interface ToolbarLook {
  /** At most four characters; empty for none. */
  badge: string;
  /** What it says when the pointer rests on it. */
  title: string;
  /** The coloured icon, or the grey one. */
  awake: boolean;
}

const SIZES = [16, 32, 48];
const iconPaths = (name: string) =>
  Object.fromEntries(SIZES.map((size) => [size, browser.runtime.getURL(`extension/icons/${name}${size}.png`)]));

/** Sets the look of the button in one tab until it goes to another page; without a tab, wherever nothing else is set. */
export async function showToolbar(look: ToolbarLook, tabId?: number): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: look.badge }),
    action.setTitle({ tabId, title: look.title }),
    action.setIcon({ tabId, path: iconPaths(look.awake ? '' : 'asleep-') }),
    action.setBadgeBackgroundColor({ tabId, color: '#38506f' }),
  ]);
}
