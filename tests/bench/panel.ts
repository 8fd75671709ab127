import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { articlePage } from '../e2e/fixtures/article-page.ts';
import { BROWSERS, type BrowserName, findBinary, launch } from '../e2e/harness/browser.ts';
import { tabIdOf } from '../e2e/harness/own-pages.ts';
import { waitForMarks } from '../e2e/harness/reader.ts';
import { serve } from '../e2e/harness/serve.ts';
import { buildCrowd } from './build-crowd.ts';
import { crowdedParagraphs } from './crowd.ts';

/** Milliseconds until what was asked for is painted. */
interface Opening {
  /** From the navigation: anything of the panel. */
  firstPaint: number;
  /** From the navigation: the names; asking the page, and its answer, are in it. */
  glance: number;
  /** Of that, from the answer on: drawing. */
  drawn: number;
  /** From a key: the median and the longest of some. */
  key: number;
  longestKey: number;
  /** From a press: what it unfolds. */
  timeline: number;
  comparison: number;
  all: number;
}
type PanelRow = Opening & { browser: BrowserName; names: number };

const ENTRIES = 500;
const OPENINGS = 7;
const PATH = '/2025/12/05/a-crowd';
const WORDS = 'tilda vesti';
const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
const at = (values: number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)]!;

/** Measures the panel beside an article with 500 names, in each browser of this machine; needs the test build. */
export async function runPanelBench(): Promise<{ rows: PanelRow[] }> {
  const body = crowdedParagraphs(ENTRIES)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
  const site = await serve({ [PATH]: articlePage({ body }) });
  const rows: PanelRow[] = [];
  for (const browser of BROWSERS.filter(findBinary)) rows.push(await measureIn(browser, site.url(PATH)));
  await site.close();
  console.table(rows);
  return { rows };
}

/** The median opening of some in one browser. */
async function measureIn(browser: BrowserName, url: string): Promise<PanelRow> {
  const dist = buildCrowd(browser, ENTRIES);
  const session = await launch(browser, { dist });
  const page = await session.open(url);
  await waitForMarks(page, ENTRIES / 2);
  await rest(1_000);
  const panel = await session.openOwn('panel', `?tab=${await tabIdOf(session, page)}`);
  await panel.setViewport({ width: 400, height: 700 });
  const openings: Opening[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) openings.push(await measureOpening(panel));
  await session.close();
  rmSync(join(dist, '..'), { recursive: true });
  const names = Object.keys(openings[0]!) as (keyof Opening)[];
  const medians = names.map((name) => [
    name,
    Math.round(
      at(
        openings.map((one) => one[name]),
        0.5,
      ) * 10,
    ) / 10,
  ]);
  return { browser, names: ENTRIES, ...(Object.fromEntries(medians) as unknown as Opening) };
}

async function measureOpening(panel: Page): Promise<Opening> {
  // Firefox never tells that a page of ours has loaded.
  panel.reload({ timeout: 1_000 }).catch(() => undefined);
  await rest(1_500);
  await panel.evaluate(WATCH);
  const told = await panel.evaluate(() => {
    const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const [glance, answered] = [timeOf('backgrounder:glance'), timeOf('backgrounder:answered')];
    return { firstPaint: timeOf('first-contentful-paint'), glance, drawn: glance - answered };
  });
  const timeOf = async (act: () => Promise<void>) => {
    await act();
    await rest(300);
    return (await panel.evaluate('seen.at(-1)')) as number;
  };
  const press = (selector: string) => timeOf(() => panel.$eval(selector, (one) => (one as HTMLElement).click()));
  const timeline = await press('.fold.when summary');
  const comparison = await press('.fold.compare summary');
  const all = await press('.cast [data-action=all]');
  await panel.focus('input[type=search]');
  const keys: number[] = [];
  for (const letter of WORDS) keys.push(await timeOf(() => panel.keyboard.type(letter)));
  return { ...told, timeline, comparison, all, key: at(keys, 0.5), longestKey: at(keys, 1) };
}

/** Notes in the panel how long after a key or a press its frame is painted: until the first task after the next frame. */
const WATCH = `(() => {
  const seen = globalThis.seen = [];
  for (const type of ['keydown', 'click']) addEventListener(type, () => {
    const start = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => seen.push(performance.now() - start);
    requestAnimationFrame(() => port2.postMessage(0));
  }, { capture: true });
})()`;
