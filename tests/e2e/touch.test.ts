// Names under a finger: a tap opens, the page's own taps stay its own, and on a small screen the card is a sheet.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS, launch, type Session } from './harness/browser.ts';
import { lookAtCard } from './harness/card.ts';
import { placeOf, readCard, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const PATH = '/2025/12/05/lawmakers-ask-by-hand';
const FILLER =
  '<p>The clerk kept the log, the officers kept their notes, and nobody in the room expected more.</p>'.repeat(8);
const taps = [
  `<p id="box" onclick="document.title = 'BOX'">Late on Tuesday Don Bacon asked for the footage of that afternoon.</p>`,
  `<p id="hand" style="cursor: pointer">After him Mark Kelly asked for the log, and for all who had signed it.</p>`,
  `<p>In the end <a id="link" href="#there">Adam Smith</a> asked for both, and for the notes.</p>`,
].join('');
const PAGE = articlePage({
  head: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('') + taps + FILLER,
});

describe.each(BROWSERS)('a finger in %s', (name) => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    site = await serve({ [PATH]: PAGE });
    session = await launch(name, {
      // What Firefox asks its system for, it asks nobody here: 1 is a coarse pointer that cannot hover.
      preferences: {
        'dom.w3c_touch_events.enabled': 1,
        'ui.primaryPointerCapabilities': 1,
        'ui.allPointerCapabilities': 1,
      },
    });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  async function read(width: number, height: number): Promise<Page> {
    const page = await session.open();
    const isMobile = name === 'chromium';
    await page.setViewport({ width, height, ...(isMobile ? { isMobile, hasTouch: true } : {}) });
    await page.goto(site.url(PATH));
    await waitForMarks(page, 4);
    return page;
  }
  async function tap(page: Page, text: string): Promise<{ x: number; y: number }> {
    const place = await placeOf(page, text);
    await page.touchscreen.tap(place.x, place.y);
    return place;
  }
  const sizeOf = (page: Page) =>
    page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
  const isCoarse = (page: Page) => page.evaluate(() => matchMedia('(pointer: coarse) and (hover: none)').matches);

  it('opens a sheet at the lower edge of a small screen, with the name above it, and closes it', async () => {
    const page = await read(390, 760);
    expect(await isCoarse(page)).toBe(true);
    await tap(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await rest(200);
    const card = await lookAtCard(page);
    const window = await sizeOf(page);
    expect(card.left).toBe(0);
    expect(card.right).toBe(window.width);
    expect(Math.abs(card.bottom - window.height)).toBeLessThan(1);
    expect(card.bottom - card.top).toBeLessThanOrEqual(window.height * 0.6 + 1);
    const line = await page.evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-active') as unknown as Iterable<Range>;
      return range!.getBoundingClientRect().bottom;
    });
    expect(line).toBeLessThan(card.top);
    const close = await page.evaluate(() => {
      const button = document.querySelector('[data-backgrounder]')!.shadowRoot!.querySelector('[aria-label="Close"]')!;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x, y, width, height };
    });
    expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
    if (process.env['BACKGROUNDER_SHOTS'])
      await page.screenshot({ path: `${process.env['BACKGROUNDER_SHOTS']}/sheet-${name}.png` });
    await page.touchscreen.tap(close.x + close.width / 2, close.y + close.height / 2);
    await waitForNoCard(page);
    await page.close();
  });

  it('closes the sheet by a tap beside it, and by a push down; a short push leaves it', async () => {
    const page = await read(390, 760);
    await tap(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.touchscreen.tap(200, 12);
    await waitForNoCard(page);
    await tap(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    await rest(200);
    const { top } = await lookAtCard(page);
    const push = async (way: number) => {
      const touch = await page.touchscreen.touchStart(120, top + 60);
      for (let y = 10; y <= way; y += 10) await touch.move(120, top + 60 + y);
      await touch.end();
    };
    await push(30);
    await rest(300);
    expect((await lookAtCard(page)).top).toBeCloseTo(top, 0);
    await push(140);
    await waitForNoCard(page);
    await page.close();
  });

  it('goes from name to name, and stays beside the name on a wide screen, also after it was turned', async () => {
    const page = await read(820, 1100);
    await tap(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect((await lookAtCard(page)).width).toBe(360);
    await page.touchscreen.tap(12, 12);
    await waitForNoCard(page);
    await tap(page, 'Roger Wicker');
    await waitForCard(page, 'roger-wicker');
    await page.setViewport({
      width: 1100,
      height: 820,
      ...(name === 'chromium' ? { isMobile: true, hasTouch: true } : {}),
    });
    await rest(400);
    const card = await lookAtCard(page);
    const window = await sizeOf(page);
    expect(card.bottom).toBeLessThanOrEqual(window.height);
    expect(card.right).toBeLessThanOrEqual(window.width);
    const line = await page.evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-active') as unknown as Iterable<Range>;
      return { top: range!.getBoundingClientRect().top, bottom: range!.getBoundingClientRect().bottom };
    });
    expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
    await page.close();
  });

  it('leaves taps to links, to what has a use for them, and where the page shows a hand', async () => {
    const page = await read(390, 760);
    await tap(page, 'Adam Smith');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
    await tap(page, 'Don Bacon');
    await expect.poll(() => page.title()).toBe('BOX');
    await tap(page, 'Mark Kelly');
    await rest(300);
    expect(await readCard(page)).toBeNull();
    await page.close();
  });
});
