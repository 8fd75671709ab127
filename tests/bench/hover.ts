import type { Page } from 'puppeteer-core';
import { articlePage } from '../e2e/fixtures/article-page.ts';
import { BROWSERS, type BrowserName, findBinary, launch } from '../e2e/harness/browser.ts';
import { placeOf, waitForCard, waitForMarks } from '../e2e/harness/reader.ts';
import { serve } from '../e2e/harness/serve.ts';

/** Milliseconds, but for the counts. */
interface HoverRow {
  browser: BrowserName;
  cards: number;
  /** From the end of the dwell until the card is painted. */
  first: number;
  median: number;
  p95: number;
  /** Script on the main thread for each move of the pointer over the article, and how often one made the page lay out. */
  scriptPerMove: number | null;
  layouts: number | null;
}

const PATH = '/2025/12/05/lawmakers-ask-what-was-ordered';
const NAMES = ['Pete Hegseth', 'Rand Paul', 'Seth Moulton', 'Roger Wicker', 'Capitol Hill', 'Patty Murray'];
const CARDS = 60;
const MOVES = 1_000;
const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Measures how soon a card is there, in each browser of this machine; needs the test build. */
export async function runHoverBench(): Promise<{ rows: HoverRow[] }> {
  const site = await serve({ [PATH]: articlePage() });
  const rows: HoverRow[] = [];
  for (const browser of BROWSERS.filter(findBinary)) {
    const session = await launch(browser);
    const page = await session.open(site.url(PATH));
    await waitForMarks(page, NAMES.length);
    await rest(1_000);
    const times = await openCards(page);
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
    const moves = browser === 'chromium' ? await movePointer(page) : { scriptPerMove: null, layouts: null };
    rows.push({
      browser,
      cards: times.length,
      first: times[0] ?? Number.NaN,
      median: at(0.5),
      p95: at(0.95),
      ...moves,
    });
    await session.close();
  }
  await site.close();
  console.table(rows);
  return { rows };
}

async function openCards(page: Page): Promise<number[]> {
  for (let card = 0; card < CARDS; card++) {
    const { x, y } = await placeOf(page, NAMES[card % NAMES.length]!);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await waitForCard(page);
    await rest(60);
    await page.keyboard.press('Escape');
    await page.mouse.move(990, 10);
  }
  return page.evaluate(() => {
    const timesOf = (name: string) => performance.getEntriesByName(name).map(({ startTime }) => startTime);
    const painted = timesOf('backgrounder:painted');
    return timesOf('backgrounder:dwell').map((dwell, index) => painted[index]! - dwell);
  });
}

async function movePointer(page: Page): Promise<{ scriptPerMove: number; layouts: number }> {
  const before = await page.metrics();
  for (let move = 0; move < MOVES; move++) await page.mouse.move(190 + ((move * 13) % 600), 100 + ((move * 7) % 500));
  const after = await page.metrics();
  const spent = (name: 'ScriptDuration' | 'LayoutCount') => (after[name] ?? 0) - (before[name] ?? 0);
  return { scriptPerMove: (spent('ScriptDuration') * 1_000) / MOVES, layouts: spent('LayoutCount') };
}
