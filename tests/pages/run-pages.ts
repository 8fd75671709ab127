import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBinary, launch } from '../e2e/harness/browser.ts';
import { bundleInPage } from './bundle-in-page.ts';
import type { Finder, Finding } from './in-page/compare-finders.ts';
import type { PagesOptions } from './options.ts';
import type { SavedPage } from './page-set.ts';
import { serveSavedPages } from './saved-page-server.ts';
import { type Visit, visit } from './visit.ts';

/** What is known of a page after all of it. */
export interface PageRow {
  id: string;
  kind?: string;
  subkind?: string;
  url: string;
  gate: { article: boolean; why: string; time: number };
  found: { words: number; blocks: number };
  findings: Partial<Record<Finder, Finding>>;
  /** With the extension, by browser; `changed`: the DOM differs from the same page without it. */
  visits: Partial<Record<BrowserName, Omit<Visit, 'html'> & { changed: boolean; addedShift: number }>>;
  failed?: string;
}

type Tab = { tab: Page; show: (page: SavedPage) => Promise<void> };

async function newTab(browser: Browser): Promise<Tab> {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1200, height: 900 });
  return { tab, show: await serveSavedPages(tab) };
}

const launchPlain = (name: BrowserName): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBinary(name),
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    headless: true,
    args: name === 'chromium' ? ['--no-sandbox', '--disable-gpu'] : [],
  });

/**
 * Looks at every page in a browser without the extension (gate, article, the other finders), and in one with it.
 * @param onRow called after each page
 */
export async function runPages(
  pages: SavedPage[],
  options: PagesOptions,
  onRow: (row: PageRow) => void,
): Promise<void> {
  const plain = await launchPlain('chromium');
  const ours = await launch('chromium', { dist: join(options.dist, 'test-chromium') });
  const code = await bundleInPage('tests/pages/in-page/compare-finders.ts');
  let [bare, full] = [await newTab(plain), await newTab(ours.browser)];
  const finders: Finder[] = options.compare ? ['ours', 'readability', 'defuddle'] : ['ours'];
  for (const page of pages) {
    const row: PageRow = {
      ...{ id: page.id, kind: page.kind, subkind: page.subkind, url: page.url },
      gate: { article: false, why: '', time: 0 },
      found: { words: 0, blocks: 0 },
      findings: {},
      visits: {},
    };
    try {
      await lookWithout(bare, { page, code, finders, row });
      const compareOnce = async (trace: boolean) => {
        const without = await visit({ ...bare, page, trace: false, plain: true });
        return compareVisits(await visit({ ...full, page, trace }), without);
      };
      const compared = await compareOnce(true);
      // A page's own shifts come and go with its timing; one of ours would come every time.
      for (let tries = 0; tries < 2 && compared.addedShift > 0; tries++) {
        const { addedShift } = await compareOnce(false);
        compared.addedShift = Math.min(compared.addedShift, addedShift);
      }
      row.visits.chromium = compared;
    } catch (error) {
      row.failed = error instanceof Error ? error.message : String(error);
      await Promise.all([bare.tab.close().catch(() => null), full.tab.close().catch(() => null)]);
      [bare, full] = [await newTab(plain), await newTab(ours.browser)];
    }
    onRow(row);
  }
  await plain.close();
  await ours.close();
}

/** What the extension adds to a page: its errors, its shift, whether the DOM differs. */
function compareVisits(seen: Visit, without: Visit): NonNullable<PageRow['visits'][BrowserName]> {
  const { html, ...rest } = seen;
  return {
    ...rest,
    errors: seen.errors.filter((error) => !without.errors.includes(error)),
    changed: html !== without.html,
    addedShift: Math.max(0, seen.shift - without.shift),
  };
}

async function lookWithout(
  { tab, show }: Tab,
  about: { page: SavedPage; code: string; finders: Finder[]; row: PageRow },
): Promise<void> {
  const { page, code, finders, row } = about;
  await show(page);
  await tab.evaluate(code);
  const expected = page.expected ? readFileSync(page.expected, 'utf8') : undefined;
  const { verdict, time } = (await tab.evaluate('inPage.timeGate()')) as {
    verdict: { article: boolean; why: string };
    time: number;
  };
  row.gate = { ...verdict, time };
  row.found = (await tab.evaluate('inPage.describeArticle()')) as PageRow['found'];
  const asked = JSON.stringify({ expected, finders, runs: 3 });
  row.findings = (await tab.evaluate(`inPage.compareFinders(${asked})`)) as PageRow['findings'];
}

/** A sample of the pages in Firefox, with and without the extension. */
export async function runFirefox(pages: SavedPage[], rows: PageRow[], options: PagesOptions): Promise<void> {
  const plain = await launchPlain('firefox');
  const ours = await launch('firefox', { dist: join(options.dist, 'test-firefox') });
  const [bare, full] = [await newTab(plain), await newTab(ours.browser)];
  for (const page of pages) {
    const row = rows.find(({ id }) => id === page.id);
    if (!row) continue;
    try {
      const without = await visit({ ...bare, page, trace: false, plain: true });
      const seen = await visit({ ...full, page, trace: false });
      row.visits.firefox = compareVisits(seen, without);
    } catch (error) {
      row.failed = `Firefox: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  await plain.close();
  await ours.close();
}
