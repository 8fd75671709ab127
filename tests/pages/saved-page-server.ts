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
  // A request may be gone by the time it is answered: the page that asked has been left.
  const ignore = (): null => null;
  tab.on('request', (request: HTTPRequest) => {
    if (!/^https?:/.test(request.url())) request.continue().catch(ignore);
    else if (!shown || !request.isNavigationRequest() || request.frame() !== tab.mainFrame())
      request.abort().catch(ignore);
    else {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': NO_SCRIPTS };
      request.respond({ status: 200, headers, body: readFileSync(shown.file) }).catch(ignore);
    }
  });
  return async (page) => {
    shown = page;
    await tab.goto(page.url, { waitUntil: 'load', timeout: 30_000 });
  };
}
