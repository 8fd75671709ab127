// Where names can stand: every way in which a page lays out its text, and whatever a page does while a card is open.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { tellPage } from './harness/own-pages.ts';
import { hoverText, readCard, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const require = createRequire(import.meta.url);
const preact = { body: readFileSync(require.resolve('preact'), 'utf8'), type: 'text/javascript' };
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const styled = (css: string, html?: string) => articlePage({ head: `<style>${css}</style>`, html });
const paragraphs = (tag = 'p') => PARAGRAPHS.map((text) => `<${tag}>${text}</${tag}>`).join('');

const layouts = {
  columns: styled('article { columns: 2; height: 420px }'),
  vertical: styled('body { max-width: none } article { writing-mode: vertical-rl; height: 500px }'),
  'right-to-left': styled('', 'lang="en" dir="rtl"'),
  zoomed: styled('article { zoom: 1.7 }'),
  'zoomed root': styled('html { zoom: 1.5 }'),
  turned: styled('article { transform: rotate(4deg) scale(0.9) }'),
  scroller: styled('article { height: 260px; overflow: auto }'),
  'skipped content': styled('article p { content-visibility: auto; contain-intrinsic-size: 300px }'),
  contents: styled('article p { display: contents }'),
  'a grid with links': styled('article { display: grid; gap: 20px } a { color: inherit }').replaceAll(
    'Rand Paul',
    '<a href="#x"><b>Rand</b> <i>Paul</i></a>',
  ),
};

const pages = {
  '/preact.js': preact,
  '/2025/12/05/lawmakers-ask-again-and-again': articlePage({
    body: '<div id="root"></div>',
    after: `<script type="module">
      import { render, h } from '/preact.js';
      const texts = ${JSON.stringify(PARAGRAPHS)};
      let count = 0;
      const draw = () => render(h('div', null, h('p', null, 'Seen by ' + count + ' readers of the paper so far.'),
        texts.map((text, i) => h('p', { key: text }, i % 2 ? text : [h('b', null, text.slice(0, 4)), text.slice(4)]))), root);
      draw();
      globalThis.again = () => { count += 1; texts.push(texts.shift()); draw(); };
      globalThis.without = () => { texts.length = 2; draw(); };
    </script>`,
  }),
  '/2025/12/05/lawmakers-ask-in-the-shadow': articlePage({
    body: '<story-text></story-text>',
    after: `<script>document.querySelector('story-text').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraphs())}</script>`,
  }),
  '/2025/12/05/lawmakers-ask-and-wait': articlePage(),
  '/2025/12/05/lawmakers-ask-without-end': articlePage({
    body: Array.from({ length: 900 }, (_, round) => `<p>Round ${round}. ${PARAGRAPHS[round % 4]}</p>`).join(''),
  }),
  '/2025/12/05/lawmakers-ask-at-length': articlePage({ after: '<div style="height: 3000px"></div>' }),
  ...Object.fromEntries(
    Object.entries(layouts).map(([name, html]) => [`/2025/12/05/lawmakers-ask-${name.replaceAll(' ', '-')}`, html]),
  ),
};

describe.each(BROWSERS)('names in %s', (name) => {
  const stage = setStage(name, pages);

  async function read(slug: string): Promise<Page> {
    const page = await stage.open(`/2025/12/05/lawmakers-ask-${slug}`);
    await waitForMarks(page, 4);
    return page;
  }

  /** Whether the open card covers any part of the name that it belongs to, or leaves the window. */
  const misplaced = (page: Page) =>
    page.evaluate(() => {
      const box = document.querySelector('[data-backgrounder]')!.getBoundingClientRect();
      const lines: DOMRect[] = [];
      CSS.highlights.get('backgrounder-active')!.forEach((range) => {
        lines.push(...(range as Range).getClientRects());
      });
      const covers = (line: DOMRect) =>
        line.left < box.right && line.right > box.left && line.top < box.bottom && line.bottom > box.top;
      if (lines.some(covers)) return 'covers its name';
      const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      return inside ? '' : `leaves the window: ${JSON.stringify(box)}`;
    });

  it.each(Object.keys(layouts))('open their card: %s', async (layout) => {
    const page = await read(layout.replaceAll(' ', '-'));
    const text = layout.includes('links') ? 'Rand' : 'Rand Paul';
    await hoverText(page, text);
    await waitForCard(page, 'rand-paul');
    expect(await misplaced(page)).toBe('');
    await page.close();
  });

  it('open their card in an open shadow root', async () => {
    const page = await stage.open('/2025/12/05/lawmakers-ask-in-the-shadow');
    await tellPage(stage.session, page, { call: 'readAnyway', params: {} });
    await waitForMarks(page, 4);
    const place = await page.evaluate(() => {
      const text = document.querySelector('story-text')!.shadowRoot!.querySelector('p')!.firstChild as Text;
      text.parentElement!.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const at = text.data.indexOf('Rand Paul');
      range.setStart(text, at);
      range.setEnd(text, at + 9);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(place.x - 4, place.y);
    await page.mouse.move(place.x, place.y);
    await waitForCard(page, 'rand-paul');
    await page.close();
  });

  it('stay marked while a framework draws the page again, which stays whole', async () => {
    const page = await stage.open('/2025/12/05/lawmakers-ask-again-and-again');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await waitForMarks(page, 4);
    const call = (what: string) =>
      page.evaluate((name) => (globalThis as unknown as Record<string, () => void>)[name]!(), what);
    for (let round = 0; round < 5; round++) {
      await call('again');
      await rest(60);
    }
    await rest(600);
    expect(await page.$eval('#root p', (first) => first.textContent)).toBe('Seen by 5 readers of the paper so far.');
    await hoverText(page, 'Moulton');
    await waitForCard(page, 'seth-moulton');
    await call('without');
    await rest(600);
    expect(await page.$$eval('#root p', (all) => all.length)).toBe(3);
    await waitForMarks(page, 1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('keep their card above a page that goes full screen', async () => {
    const page = await read('and-wait');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.evaluate(async () => {
      const article = document.querySelector('article')!;
      await article.requestFullscreen().catch(() => null);
    });
    await rest(300);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[data-backgrounder]');
      const box = host?.getBoundingClientRect();
      return !box || document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === host;
    });
    expect(seen).toBe(true);
    await page.close();
  });

  it('lose their card when the page is scrolled away from under the pointer', async () => {
    const page = await read('at-length');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
    await waitForNoCard(page);
    await page.close();
  });

  it('are marked around the reader on a page without end', async () => {
    const page = await read('without-end');
    const marked = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
    expect(await marked()).toBeLessThan(400);
    await page.evaluate(() => document.querySelectorAll('article p')[400]!.scrollIntoView({ behavior: 'instant' }));
    const { x, y } = await page.evaluate(() => {
      const text = document.querySelectorAll('article p')[400]!.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('Pete'));
      range.setEnd(text, text.data.indexOf('Pete') + 12);
      const [box] = range.getClientRects();
      return { x: box!.x + 10, y: box!.y + 8 };
    });
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('backgrounder-person')?.size)).toBeGreaterThan(0);
    await rest(200);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await waitForCard(page, 'pete-hegseth');
    expect(await marked()).toBeLessThan(400);
    await page.close();
  });

  it('cope with a page that throws the card out', async () => {
    const page = await read('and-wait');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.evaluate(() => document.querySelector('[data-backgrounder]')!.remove());
    await page.mouse.move(20, 20, { steps: 5 });
    expect(await readCard(page)).toBeNull();
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    await page.close();
  });

  it('leave nothing behind after many cards', async () => {
    const page = await read('and-wait');
    for (const text of ['Rand Paul', 'Seth Moulton', 'Patty Murray', 'Roger Wicker', 'Rand Paul']) {
      await hoverText(page, text);
      await waitForCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(5, 5);
    }
    expect(await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))).toEqual(
      ['head', 'body'],
    );
    await page.close();
  });
});

// Puppeteer can touch and print in Chromium only.
describe('in chromium', () => {
  const stage = setStage('chromium', pages);

  it('a finger opens a card by a tap on a name, not on a link, and closes it by a tap elsewhere', async () => {
    const page = await stage.session.open();
    await page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
    await page.goto(stage.site.url('/2025/12/05/lawmakers-ask-a-grid-with-links'));
    await waitForMarks(page, 4);
    const placeOfName = (text: string) =>
      page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue!.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const [box] = range.getClientRects();
          return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
        }
        throw new Error(`no ${wanted}`);
      }, text);
    const link = await placeOfName('Paul');
    await page.touchscreen.tap(link.x, link.y);
    await rest(300);
    expect(await readCard(page)).toBeNull();
    const name = await placeOfName('Seth');
    await page.touchscreen.tap(name.x, name.y);
    await waitForCard(page, 'seth-moulton');
    await page.touchscreen.tap(5, 5);
    await waitForNoCard(page);
    await page.close();
  });

  it('the article is printed as the paper wrote it', async () => {
    const page = await stage.open('/2025/12/05/lawmakers-ask-and-wait');
    await waitForMarks(page, 4);
    const shot = async () => Buffer.from(await page.screenshot()).toString('base64');
    const marked = await shot();
    await page.emulateMediaType('print');
    const printed = await shot();
    await page.evaluate(() => CSS.highlights.clear());
    expect(printed).not.toBe(marked);
    expect(await shot()).toBe(printed);
    await page.close();
  });
});
