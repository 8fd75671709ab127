import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill passes through without a type. */
interface WithSidePanel {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
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

/** Whether this page is the one under the toolbar button. */
export function isToolbarPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
