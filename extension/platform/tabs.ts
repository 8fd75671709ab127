import type { Tabs } from 'webextension-polyfill';
import type { Disposition } from './omnibox.ts';
import browser from './own-browser.ts';
import { type PanelPlace, panelAddress } from './panel-address.ts';

/** A tab, as far as we are allowed to see it: `url` only where we may run or the reader just called us. */
export interface OpenTab {
  id: number;
  windowId?: number;
  url?: string;
  /** In a private window. */
  isPrivate?: boolean;
}

const openTab = (tab: Tabs.Tab | undefined): OpenTab | undefined =>
  tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url, isPrivate: tab.incognito };

/** The tab in front: of this page's window or, for the worker, of the one last used. */
export async function findActiveTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return openTab(tab);
}

/** A tab by its number; undefined where it is closed. */
export async function findTab(id: number): Promise<OpenTab | undefined> {
  return openTab(await browser.tabs.get(id).catch(() => undefined));
}

/**
 * The tabs whose pages match one of the patterns and that we may see. Not those that are still loading, whose page the
 * browser will run us in by itself, and not discarded ones, which load again when they are seen.
 */
export async function findTabs(patterns: string[]): Promise<OpenTab[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns, discarded: false, status: 'complete' });
  return tabs.map(openTab).filter((tab) => tab !== undefined);
}

/** Every tab, those too whose pages we may not see. */
export async function findAllTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(openTab).filter((tab) => tab !== undefined);
}

/** Calls `onChange` each time that another tab comes to the front or the front one shows another page. */
export function watchActiveTab(onChange: () => void, signal: AbortSignal): void {
  const hearUpdate = (_id: number, change: { status?: string; url?: string }, tab: Tabs.Tab) => {
    if (tab.active && (change.status === 'complete' || change.url)) onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(hearUpdate);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(hearUpdate);
  });
}

/**
 * Opens one of our own pages in a tab of its own.
 *
 * @param behind in the background: an extension that was installed beside an open article does not take the reader away from it.
 */
export async function openOwnPage(page: 'welcome' | 'options', { behind = false } = {}): Promise<void> {
  if (page === 'options') return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`extension/${page}/${page}.html`), active: !behind });
}

/** Opens a place of the panel as a page, in the tab in front or in one of its own. */
export async function openPanelPage(place: PanelPlace, where: Disposition = 'newForegroundTab'): Promise<void> {
  const url = panelAddress(place);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
