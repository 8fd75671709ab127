import { sendToPage } from './messages.ts';
import browser from './own-browser.ts';
import { patternOf } from './sites.ts';

const ADDED = 'added-sites';
const PATIENCE_MS = 2_000;

/** The match patterns of the built-in list of news sites. */
export function listedPatterns(): string[] {
  return contentScript().matches;
}

/**
 * Starts the content script in a tab's page, unless it runs there; done when it answers.
 *
 * @throws the browser's words where we may not run there (its own pages, its store, no permission).
 */
export async function startInPage(tabId: number): Promise<void> {
  if (await isInPage(tabId)) return;
  const { css = [], js = [] } = contentScript();
  await browser.scripting.insertCSS({ target: { tabId }, files: css.map(inPackage) });
  await browser.scripting.executeScript({ target: { tabId }, files: js.map(inPackage) });
  // The script reads the settings before it answers.
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline && !(await isInPage(tabId)); ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Brings the style of marks into all frames of a tab that we may run in, and into their shadow roots. In Firefox as the
 * reader's style, because it keeps a page's `::highlight` rules out of shadow roots; Chromium paints no background in those.
 *
 * @throws the browser's words where we may not.
 */
export async function styleInside(tabId: number): Promise<void> {
  const { css = [] } = contentScript();
  const origin = isFirefox() ? 'USER' : 'AUTHOR';
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: css.map(inPackage), origin });
}

/**
 * Looks for names in a tab's page now, whatever the list and the gate say.
 *
 * @throws the browser's words where we may not run there.
 */
export async function readOnce(tabId: number): Promise<void> {
  await startInPage(tabId);
  await sendToPage(tabId, 'readAnyway', {});
}

const isInPage = (tabId: number): Promise<boolean> =>
  sendToPage(tabId, 'readPage', {}).then(
    () => true,
    () => false,
  );

/** Has the browser run the content script on these sites, and on no other beyond the built-in list, from now on. */
export async function registerAddedSites(hosts: string[]): Promise<void> {
  const { css = [], js = [] } = contentScript();
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

function contentScript() {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  if (!script) throw new Error('The manifest names no content script');
  return script;
}

/** Chromium gives its manifest with paths, Firefox with whole addresses. */
const inPackage = (file: string): string => file.replace(browser.runtime.getURL(''), '').replace(/^\//, '');
