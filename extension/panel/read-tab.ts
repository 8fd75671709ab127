import type { ArticleReport } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { sendToPage } from '../platform/messages.ts';
import { isInPage, listedPatterns } from '../platform/page-script.ts';
import { readSettings } from '../platform/settings.ts';
import { mayRunOn } from '../platform/site-permission.ts';
import { type Site, siteOf } from '../platform/sites.ts';
import { findActiveTab, findTab, type OpenTab } from '../platform/tabs.ts';

/** The page in front, as far as we may see it. */
export interface TabReading {
  tab?: OpenTab;
  settings: Settings;
  /** Undefined where the page is no web page, or the browser does not tell us its address. */
  site?: Site;
  /** Whether the page's address is hidden from us. */
  hidden: boolean;
  /** Whether the browser lets us run on the site. */
  allowed: boolean;
  /** What the content script says; undefined where none answers. */
  report?: ArticleReport;
}

/**
 * Reads the tab in front, or the one that is named.
 *
 * @throws the browser's words where settings or tabs cannot be read.
 */
export async function readTab(tabId?: number): Promise<TabReading> {
  const [tab, settings] = await Promise.all([tabId === undefined ? findActiveTab() : findTab(tabId), readSettings()]);
  const url = tab?.url === undefined ? undefined : new URL(tab.url);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  const site = isWeb ? siteOf(url.hostname, listedPatterns(), settings) : undefined;
  const [allowed, report] = await Promise.all([
    site ? mayRunOn(site.host) : false,
    tab && site ? readPage(tab.id, site.host) : undefined,
  ]);
  return { tab, settings, site, hidden: tab !== undefined && url === undefined, allowed, report };
}

/** What the content script says. Where only the gate is, the page is no article, or none that is wanted. */
async function readPage(tabId: number, host: string): Promise<ArticleReport | undefined> {
  try {
    return await sendToPage(tabId, 'readPage', {});
  } catch {
    const isGuarded = await isInPage(tabId).catch(() => false);
    return isGuarded
      ? { state: 'not-article', host, title: '', blocks: [], mentions: [], entries: [], cards: [] }
      : undefined;
  }
}
