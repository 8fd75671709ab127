// One paragraph with thousands of names: few are marked at a time, and all of those that are seen.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { chooseMarks } from './harness/own-pages.ts';
import { waitForCard, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const PATH = '/2025/12/05/lawmakers-ask-and-ask';
const NAMES = 2_000;
const plain = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
// The names do not stand evenly in it.
const CROWD = `${'Rand Paul spoke and sat. '.repeat(NAMES / 2)}${'Nobody else was there that day, nor later. '.repeat(500)}${'Rand Paul stood up, spoke for a long while of other things, and sat down. '.repeat(NAMES / 2)}`;
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** How many ranges are marked, and how many names that are in the window are not. */
const look = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('#crowd')!.firstChild as Text;
    const marked = new Set<number>();
    let ranges = 0;
    for (const [, highlight] of CSS.highlights) {
      ranges += highlight.size;
      for (const { startContainer, startOffset } of highlight as unknown as Iterable<AbstractRange>)
        if (startContainer === text) marked.add(startOffset);
    }
    const seen: number[] = [];
    const [first, last] = [40, innerHeight - 40].map((y) => document.caretPositionFromPoint(innerWidth / 2, y)!);
    const offsetOf = (at: typeof first, other: number) => (at?.offsetNode === text ? at.offset : other);
    const end = offsetOf(last, text.length);
    for (
      let at = text.data.indexOf('Rand Paul', offsetOf(first, 0));
      at >= 0 && at < end;
      at = text.data.indexOf('Rand Paul', at + 1)
    )
      seen.push(at);
    return { ranges, seen: seen.length, missing: seen.filter((at) => !marked.has(at)).length };
  });

describe.each(BROWSERS)('a paragraph of thousands of names in %s', (name) => {
  const stage = setStage(name, { [PATH]: articlePage({ body: `${plain}<p id="crowd">${CROWD}</p>` }) });

  it('has marks wherever the reader is, and few elsewhere', async () => {
    await chooseMarks(stage.session, 'every');
    const page = await stage.open(PATH);
    await waitForMarks(page, 20);
    for (const part of [0, 0.1, 0.5, 0.97, 0.3, 1]) {
      await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${part})`);
      await expect.poll(async () => (await look(page)).missing, { timeout: 5_000 }).toBe(0);
      expect((await look(page)).ranges).toBeLessThan(NAMES / 2);
    }
    await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * 0.8)`);
    await rest(300);
    const { seen } = await look(page);
    expect(seen).toBeGreaterThan(10);
    const place = await page.evaluate(() => {
      const caret = document.caretPositionFromPoint(innerWidth / 2, innerHeight / 2)!;
      const text = caret.offsetNode as Text;
      const range = document.createRange();
      const at = text.data.indexOf('Rand Paul', caret.offset);
      range.setStart(text, at);
      range.setEnd(text, at + 4);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    });
    for (const left of [6, 4, 2, 0]) await page.mouse.move(place.x - left, place.y);
    await waitForCard(page, 'rand-paul');
    await page.close();
  });
});
