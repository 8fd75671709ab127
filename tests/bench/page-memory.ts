import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browser.ts';
import { waitForMarks } from '../e2e/harness/reader.ts';
import type { SavedPage } from '../pages/page-set.ts';
import { serveSavedPages } from '../pages/saved-page-server.ts';

/** Script memory of a tab in megabytes, after garbage collection. */
export interface MemoryRow {
  after: string;
  megabytes: number;
  nodes: number;
  listeners: number;
}

const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

async function weigh(tab: Page, after: string): Promise<MemoryRow> {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await tab.metrics();
  return { after, megabytes: JSHeapUsedSize / 1e6, nodes: Nodes, listeners: JSEventListeners };
}

/**
 * Opens cards again and again on one page, and many pages in one tab.
 * @param options `dist`: the test build; `hovers`: how many; `pages`: shown one after the other, the first one also last
 */
export async function benchMemory(options: { dist: string; pages: SavedPage[]; hovers: number }): Promise<MemoryRow[]> {
  const session = await launch('chromium', { dist: options.dist });
  const tab = await session.browser.newPage();
  await tab.setViewport({ width: 1200, height: 900 });
  const show = await serveSavedPages(tab);
  const rows: MemoryRow[] = [];
  const [first] = options.pages;
  if (!first) return rows;
  await show(first);
  await waitForMarks(tab);
  const place = (await tab.evaluate(PLACE)) as { x: number; y: number };
  for (let hover = 0; hover <= options.hovers; hover++) {
    if (hover === 20 || hover === options.hovers) rows.push(await weigh(tab, `${hover} hovers`));
    await tab.mouse.move(place.x, place.y);
    await rest(215);
    await tab.keyboard.press('Escape');
    await tab.mouse.move(5, 5);
  }
  for (const [index, page] of options.pages.entries()) {
    await show(page);
    await rest(150);
    if (index === 20) rows.push(await backAt(first, `${index} pages`));
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

/** The middle of the first marked name, scrolled into view. */
const PLACE = `(() => {
  for (const [, highlight] of CSS.highlights) for (const range of highlight) {
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width > 0) return { x: x + width / 2, y: y + height / 2 };
  }
})()`;
