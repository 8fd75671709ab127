import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBinary, launch } from '../e2e/harness/browser.ts';
import { bundleInPage } from '../pages/bundle-in-page.ts';
import { type OurWork, traceOurWork, waitQuietly } from '../pages/our-work.ts';
import { listPages, type SavedPage } from '../pages/page-set.ts';
import { serveSavedPages } from '../pages/saved-page-server.ts';
import { findData, readNames } from '../quality/labelled-sets.ts';
import { buildWithNames } from './page-builds.ts';
import { type Floor, timeFloor } from './page-floor.ts';
import { type PageRow, printRow } from './page-table.ts';

const SIZES = [100, 1_000, 10_000, Number.POSITIVE_INFINITY];
const PAGES = Number(process.env['BACKGROUNDER_BENCH_PAGES'] ?? 30);
const CAP = 3_000;
const SETTLED = 1_500;

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * Measures the page's side on real news pages: the bare walk, ours with packs of rising size, mark.js and one regular
 * expression a name with the same names. Null where the shared data is not there.
 */
export async function runPageBench(): Promise<PageRow[] | null> {
  const data = findData();
  if (!data) {
    console.warn('page: skipped, the shared data is not here (BACKGROUNDER_DATA)');
    return null;
  }
  const all = listPages(join(data, 'pages'));
  const news = all.filter(({ kind }) => kind === 'news-article');
  const pages = news.filter((_, index) => index % Math.ceil(news.length / PAGES) === 0);
  const names = readNames(data, 'names-300k');
  const plain = await puppeteer.launch({
    executablePath: findBinary('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const rows: PageRow[] = [];
  for (const size of SIZES) {
    const some = names.slice(0, size);
    const dist = buildWithNames(some);
    const ours = await benchOurs(dist, pages);
    const peers = await benchPeers(
      plain,
      pages,
      some.map(({ name }) => name),
    );
    rows.push({ names: some.length, ...ours, ...peers });
    printRow(rows.at(-1)!, { isFirst: rows.length === 1, cap: CAP });
  }
  await plain.close();
  return rows;
}

async function benchOurs(
  dist: string,
  pages: SavedPage[],
): Promise<Pick<PageRow, 'ours' | 'oursAgain' | 'oursLongest' | 'markedPages'>> {
  const session = await launch('chromium', { dist });
  const tab = await session.browser.newPage();
  const show = await serveSavedPages(tab);
  const [first] = pages;
  // The worker opens its pack once, with the first page.
  if (first) await show(first).then(() => rest(SETTLED * 2));
  const visit = (page: SavedPage) =>
    traceOurWork(tab, async () => {
      await show(page);
      await waitQuietly(tab, SETTLED);
    });
  const timeOf = ({ untilMarked, total, load }: OurWork) => untilMarked ?? total - load;
  const visits: { first: OurWork; again: OurWork }[] = [];
  for (const page of pages) visits.push({ first: await visit(page), again: await visit(page) });
  await session.close();
  return {
    ours: median(visits.map(({ first }) => timeOf(first))),
    oursAgain: median(visits.map(({ again }) => timeOf(again))),
    oursLongest: Math.max(...visits.flatMap(({ first, again }) => [first.longest, again.longest])),
    markedPages: visits.filter(({ first }) => first.untilMarked !== null).length,
  };
}

async function benchPeers(
  browser: Browser,
  pages: SavedPage[],
  names: string[],
): Promise<Pick<PageRow, 'floor' | 'markJs' | 'regexPerName'>> {
  const code = await bundleInPage('tests/bench/page-peers.ts');
  const tab = await browser.newPage();
  const show = await serveSavedPages(tab);
  const floors: Floor[] = [];
  const times: Record<'runMarkJs' | 'runRegexPerName', (number | null)[]> = { runMarkJs: [], runRegexPerName: [] };
  for (const page of pages) {
    for (const peer of ['runMarkJs', 'runRegexPerName'] as const) {
      // Three pages over the cap in a row: the others would be, too.
      if (times[peer].slice(-3).filter((time) => time === null).length === 3) continue;
      await show(page);
      await tab.evaluate(code);
      floors.push(await timeFloor(tab));
      times[peer].push((await tab.evaluate(`inPage.${peer}(${JSON.stringify(names)}, ${CAP})`)) as number | null);
    }
  }
  await tab.close();
  const middle = (all: (number | null)[]): number | null => {
    const value = median(all.map((time) => time ?? Number.POSITIVE_INFINITY));
    return Number.isFinite(value) ? value : null;
  };
  const floor = { once: median(floors.map(({ once }) => once)), again: median(floors.map(({ again }) => again)) };
  return { floor, markJs: middle(times.runMarkJs), regexPerName: middle(times.runRegexPerName) };
}
