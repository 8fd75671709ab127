import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, type Session } from './browser.ts';
import { type Route, type Site, serve } from './serve.ts';

/** A browser with the extension, and a site to read in it; both are there while the tests of the `describe` run. */
export interface Stage {
  readonly session: Session;
  readonly site: Site;
  /** Opens a page of the site in a new tab. */
  open(path: string): Promise<Page>;
}

/**
 * Sets the stage for the tests of the `describe` that calls it, and clears it after them.
 *
 * @param pages what the site serves: path → page (see `serve`).
 */
export function setStage(browser: Parameters<typeof launch>[0], pages: Record<string, Route>): Stage {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    site = await serve(pages);
    session = await launch(browser);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
  return {
    get session() {
      return session;
    },
    get site() {
      return site;
    },
    open: (path) => session.open(site.url(path)),
  };
}
