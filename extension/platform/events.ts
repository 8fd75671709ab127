import browser from './own-browser.ts';

/** Calls `onInstall` when the extension was just installed, or came in a new version (browser updates do not count). */
export function watchInstall(onInstall: (why: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') onInstall(reason);
  });
}

// Firefox for Android has no commands and no context menu.
const { commands, contextMenus }: Partial<typeof browser> = browser;

/** Calls `onCommand` with the name of a keyboard command of the manifest. */
export function watchCommands(onCommand: (name: string) => void): void {
  commands?.onCommand.addListener((name) => onCommand(name));
}

/** The keys of a command of the manifest as the reader has set them; empty where it has none. */
export async function readShortcut(name: string): Promise<string> {
  const all = (await commands?.getAll()) ?? [];
  return all.find((command) => command.name === name)?.shortcut ?? '';
}

/** Shows where the browser has the keys of extensions changed; does nothing where it has no keys. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = (commands ?? {}) as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else if (commands) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** An item of the page's context menu, where nothing is selected or for what is: `%s` in its title is the selected words. */
export interface MenuItem {
  id: string;
  title: string;
  context: 'page' | 'selection';
}

/** Puts items into the page's context menu. To be called once per install: the browser keeps them. */
export async function setMenu(items: readonly MenuItem[]): Promise<void> {
  await contextMenus?.removeAll();
  for (const { id, title, context } of items)
    contextMenus?.create({ id, title, contexts: [context], documentUrlPatterns: ['*://*/*'] });
}

/** Calls `onClick` with the item, the tab whose context menu it was in, and the selected words. */
export function watchMenu(onClick: (id: string, at: { tabId: number; words: string }) => void): void {
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id !== undefined) onClick(String(menuItemId), { tabId: tab.id, words: selectionText });
  });
}
