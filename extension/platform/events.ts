import browser from './own-browser.ts';

/** Calls `onInstall` when the extension was just installed, or came in a new version (browser updates do not count). */
export function watchInstall(onInstall: (why: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') onInstall(reason);
  });
}

/** Calls `onCommand` with the name of a keyboard command of the manifest. */
export function watchCommands(onCommand: (name: string) => void): void {
  browser.commands.onCommand.addListener((name) => onCommand(name));
}

/** The keys of a command of the manifest as the reader has set them; empty where it has none. */
export async function readShortcut(name: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}

/** Puts one item into the page's context menu. To be called once per install: the browser keeps it. */
export async function addMenuItem({ id, title }: { id: string; title: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['page', 'selection'], documentUrlPatterns: ['*://*/*'] });
}

/** Calls `onClick` with the item and the tab whose context menu it was in. */
export function watchMenu(onClick: (id: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) onClick(String(menuItemId), tab.id);
  });
}
