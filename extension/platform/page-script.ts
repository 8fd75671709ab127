import type { Scripting } from 'webextension-polyfill';
import { type Sender, sendToPage } from './messages.ts';
import browser from './own-browser.ts';
import { isPageClaimed } from './page-life.ts';
import { patternOf } from './sites.ts';

const ADDED = 'added-sites';
/** The manifest names the gate, which stands in every listed page; this is brought where it finds an article. */
const CONTENT = '/extension/content/main.iife.js';

/** The match patterns of the built-in list of news sites. */
export function listedPatterns(): string[] {
  return pageScript().matches;
}

/**
 * Starts the gate in a tab's page, unless one of our scripts is there.
 *
 * @throws the browser's words where we may not run there (its own pages, its store, no permission).
 */
export async function startInPage(tabId: number): Promise<void> {
  if (!(await isInPage(tabId))) await runInPage(tabId, []);
}

/**
 * Whether one of our scripts lives in a tab's page. The gate answers no questions, so the page itself is asked.
 *
 * @throws the browser's words where we may not run there.
 */
export async function isInPage(tabId: number): Promise<boolean> {
  const [seen] = await browser.scripting.executeScript({ target: { tabId }, func: isPageClaimed });
  return seen?.result === true;
}

/**
 * Looks for names in a tab's page now, whatever the list and the gate say.
 *
 * @throws the browser's words where we may not run there.
 */
export async function readOnce(tabId: number): Promise<void> {
  // Those that are there already keep a second copy out.
  await runInPage(tabId, [CONTENT]);
  await sendToPage(tabId, 'readAnyway', {});
}

async function runInPage(tabId: number, more: string[]): Promise<void> {
  const { css = [], js = [] } = pageScript();
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: css.map(inPackage) });
  await execute(target, [...js.map(inPackage), ...more]);
}

async function execute(target: Scripting.InjectionTarget, files: string[]): Promise<void> {
  const [done] = await browser.scripting.executeScript({ target, files });
  // Firefox tells of a failure, where Chromium throws.
  if (done?.error) throw new Error(String(done.error));
}

/**
 * Brings the content script into the page whose gate asked, and into no other that the tab may show by now.
 *
 * @throws the browser's words where we may not run there, or the page is gone.
 */
export async function bringContent({ tabId, documentId }: Sender): Promise<void> {
  if (tabId === undefined) return;
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  await execute(target, [CONTENT]);
}

/**
 * Brings the style of marks into all frames of a tab that we may run in, and into their shadow roots. In Firefox as the
 * reader's style, because it keeps a page's `::highlight` rules out of shadow roots; Chromium paints no background in those.
 *
 * @throws the browser's words where we may not.
 */
export async function styleInside(tabId: number): Promise<void> {
  const { css = [] } = pageScript();
  const origin = isFirefox() ? 'USER' : 'AUTHOR';
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: css.map(inPackage), origin });
}

/** Has the browser run the gate on these sites, and on no other beyond the built-in list, from now on. */
export async function registerAddedSites(hosts: string[]): Promise<void> {
  const { css = [], js = [] } = pageScript();
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ADDED] });
  const matches = hosts.map(patternOf);
  if (registered && matches.length === 0) return scripting.unregisterContentScripts({ ids: [ADDED] });
  if (matches.length === 0) return;
  const script = { id: ADDED, matches, css: css.map(inPackage), js: js.map(inPackage) };
  await (registered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}

/** Whether the browser itself runs content scripts in pages that were open before the extension came. */
export const browserReachesOpenPages = isFirefox;

function isFirefox(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}

function pageScript() {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  if (!script) throw new Error('The manifest names no script for pages');
  return script;
}

/**
 * A file of the manifest, from the top of the package: Chromium gives its manifest with paths, Firefox with whole addresses, and
 * Firefox looks for a file beside the page of ours that asks, unless told the whole way.
 */
const inPackage = (file: string): string => `/${file.replace(browser.runtime.getURL(''), '').replace(/^\//, '')}`;
