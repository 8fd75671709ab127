// Pages that show another story without loading anew, and stories that are drawn late: all are noticed, however late.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paragraph } from './article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { readMarks, waitForMarks, waitForNoMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const story = (name: string): string =>
  `<article><h1>Lawmakers ask ${name} about the boats</h1>${['First', 'Second', 'Third']
    .map((word) => `<p>${name} spoke in the hall. ${paragraph(word)}</p>`)
    .join('')}</article>`;
const LIST = `<ul>${'<li><a href="#/story/1">Lawmakers ask again about the boats</a></li>'.repeat(12)}</ul>`;

/** A page with one place, in which its script draws. */
const app = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Daily Example</title></head><body><div id="app"></div>
  <script>const LIST = ${JSON.stringify(LIST)}, MOULTON = ${JSON.stringify(story('Seth Moulton'))}, PAUL = ${JSON.stringify(story('Rand Paul'))};
  const show = (html) => { document.querySelector('#app').innerHTML = html; };
  ${script}</script></body></html>`;
const BY_HASH =
  app(`const draw = () => setTimeout(() => show({ '#/story/1': MOULTON, '#/story/2': PAUL }[location.hash] ?? LIST), globalThis.late ?? 0);
  addEventListener('hashchange', draw); show(LIST);`);
/** A page that is never at rest. */
const TICKER = `setInterval(() => { document.title = String(performance.now()); document.querySelector('footer')?.remove();
  document.body.insertAdjacentHTML('beforeend', '<footer>' + performance.now() + '</footer>'); }, 50);`;

const DAY = '/2025/12/05';
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const namesIn = async (page: Page): Promise<string[]> => [...new Set((await readMarks(page)).map(({ text }) => text))];

describe.each(BROWSERS)('in-page moves in %s', (name) => {
  const stage = setStage(name, {
    [`${DAY}/by-hash`]: BY_HASH,
    '/': BY_HASH,
    [`${DAY}/ticker`]: app(`show(LIST); ${TICKER}`),
    [`${DAY}/plain`]: app('show(LIST);'),
    [`${DAY}/late`]: app('setTimeout(() => show(MOULTON), 7_000);'),
    [`${DAY}/late-text`]: app(`show(MOULTON);
      const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => [firstChild, firstChild.data]);
      for (const [text] of texts) text.data = 'Loading';
      setTimeout(() => { for (const [text, data] of texts) text.data = data; }, 7_000);`),
    [`${DAY}/sections`]: app('show(MOULTON); document.querySelector("p:last-of-type").id = "end";'),
  });

  it.each([`${DAY}/by-hash`, '/'])('a hash router that was read as a list for long, at %s', async (path) => {
    const page = await stage.open(path);
    await rest(6_500);
    expect(await readMarks(page)).toEqual([]);
    await page.evaluate('location.hash = "#/story/1"');
    await waitForMarks(page);
    expect(await namesIn(page)).toEqual(['Seth Moulton']);
    await page.evaluate('location.hash = "#/story/2"');
    await expect.poll(() => namesIn(page), { timeout: 5_000 }).toEqual(['Rand Paul']);
    await page.evaluate('history.back()');
    await expect.poll(() => namesIn(page), { timeout: 5_000 }).toEqual(['Seth Moulton']);
    await page.evaluate('location.hash = "#/"');
    await waitForNoMarks(page);
    await page.evaluate('location.hash = "#/story/1"');
    await waitForMarks(page);
    await page.close();
  });

  it('a story that a router draws six seconds after the move', async () => {
    const page = await stage.open(`${DAY}/by-hash`);
    await page.evaluate('globalThis.late = 6_000; location.hash = "#/story/1"');
    await waitForMarks(page);
    await page.close();
  });

  it('a move by pushState or replaceState that no click and no key began', async () => {
    for (const move of ['pushState', 'replaceState']) {
      const page = await stage.open(`${DAY}/plain`);
      await rest(5_500);
      await page.evaluate(`history.${move}({}, '', 'another'); setTimeout(() => show(PAUL), 1_000)`);
      await waitForMarks(page);
      await page.close();
    }
  });

  it('a story that is drawn without any move, long after', async () => {
    const page = await stage.open(`${DAY}/plain`);
    await rest(7_000);
    await page.evaluate('show(MOULTON)');
    await waitForMarks(page);
    await page.close();
  });

  it.each(['late', 'late-text'])('a story that the page itself draws after seven seconds: %s', async (path) => {
    const page = await stage.open(`${DAY}/${path}`);
    await waitForMarks(page);
    await page.close();
  });

  it('a move on a page that is never at rest', async () => {
    const page = await stage.open(`${DAY}/ticker`);
    await rest(6_000);
    await page.evaluate(`history.pushState({}, '', 'story'); setTimeout(() => show(PAUL), 900)`);
    await waitForMarks(page);
    await page.close();
  });

  it('a jump within a story leaves it as it is', async () => {
    const page = await stage.open(`${DAY}/sections`);
    const before = await waitForMarks(page);
    await page.evaluate('location.hash = "#end"');
    await rest(1_000);
    expect(await readMarks(page)).toEqual(before);
    await page.close();
  });
});
