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

/** Puts one item into the page's context menu. To be called once per install: the browser keeps it. */
export async function addMenuItem({ id, title }: { id: string; title: string }): Promise<void> {
  await contextMenus?.removeAll();
  contextMenus?.create({ id, title, contexts: ['page', 'selection'], documentUrlPatterns: ['*://*/*'] });
}

/** Calls `onClick` with the item and the tab whose context menu it was in. */
export function watchMenu(onClick: (id: string, tabId: number) => void): void {
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) onClick(String(menuItemId), tab.id);
  });
}
