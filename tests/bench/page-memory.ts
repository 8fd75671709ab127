import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browser.ts';
import { waitForMarks } from '../e2e/harness/reader.ts';
import { listPages, type SavedPage } from '../pages/page-set.ts';
import { serveSavedPages } from '../pages/saved-page-server.ts';
import { findData, readNames } from '../quality/labelled-sets.ts';
import { buildWithNames } from './page-builds.ts';

/** Script memory of a tab in megabytes, after garbage collection. */
export interface MemoryRow {
  after: string;
  megabytes: number;
  nodes: number;
  listeners: number;
}

const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

async function weigh(tab: Page, after: string): Promise<MemoryRow> {
  // The test build's own marks.
  await tab.evaluate(() => performance.clearMarks());
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await tab.metrics();
  return { after, megabytes: JSHeapUsedSize / 1e6, nodes: Nodes, listeners: JSEventListeners };
}

const HOVERS = Number(process.env['BACKGROUNDER_BENCH_HOVERS'] ?? 1_000);
const PAGES = 200;
/** What is made once (fonts, compiled code) is there after so many. */
const WARM = 20;

/** Measures what a tab keeps after many cards and many pages. Null where the shared data is not there. */
export async function runMemoryBench(): Promise<MemoryRow[] | null> {
  const data = findData();
  if (!data) {
    console.warn('memory: skipped, the shared data is not here (BACKGROUNDER_DATA)');
    return null;
  }
  const all = listPages(join(data, 'pages'));
  const news = all.filter(({ kind }) => kind === 'news-article');
  const pages = [...new Set([...news, ...all])].slice(0, PAGES);
  const rows = await benchMemory({ dist: buildWithNames(readNames(data, 'names-300k')), pages, hovers: HOVERS });
  for (const { after, megabytes, nodes, listeners } of rows)
    process.stdout.write(`memory after ${after}: ${megabytes.toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners\n`);
  return rows;
}

/**
 * Opens cards again and again on one page, and many pages in one tab.
 * @param options `dist`: the test build; `hovers`: how many; `pages`: shown one after the other, the first one also last
 */
async function benchMemory(options: { dist: string; pages: SavedPage[]; hovers: number }): Promise<MemoryRow[]> {
  const session = await launch('chromium', { dist: options.dist });
  const tab = await session.browser.newPage();
  await tab.setViewport({ width: 1200, height: 900 });
  const show = await serveSavedPages(tab);
  const rows: MemoryRow[] = [];
  const [first] = options.pages;
  if (!first) return rows;
  await show(first);
  await waitForMarks(tab);
  const places = (await tab.evaluate(PLACES)) as { x: number; y: number }[];
  for (let hover = 0; hover <= options.hovers; hover++) {
    if ([WARM, options.hovers / 2, options.hovers].includes(hover)) rows.push(await weigh(tab, `${hover} cards`));
    const place = places[hover % places.length];
    if (!place) throw new Error('no name is in view on the first page');
    await tab.mouse.move(place.x, place.y);
    // A handle that is not let go keeps its card in the page.
    await (await tab.waitForSelector('[data-backgrounder]', { timeout: 10_000 }))?.dispose();
    await tab.keyboard.press('Escape');
    await tab.mouse.move(2, 2);
  }
  for (const [index, page] of options.pages.entries()) {
    await show(page);
    await rest(150);
    if (index === WARM) rows.push(await backAt(first, `${index} pages`));
  }
  rows.push(await backAt(first, `${options.pages.length} pages`));
  await session.close();
  return rows;

  async function backAt(page: SavedPage, after: string): Promise<MemoryRow> {
    await show(page);
    await waitForMarks(tab);
    return weigh(tab, after);
  }
}

/** The middles of marked names that are in view and not covered, after the first one was scrolled there. */
const PLACES = `(() => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  ranges.find((range) => range.getBoundingClientRect().width > 0).startContainer.parentElement.scrollIntoView({ block: 'center' });
  return ranges.flatMap((range) => {
    const { x, y, width, height } = range.getClientRects()[0] ?? {};
    const at = { x: x + width / 2, y: y + height / 2 };
    const isSeen = width > 0 && at.y > 0 && at.y < innerHeight && document.elementFromPoint(at.x, at.y) === range.startContainer.parentElement;
    return isSeen ? [at] : [];
  });
})()`;
