import browser from './own-browser.ts';

/** Chromium's side panel, which the polyfill passes through without a type. */
interface WithSidePanel {
  sidePanel?: { open(where: { windowId: number } | { tabId: number }): Promise<void> };
}

/** Whether this browser can show the panel at the side of a page. */
export function hasSidePanel(): boolean {
  return 'sidePanel' in browser || 'sidebarAction' in browser;
}

/** Shows the panel at the side. Has to be called at once in a click: nothing awaited before. */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as WithSidePanel;
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/**
 * Shows the panel beside a tab, or in a tab of its own where the browser does not let us: Firefox opens its sidebar only
 * for a click in one of our own pages. Has to be called at once for a message that a click has sent.
 */
export async function openPanelBeside(tabId: number): Promise<void> {
  const { sidePanel } = browser as WithSidePanel;
  try {
    if (!sidePanel) throw new Error('no side panel');
    await sidePanel.open({ tabId });
  } catch {
    const url = browser.runtime.getURL(`extension/panel/panel.html?tab=${tabId}`);
    await browser.tabs.create({ url, openerTabId: tabId });
  }
}

/** Whether this page is the one under the toolbar button. */
export function isToolbarPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
