// An article that stands in a frame of the page's own origin is read, marked and shown as if it stood in the page.
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { askExtension, tellPage } from './harness/own-pages.ts';
import { readCard, waitForCard, waitForNoCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const DATED = '/2025/12/05/lawmakers-ask';
const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const story = (body = paragraphs) =>
  `<!doctype html><html lang="en"><body style="font: 18px/1.6 serif"><article>${body}</article></body></html>`;
const shell = (frame: string) => articlePage({ body: frame, after: '<div style="height: 1500px"></div>' });
const framed = 'style="width: 600px; height: 420px; border: 7px solid"';

const pages = {
  '/story.html': story(),
  '/other.html': story('<p>Nothing to see.</p>'),
  '/nested.html': `<!doctype html><body style="margin: 0"><iframe src="/story.html" style="width: 560px; height: 380px; margin: 20px"></iframe></body>`,
  [`${DATED}-framed`]: shell(`<iframe src="/story.html" ${framed}></iframe>`),
  [`${DATED}-srcdoc`]: shell(`<iframe srcdoc="${story().replaceAll('"', '&quot;')}" ${framed}></iframe>`),
  [`${DATED}-nested`]: shell(`<iframe src="/nested.html" ${framed}></iframe>`),
  [`${DATED}-scaled`]: shell(
    `<iframe src="/story.html" style="width: 600px; height: 420px; transform: scale(0.8); transform-origin: 0 0"></iframe>`,
  ),
  [`${DATED}-foreign`]: shell(`<iframe id="foreign" ${framed}></iframe>`),
  [`${DATED}-in-the-shadow`]: articlePage({
    body: '<story-text></story-text>',
    after: `<script>document.querySelector('story-text').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraphs)}</script>`,
  }),
  [`${DATED}-with-ads`]: articlePage({
    after: '<iframe></iframe><iframe src="/story.html"></iframe><iframe srcdoc="<p>Ad</p>"></iframe>'.repeat(5),
  }),
};

describe.each(BROWSERS)('an article in a frame in %s', (name) => {
  const stage = setStage(name, pages);

  const innermost = (page: Page): Frame => page.frames().at(-1)!;
  const countIn = (frame: Frame): Promise<number> =>
    frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  async function open(kind: string): Promise<{ page: Page; frame: Frame }> {
    const page = await stage.open(`${DATED}-${kind}`);
    await expect.poll(() => countIn(innermost(page)), { timeout: 15_000 }).toBeGreaterThan(3);
    return { page, frame: innermost(page) };
  }
  /** The middle of a name in the frame, in the page's window. */
  async function placeIn(frame: Frame, wanted: string): Promise<{ x: number; y: number }> {
    return frame.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (!walker.nextNode()?.nodeValue?.includes(text)) if (!walker.currentNode) throw new Error(text);
      const range = document.createRange();
      const at = walker.currentNode.nodeValue!.indexOf(text);
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + text.length);
      walker.currentNode.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      let [x, y] = [box!.x + box!.width / 2, box!.y + box!.height / 2];
      for (let view: Window = window; view.frameElement; view = view.parent) {
        const holder = view.frameElement as HTMLElement;
        const outer = holder.getBoundingClientRect();
        const scale = outer.width / holder.offsetWidth;
        [x, y] = [outer.x + (holder.clientLeft + x) * scale, outer.y + (holder.clientTop + y) * scale];
      }
      return { x, y };
    }, wanted);
  }
  async function hover(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
    for (const left of [8, 6, 4, 2, 0]) {
      await page.mouse.move(x - left, y);
      await new Promise((done) => setTimeout(done, 30));
    }
  }
  const cardBox = (page: Page) =>
    page.$eval('[data-backgrounder]', (host) => {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      return { left, right, top, bottom };
    });

  it.each(['framed', 'srcdoc', 'nested', 'scaled'])('is marked and opens its cards: %s', async (kind) => {
    const { page, frame } = await open(kind);
    const html = await frame.evaluate(() => document.documentElement.outerHTML);
    const place = await placeIn(frame, 'Seth Moulton');
    await hover(page, place);
    expect((await waitForCard(page)).entry).toBe('seth-moulton');
    const box = await cardBox(page);
    expect(box.left).toBeLessThanOrEqual(place.x);
    expect(Math.min(Math.abs(box.top - place.y), Math.abs(box.bottom - place.y))).toBeLessThan(40);
    expect(box.top > place.y || box.bottom < place.y).toBe(true);
    // The style came with the worker; the frame's own document is as it was.
    expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    expect(await frame.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length)).toBe(0);

    await page.mouse.move(place.x, (place.y + (box.top > place.y ? box.top : box.bottom)) / 2);
    await page.mouse.move(place.x, box.top > place.y ? box.top + 20 : box.bottom - 20);
    await new Promise((done) => setTimeout(done, 500));
    expect((await readCard(page))?.entry).toBe('seth-moulton');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  /** Waits until the marks that are set in a frame can be seen. */
  async function waitForPaint(page: Page, frame: Frame): Promise<void> {
    const shot = async () => Buffer.from(await page.screenshot()).toString('base64');
    await frame.evaluate('globalThis.kept = [...CSS.highlights]; CSS.highlights.clear()');
    const plain = await shot();
    await frame.evaluate('for (const [name, highlight] of kept) CSS.highlights.set(name, highlight)');
    await expect.poll(async () => (await shot()) !== plain, { timeout: 10_000 }).toBe(true);
  }

  it.each(['framed', 'srcdoc', 'nested'])('has its marks painted: %s', async (kind) => {
    const { page, frame } = await open(kind);
    await placeIn(frame, 'Seth Moulton');
    await waitForPaint(page, frame);
    await page.close();
  });

  it('in an open shadow root has its marks painted too', async () => {
    const page = await stage.open(`${DATED}-in-the-shadow`);
    await tellPage(stage.session, page, { call: 'readAnyway', params: {} });
    await expect.poll(() => countIn(page.mainFrame()), { timeout: 15_000 }).toBeGreaterThan(3);
    await waitForPaint(page, page.mainFrame());
    await page.close();
  });

  it('can be walked through with the keyboard', async () => {
    const { page, frame } = await open('framed');
    await frame.evaluate(() => document.body.focus());
    await tellPage(stage.session, page, { call: 'stepMention', params: { by: 1 } });
    await expect.poll(() => frame.evaluate(() => CSS.highlights.get('backgrounder-active')?.size)).toBeGreaterThan(0);
    await page.focus('iframe');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'pete-hegseth');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('closes its card when the frame is scrolled away under the pointer', async () => {
    const { page, frame } = await open('framed');
    await hover(page, await placeIn(frame, 'Rand Paul'));
    await waitForCard(page, 'rand-paul');
    await frame.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    await waitForNoCard(page);
    await page.close();
  });

  it('is let go when the frame goes on to another page, and read again when it comes back', async () => {
    const { page, frame } = await open('framed');
    await frame.goto(stage.site.url('/other.html'));
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await countIn(innermost(page))).toBe(0);
    await innermost(page).goto(stage.site.url('/story.html'));
    await expect.poll(() => countIn(innermost(page)), { timeout: 15_000 }).toBeGreaterThan(3);
    await hover(page, await placeIn(innermost(page), 'Rand Paul'));
    await waitForCard(page, 'rand-paul');
    await page.close();
  });

  it('is forgotten when the frame is taken away', async () => {
    const { page } = await open('framed');
    const own = await stage.session.openOwn('options');
    const badge = () =>
      askExtension(own, async ({ action, tabs }) => {
        const [tab] = await tabs.query({ url: '*://news.example/*' });
        return action.getBadgeText({ tabId: tab!.id });
      });
    expect(await badge()).toMatch(/^\d+$/);
    await page.$eval('iframe', (frame) => frame.remove());
    await expect.poll(badge, { timeout: 10_000 }).toBe('');
    await own.close();
    await page.close();
  });

  it('of another origin is left alone', async () => {
    const page = await stage.open(`${DATED}-foreign`);
    const loaded = page.waitForFrame((frame) => frame.url().includes('/story.html'));
    await page.$eval(
      '#foreign',
      (frame, src) => frame.setAttribute('src', src),
      stage.site.url('/story.html', 'other.example'),
    );
    const frame = await loaded;
    await new Promise((done) => setTimeout(done, 3_000));
    expect(await countIn(frame)).toBe(0);
    expect(await frame.evaluate(() => performance.getEntriesByType('mark').length)).toBe(0);
    await page.close();
  });

  it('is not looked for where the page has its own', async () => {
    const page = await stage.open(`${DATED}-with-ads`);
    await expect.poll(() => countIn(page.mainFrame()), { timeout: 15_000 }).toBeGreaterThan(3);
    for (const frame of page.frames().slice(1)) expect(await countIn(frame)).toBe(0);
    await page.close();
  });
});
