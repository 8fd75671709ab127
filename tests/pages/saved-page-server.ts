import { readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { SavedPage } from './page-set.ts';

const NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Answers a tab's requests with saved pages: each under its own address, its scripts refused by CSP, everything else
 * refused. Nothing goes to the network.
 * @returns shows a page and waits until its DOM is there
 */
export async function serveSavedPages(tab: Page): Promise<(page: SavedPage) => Promise<void>> {
  let shown: SavedPage | undefined;
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    if (!/^https?:/.test(request.url())) return void request.continue();
    if (!shown || !request.isNavigationRequest() || request.frame() !== tab.mainFrame()) {
      return void request.abort();
    }
    void request.respond({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': NO_SCRIPTS },
      body: readFileSync(shown.file),
    });
  });
  return async (page) => {
    shown = page;
    await tab.goto(page.url, { waitUntil: 'load', timeout: 30_000 });
  };
}
