import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from './harness/browser.ts';
import { askExtension, click, openPanelFor, waitForText } from './harness/own-pages.ts';
import { hoverText, readCard, readMarks, waitForCard, waitForMarks, waitForNoMarks } from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';
import { makeVariant, type Variant } from './harness/variants.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const PATH = '/2025/12/05/article';

const registered = (own: Page) =>
  askExtension(own, async ({ scripting }) =>
    (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  );

/** Whether a page stays without marks for longer than reading takes. */
const staysUnmarked = async (page: Page): Promise<boolean> => {
  await new Promise((done) => setTimeout(done, 1_500));
  return (await readMarks(page)).length === 0;
};

describe.each(BROWSERS)('sites in %s', (name) => {
  let session: Session;
  let site: Site;
  let variant: Variant;
  beforeAll(async () => {
    site = await serve({ [PATH]: ARTICLE });
    variant = makeVariant(name, { listed: ['news.example'], allowed: name === 'chromium' ? ['paper.example'] : [] });
    // Firefox grants what is asked for in a click when it is told not to put the question.
    session = await launch(name, {
      dist: variant.dist,
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    variant?.remove();
  });

  it('that are listed are read by themselves, others are not touched', async () => {
    const listed = await session.open(site.url(PATH, 'news.example'));
    await waitForMarks(listed);
    const other = await session.open(site.url(PATH, 'other.example'));
    expect(await staysUnmarked(other)).toBe(true);
    const own = await session.openOwn('options');
    expect(await askExtension(own, ({ action }) => action.getTitle({}))).toContain('this site is not on your list');
    await own.close();
    await listed.close();
    await other.close();
  });

  it('can be added: read at once, and from then on; removed, they are left at once', async () => {
    const page = await session.open(site.url(PATH, 'paper.example'));
    expect(await staysUnmarked(page)).toBe(true);
    const options = await session.openOwn('options');
    await options.waitForSelector('input[aria-label="Add site"]');
    await options.type('input[aria-label="Add site"]', 'paper.example');
    await click(options, '.host-form:has([aria-label="Add site"]) button');
    await options.waitForSelector('[data-host="paper.example"]');
    await expect.poll(() => registered(options)).toEqual(['*://*.paper.example/*']);
    await page.bringToFront();
    await waitForMarks(page);
    await page.reload();
    await waitForMarks(page);

    await options.bringToFront();
    await click(options, '[data-host="paper.example"] button:last-child');
    await expect.poll(() => registered(options)).toEqual([]);
    await page.bringToFront();
    await waitForNoMarks(page);
    await page.reload();
    expect(await staysUnmarked(page)).toBe(true);
    await options.close();
    await page.close();
  });
});

describe.each(BROWSERS)('the build for readers in %s', (name) => {
  it('reads a page of a news site of the list, and no page of another site', async () => {
    const listed = 'www.timesofmalta.com';
    const site = await serve({ [PATH]: ARTICLE });
    const session = await launch(name, {
      dist: join(process.env['BACKGROUNDER_OUT'] ?? 'dist', name),
      args: [`--host-resolver-rules=MAP * 127.0.0.1`],
      preferences: { 'network.dns.localDomains': `${listed},other.example` },
    });
    const page = await session.open(site.url(PATH, listed));
    expect((await waitForMarks(page)).map(({ text }) => text)).toContain('Seth Moulton');
    const other = await session.open(site.url(PATH, 'other.example'));
    expect(await staysUnmarked(other)).toBe(true);
    expect(await other.evaluate(() => performance.getEntriesByType('mark').length)).toBe(0);
    await session.close();
    await site.close();
  });
});

describe('sites in chromium, from the toolbar', () => {
  let session: Session;
  let site: Site;
  let variant: Variant;
  beforeAll(async () => {
    site = await serve({ [PATH]: ARTICLE });
    variant = makeVariant('chromium', { listed: ['news.example'], allowed: ['paper.example'] });
    session = await launch('chromium', { dist: variant.dist });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    variant?.remove();
  });

  /** Clicks the toolbar button on a page and gives the popup that opens. */
  const openPopup = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const [extension] = (await session.browser.extensions()).values();
    await extension!.triggerAction(page);
    const target = await session.browser.waitForTarget((one) => one.url().endsWith('/panel.html'));
    return target.asPage();
  };

  it('are read just once where that is chosen, by no more than the click’s permission', async () => {
    const page = await session.open(site.url(PATH, 'other.example'));
    const popup = await openPopup(page);
    await waitForText(popup, 'Not on the list of news sites');
    await click(popup, '[data-action=once]');
    await waitForMarks(page);
    await page.reload();
    expect(await staysUnmarked(page)).toBe(true);
    await page.close();
  });

  it('are read by one script only, however often a reader clicks while the page is too busy to answer', async () => {
    const page = await session.open(site.url(PATH, 'other.example'));
    const popup = await openPopup(page);
    await waitForText(popup, 'Not on the list of news sites');
    const busy = page.evaluate(() => {
      const until = performance.now() + 1_500;
      while (performance.now() < until);
    });
    for (let clicks = 0; clicks < 3; clicks++) {
      await popup.$eval('[data-action=once]', (button) => (button as HTMLButtonElement).click());
      await new Promise((done) => setTimeout(done, 200));
    }
    await busy;
    await waitForMarks(page);
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    expect(await page.evaluate("performance.getEntriesByName('backgrounder:start').length")).toBe(1);
    expect(await page.$$('[data-backgrounder]')).toHaveLength(1);
    await page.close();
  });

  it('are always read where that is chosen', async () => {
    const page = await session.open(site.url(PATH, 'paper.example'));
    const panel = await openPanelFor(session, page);
    await waitForText(panel, 'Not on the list of news sites');
    await click(panel, '[data-action=always]');
    await waitForText(panel, 'on for this site');
    await page.bringToFront();
    await waitForMarks(page);
    await page.reload();
    await waitForMarks(page);
    await panel.close();
    await page.close();
  });
});

describe('a permission that is taken back in firefox', () => {
  it('ends reading there; the options say so and offer to ask again', async () => {
    const site = await serve({ [PATH]: ARTICLE });
    const variant = makeVariant('firefox', { listed: ['news.example'] });
    const session = await launch('firefox', {
      dist: variant.dist,
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    const open = await session.open(site.url(PATH, 'paper.example'));
    const options = await session.openOwn('options');
    await options.waitForSelector('input[aria-label="Add site"]');
    await options.type('input[aria-label="Add site"]', 'paper.example');
    await click(options, '.host-form:has([aria-label="Add site"]) button');
    await expect.poll(() => registered(options)).toEqual(['*://*.paper.example/*']);
    await waitForMarks(open);

    await askExtension(options, ({ permissions }) =>
      permissions.remove({ origins: ['https://*.paper.example/*', 'http://*.paper.example/*'] }),
    );
    await expect.poll(() => registered(options)).toEqual([]);
    // The page that is open is left, too.
    await waitForNoMarks(open);
    await hoverText(open, 'Seth Moulton');
    await new Promise((done) => setTimeout(done, 600));
    expect(await readCard(open)).toBeNull();
    const page = await session.open(site.url(PATH, 'paper.example'));
    expect(await staysUnmarked(page)).toBe(true);

    const again = await session.openOwn('options');
    await waitForText(again, 'The browser does not let Backgrounder run here.');
    await click(again, '[data-host="paper.example"] button');
    await expect.poll(() => registered(again)).toEqual(['*://*.paper.example/*']);
    await page.bringToFront();
    await waitForMarks(page);
    await open.bringToFront();
    await waitForMarks(open);
    await session.close();
    await site.close();
    variant.remove();
  });
});
