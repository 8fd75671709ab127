// The card in the reader's window: of any mode, of another size than before, and in colours that the page turns around.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard, lookAtCard } from './harness/card.ts';
import { tellPage } from './harness/own-pages.ts';
import { hoverText, waitForCard, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const at = (name: string) => `/2025/12/05/lawmakers-ask-${name}`;
const FILLER = Array.from(
  { length: 12 },
  (_, part) =>
    `<p>Part ${part}. The clerk kept the log, the officers kept their notes, and nobody in the room expected to hear the whole of it before the winter was over.</p>`,
).join('');
const quirks = (head = '') =>
  articlePage({ head, body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('') + FILLER }).replace(
    '<!doctype html>',
    '',
  );
const styled = (css: string) => articlePage({ head: `<style>${css}</style>` });

describe.each(BROWSERS)('the card in the window of %s', (name) => {
  const stage = setStage(name, {
    [at('wide')]: articlePage({ head: '<style>body { max-width: none; padding: 24px 60px }</style>', after: FILLER }),
    [at('quirks')]: quirks(),
    [at('quirks-scrolling-body')]: quirks(
      '<style>html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto }</style>',
    ),
    [at('inverted')]: styled('html { filter: invert(1) hue-rotate(180deg); background: #fff }'),
    [at('body-inverted')]: styled('body { filter: invert(100%); background: #fff }'),
    [at('inverted-twice')]: styled('body { filter: invert(1); background: #fff } article { filter: invert(1) }'),
    [at('dark-inverted')]: styled('body { filter: invert(1); background: #000; color: #fff }'),
  });
  async function read(slug: string): Promise<Page> {
    const page = await stage.open(at(slug));
    await waitForMarks(page, 4);
    return page;
  }
  const nameBox = (page: Page) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-active') as unknown as Iterable<Range>;
      const { left, top, right, bottom } = range!.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  async function expectBeside(page: Page): Promise<void> {
    const card = await lookAtCard(page);
    const on = await nameBox(page);
    expect(card.top > on.bottom || card.bottom < on.top).toBe(true);
    expect(Math.min(Math.abs(card.top - on.bottom), Math.abs(on.top - card.bottom))).toBeLessThan(20);
  }
  async function expectInWindow(page: Page): Promise<void> {
    const card = await lookAtCard(page);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    expect(card.bottom).toBeLessThanOrEqual(height);
  }

  it.each(['quirks', 'quirks-scrolling-body'])('stands right above a name: %s', async (slug) => {
    const page = await read(slug);
    // Low in the window, where there is room above alone.
    const low = await page.evaluate(
      (text) =>
        [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(text))!.getBoundingClientRect().top,
      'Roger Wicker',
    );
    await page.setViewport({ width: 1000, height: Math.round(low) + 60 });
    await rest(200);
    const { x, y } = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (!walker.nextNode()?.nodeValue?.includes('Roger Wicker'));
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const [box] = range.getClientRects();
      return { x: box!.x + 30, y: box!.y + 12 };
    });
    for (const left of [6, 4, 2, 0]) {
      await page.mouse.move(x - left, y);
      await rest(40);
    }
    await waitForCard(page, 'roger-wicker');
    await rest(150);
    expect((await lookAtCard(page)).bottom).toBeLessThan(y);
    await expectBeside(page);
    await expectInWindow(page);
    await page.close();
  });

  it('stays in it when that gets smaller: beside its name, which may have moved', async () => {
    const page = await read('wide');
    await tellPage(stage.session, page, { call: 'showMention', params: { index: 2 } });
    await waitForCard(page);
    for (const [width, height] of [
      [640, 700],
      [1200, 420],
      [500, 800],
    ] as const) {
      await page.setViewport({ width, height });
      await rest(400);
      await expectInWindow(page);
      await expectBeside(page);
    }
    await page.close();
  });

  it('stays in it when that gets smaller: pinned', async () => {
    const page = await read('wide');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await clickInCard(page, 'button[aria-label="Keep open"]');
    for (const [width, height] of [
      [420, 500],
      [700, 320],
      [1000, 800],
    ] as const) {
      await page.setViewport({ width, height });
      await rest(400);
      await expectInWindow(page);
    }
    await page.close();
  });

  it.each([
    ['inverted', 'dark'],
    ['body-inverted', 'dark'],
    ['inverted-twice', 'light'],
    ['dark-inverted', 'light'],
  ])('looks as the page does after its filters: %s', async (slug, expected) => {
    const page = await read(slug);
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await rest(200);
    const { left, top } = await lookAtCard(page);
    const picture = await page.screenshot({
      clip: { x: left + 4, y: top + 20, width: 3, height: 3 },
      encoding: 'base64',
    });
    const lightness = await page.evaluate(async (image) => {
      const bytes = Uint8Array.from(atob(image), (char) => char.charCodeAt(0));
      const pen = new OffscreenCanvas(3, 3).getContext('2d')!;
      pen.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
      return pen.getImageData(1, 1, 1, 1).data[0]!;
    }, picture as string);
    expect(lightness < 128 ? 'dark' : 'light').toBe(expected);
    await page.close();
  });
});
