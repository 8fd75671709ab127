import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from './harness/browser.ts';
import { askExtension, click, openPanelFor, tabIdOf } from './harness/own-pages.ts';
import { hoverText, readMarks, waitForCard, waitForMarks, waitForNoMarks } from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const ELSEWHERE = '<!doctype html><title>Elsewhere</title><p>Nothing to read here.</p>';
const PATH = '/2025/12/05/article';

/** Collects what goes wrong in a page. */
const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon') && !message.text().includes('404'))
      errors.push(message.text());
  });
  return errors;
};

/** Leaves for another page and comes back; puppeteer's own ways wait for a load that a cached page never has in Firefox. */
const leave = (page: Page) => go(page, { script: "location.assign('/elsewhere')", to: '/elsewhere' });
const goBack = (page: Page) => go(page, { script: 'history.back()', to: PATH });
const go = async (page: Page, { script, to }: { script: string; to: string }): Promise<void> => {
  await page.evaluate(script);
  const at = () => page.evaluate(() => `${location.pathname} ${document.readyState}`).catch(() => '');
  await expect.poll(at, { timeout: 10_000 }).toBe(`${to} complete`);
};

describe.each(BROWSERS)('a life in %s', (name) => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    site = await serve({ [PATH]: ARTICLE, '/elsewhere': ELSEWHERE });
  });
  afterAll(() => site?.close());
  // Each of these does something to the extension that the next one must not see.
  beforeEach(async () => {
    session = await launch(name, {
      preferences: { 'extensions.background.idle.timeout': 500, 'extensions.background.idle.enabled': true },
    });
  });
  afterEach(() => session?.close());

  const openArticle = async () => {
    const page = await session.open(site.url(PATH));
    const errors = errorsOf(page);
    await waitForMarks(page);
    return { page, errors };
  };

  it('goes on when the worker is dead: cards from memory, and the worker wakes for the rest', async () => {
    const { page, errors } = await openArticle();
    if (name === 'chromium') {
      const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
      await (await target.worker())?.close();
    } else await new Promise((done) => setTimeout(done, 2_000));
    await hoverText(page, 'Seth Moulton');
    expect((await waitForCard(page)).entry).toBe('seth-moulton');

    const panel = await openPanelFor(session, page);
    // Not in the article: the worker is asked.
    await panel.type('input[type=search]', 'Somalia');
    await panel.waitForSelector('[data-result="somalia"]');
    expect(errors).toEqual([]);
  });

  it('outlives an update: the open page has the new script, and only that one', async () => {
    const { page, errors } = await openArticle();
    const before = await readMarks(page);
    await session.browser.installExtension(resolve(process.env['BACKGROUNDER_OUT'] ?? 'dist', `test-${name}`));
    // The new version reaches the pages that are open, in its own time.
    const marked = "performance.getEntriesByName('backgrounder:marked').length > 1";
    await page.waitForFunction(marked, { timeout: 15_000, polling: 100 });
    await page.bringToFront();
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('[data-backgrounder]').length), { timeout: 5_000 })
      .toBe(1);
    // What the old script left is drawn anew by the new one.
    await expect.poll(() => readMarks(page), { timeout: 5_000 }).toEqual(before);

    // It is the new one that answers: it follows settings, which the old one cannot hear of.
    const after = await session.openOwn('options');
    await click(after, 'input[name=paused]');
    await page.bringToFront();
    await waitForNoMarks(page);
    expect(errors).toEqual([]);
  });

  it('ends without an error in the page when the extension is removed', async () => {
    const { page, errors } = await openArticle();
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const id = name === 'chromium' ? new URL(session.base).host : 'backgrounder@backgrounder.example';
    await session.browser.uninstallExtension(id);
    await page.bringToFront();
    await hoverText(page, 'Seth Moulton');
    await new Promise((done) => setTimeout(done, 800));
    await hoverText(page, 'Ted Lieu');
    await page.keyboard.press('Escape');
    await new Promise((done) => setTimeout(done, 800));
    await page.evaluate(() => document.querySelector('p')?.append(' And Rand Paul came later.'));
    await new Promise((done) => setTimeout(done, 500));
    await page.evaluate(() => document.querySelector('p')?.lastChild?.remove());
    expect(errors).toEqual([]);
    await page.mouse.move(1, 1);
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML), { timeout: 5_000 }).toBe(html);
  });

  it('comes back from the back/forward cache, and to the settings of now', async () => {
    const { page, errors } = await openArticle();
    await leave(page);
    await goBack(page);
    await waitForMarks(page);
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');

    await leave(page);
    const options = await session.openOwn('options');
    await click(options, 'input[name=paused]');
    await page.bringToFront();
    await goBack(page);
    await waitForNoMarks(page);
    expect(errors).toEqual([]);
  });

  it('serves two windows at once', async () => {
    const { page } = await openArticle();
    const own = await session.openOwn('options');
    const url = site.url(`${PATH}?second`);
    await askExtension(own, ({ windows }, address) => windows.create({ url: address }), url);
    const target = await session.browser.waitForTarget((one) => one.url() === url);
    const second = (await target.page())!;
    await waitForMarks(second);
    await own.bringToFront();
    await click(own, 'input[name=paused]');
    await waitForNoMarks(second);
    await page.bringToFront();
    await waitForNoMarks(page);
  });

  it('starts anew in a tab that was discarded', async () => {
    const { page } = await openArticle();
    const id = await tabIdOf(session, page);
    const own = await session.openOwn('options');
    await askExtension(own, ({ tabs }, tab) => tabs.discard(tab), id);
    await askExtension(own, async ({ tabs }) => {
      const [dead] = await tabs.query({ discarded: true });
      await tabs.update(dead!.id, { active: true });
    });
    const badge = () =>
      askExtension(own, async ({ action, tabs }) => {
        const all = await tabs.query({ url: '*://news.example/*' });
        return action.getBadgeText({ tabId: all[0]!.id });
      });
    await expect.poll(badge, { timeout: 10_000 }).toMatch(/^\d+$/);
  });
});

describe('a private window in chromium', () => {
  it('is not read unless the reader allows it in the browser', async () => {
    const site = await serve({ [PATH]: ARTICLE });
    const session = await launch('chromium');
    const context = await session.browser.createBrowserContext();
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(site.url(PATH));
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await readMarks(page)).toEqual([]);
    expect(errors).toEqual([]);
    await session.close();
    await site.close();
  });
});

describe('a prerendered page in chromium', () => {
  it('is read when it is shown', async () => {
    const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [PATH] }] });
    const site = await serve({
      [PATH]: ARTICLE,
      '/': `<!doctype html><script type="speculationrules">${rules}</script><a href="${PATH}">Read</a>`,
    });
    const session = await launch('chromium');
    const own = await session.openOwn('options');
    // The prerendered page takes the place of this one, and its frame with it: puppeteer may lose it, the extension does not.
    const look = () =>
      askExtension(own, async ({ tabs, scripting }) => {
        const [tab] = await tabs.query({ url: '*://news.example/*' });
        const func = () => ({
          path: location.pathname,
          prerendered: performance
            .getEntriesByType('navigation')
            .some((entry) => 'activationStart' in entry && Number(entry.activationStart) > 0),
          marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        });
        const [seen] = await scripting.executeScript({ target: { tabId: tab!.id }, func });
        return seen?.result as ReturnType<typeof func>;
      }).catch(String);
    const page = await session.open(site.url('/'));
    await expect.poll(() => site.requests.includes(PATH), { timeout: 10_000 }).toBe(true);
    await new Promise((done) => setTimeout(done, 500));
    expect(await look()).toEqual({ path: '/', prerendered: false, marks: 0 });
    await page.click('a');
    const marks = expect.toSatisfy((count: number) => count > 0, 'more than none');
    await expect.poll(look, { timeout: 15_000 }).toEqual({ path: PATH, prerendered: true, marks });
    await session.close();
    await site.close();
  });
});
