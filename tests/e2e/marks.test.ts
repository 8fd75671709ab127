// Which names are marked, as the reader chooses; every name has a card, with a line or without.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { askExtension, click, openPanelFor, tellPage } from './harness/own-pages.ts';
import {
  hoverText,
  type Marked,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  waitForNoMarks,
} from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const PATH = '/2025/12/05/lawmakers-ask-what-was-ordered';
// Named again, each a second time, and with them a place that every reader knows.
const AGAIN =
  'Asked in Washington, Hegseth said that the record would show what had been ordered. Moulton answered that he would wait for the record, and Murray that she had waited for long enough.';
const ARTICLE = articlePage({ body: [...PARAGRAPHS, AGAIN].map((text) => `<p>${text}</p>`).join('') });

describe.each(BROWSERS)('marks as the reader chooses in %s', (name) => {
  const stage = setStage(name, { [PATH]: ARTICLE });
  const texts = (marks: Marked[]) => marks.map(({ text }) => text);

  async function choose(page: Page, value: string): Promise<void> {
    const options = await stage.session.openOwn('options');
    await click(options, `input[name=marks][value=${value}]`);
    const stored = () => askExtension(options, ({ storage }) => storage.sync.get(null));
    await expect.poll(stored).toEqual(value === 'calm' ? {} : { version: 2, marks: value });
    await options.close();
    await page.bringToFront();
  }

  it('are calm at first: a name once, not what every reader knows; the others have cards too', async () => {
    const page = await stage.open(PATH);
    const marks = texts(await waitForMarks(page, 4));
    for (const marked of ['Pete Hegseth', 'Rand Paul', 'Seth Moulton', 'Patty Murray', 'Roger Wicker'])
      expect(marks.filter((text) => text === marked)).toHaveLength(1);
    for (const unmarked of ['Hegseth', 'Moulton', 'Washington']) expect(marks).not.toContain(unmarked);
    await hoverText(page, 'Hegseth', 1);
    await waitForCard(page, 'pete-hegseth');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hoverText(page, 'Washington');
    await waitForCard(page, 'washington');
    await page.close();
  });

  it('of every mention, of people and incidents only, and none: at once, and cards open with each', async () => {
    const page = await stage.open(PATH);
    const calm = await waitForMarks(page, 4);
    await choose(page, 'every');
    await expect.poll(async () => texts(await readMarks(page))).toContain('Washington');
    const every = await readMarks(page);
    expect(every.filter(({ text }) => text.includes('Hegseth'))).toHaveLength(2);
    expect(every.length).toBeGreaterThan(calm.length);
    expect(texts(every)).toEqual(expect.arrayContaining(texts(calm)));

    await choose(page, 'people-incidents');
    const few = calm.filter(({ kind }) => kind === 'person' || kind === 'incident');
    expect(few.length).toBeLessThan(calm.length);
    await expect.poll(() => readMarks(page)).toEqual(few);

    await choose(page, 'none');
    await waitForNoMarks(page);
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await choose(page, 'calm');
    await expect.poll(() => readMarks(page)).toEqual(calm);
    await page.close();
  });

  it('are what the keyboard steps through; where there are none, it steps through all names', async () => {
    const page = await stage.open(PATH);
    const calm = await waitForMarks(page, 4);
    const standsOn = () =>
      page.evaluate(() => {
        const [range] = (CSS.highlights.get('backgrounder-active') ?? []) as unknown as Iterable<AbstractRange>;
        return range && (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset);
      });
    const walk = async (steps: number) => {
      const seen: (string | undefined)[] = [];
      for (let step = 0; step < steps; step++) {
        await tellPage(stage.session, page, { call: 'stepMention', params: { by: 1 } });
        seen.push(await standsOn());
      }
      return seen;
    };
    const once = texts(calm);
    expect(await walk(calm.length + 1)).toEqual([...once, once[0]]);
    await page.mouse.click(5, 5);
    await choose(page, 'none');
    await waitForNoMarks(page);
    await page.evaluate((text) => {
      const last = [...document.querySelectorAll('article p')].find((one) => one.textContent === text);
      last?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }, AGAIN);
    const all = await walk(calm.length + 3);
    expect(all).toContain('Washington');
    await choose(page, 'calm');
    await page.close();
  });

  it('do not hide a name from the panel, where the most prominent comes first', async () => {
    const page = await stage.open(PATH);
    await waitForMarks(page, 4);
    const panel = await openPanelFor(stage.session, page);
    const first = await panel.waitForSelector('.name');
    expect(await first!.evaluate((name) => (name as HTMLElement).dataset['entry'])).toBe('pete-hegseth');
    const washington = '.row:has(.name[data-entry="washington"])';
    await click(panel, `${washington} .ask`);
    await click(panel, `${washington} [data-action=show]`);
    await page.bringToFront();
    await waitForCard(page, 'washington');
    await panel.close();
    await page.close();
  });

  it('are chosen on the welcome page too, and the sample shows what the choice does', async () => {
    const welcome = await stage.session.openOwn('welcome');
    await welcome.waitForSelector('.mark');
    const count = (selector: string) => welcome.$$eval(selector, (all) => all.length);
    const lines = () =>
      welcome.$$eval('.mark', (all) =>
        all
          .filter((one) => getComputedStyle(one).textDecorationColor !== 'rgba(0, 0, 0, 0)')
          .map((one) => one.textContent),
      );
    const calm = await lines();
    expect(calm.length).toBeGreaterThan(0);
    await click(welcome, 'input[name=marks][value=every]');
    await expect.poll(async () => (await lines()).length).toBe(await count('.mark'));
    expect((await lines()).length).toBeGreaterThan(calm.length);
    await click(welcome, 'input[name=marks][value=none]');
    await expect.poll(lines).toEqual([]);
    await click(welcome, 'input[name=marks][value=calm]');
    await expect.poll(lines).toEqual(calm);
    await welcome.close();
  });
});
