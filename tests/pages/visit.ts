import type { ConsoleMessage, Page } from 'puppeteer-core';
import { type OurWork, traceOurWork, waitQuietly } from './our-work.ts';
import type { SavedPage } from './page-set.ts';

/** What happened on one page with the extension in the browser. */
export interface Visit {
  /** Distinct stretches that are marked, by kind of entry. */
  ranges: number;
  kinds: string[];
  /** Milliseconds from the script's start to the first marks; null where nothing was marked. */
  marked: number | null;
  errors: string[];
  /** Layout shift and long tasks of the page, whoever made them. */
  shift: number;
  longTasks: number;
  work: OurWork | null;
  /** Bytes of script memory. */
  heap: number;
  html: string;
}

/** What a page and its refused requests say by themselves. */
const EXPECTED =
  /Failed to load resource|net::ERR|Content.Security.Policy|violates the following|NS_ERROR|Refused to|Loading failed|preload|deprecat|Mixed Content|was blocked|X-Frame-Options|Blocked loading|Unsafe attempt/i;
/** Our script has said what it has to say after this time, or a little after its marks. Milliseconds. */
const SETTLED = 700;
const AFTER_MARKS = 100;
/** A page without our script has made its own layout shifts after this time. Milliseconds. */
const PLAIN = 300;
const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * Shows a page, waits until our script has had its time, and looks at what is there.
 * @param tab where to
 * @param show as `serveSavedPages` gives it
 * @param trace whether the main thread is recorded (Chromium only)
 */
export async function visit(options: {
  tab: Page;
  page: SavedPage;
  show: (page: SavedPage) => Promise<void>;
  trace: boolean;
  /** Whether this browser is without the extension, so that no marks need to be waited for. */
  plain?: boolean;
}): Promise<Visit> {
  const { tab, page, show, trace, plain } = options;
  const errors: string[] = [];
  const onError = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!EXPECTED.test(message)) errors.push(`page: ${message}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) errors.push(`console: ${message.text()}`);
  };
  tab.on('pageerror', onError).on('console', onConsole);
  const look = async () => {
    await show(page);
    if (plain) await rest(PLAIN);
    else await settle(tab);
  };
  try {
    const work = await (trace ? traceOurWork(tab, look) : look());
    const seen = await tab.evaluate(LOOK);
    return {
      ...(seen as Omit<Visit, 'errors' | 'work' | 'heap'>),
      errors,
      work: work ?? null,
      heap: trace ? await heapOf(tab) : 0,
    };
  } finally {
    tab.off('pageerror', onError).off('console', onConsole);
  }
}

async function settle(tab: Page): Promise<void> {
  await waitQuietly(tab, SETTLED);
  await rest(AFTER_MARKS);
}

async function heapOf(tab: Page): Promise<number> {
  return (await tab.metrics()).JSHeapUsedSize ?? 0;
}

const LOOK = `(async () => {
  const entries = (type) => new Promise((done) => {
    try {
      new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
    } catch { done([]); }
    setTimeout(() => done([]), 50);
  });
  const [shifts, tasks] = await Promise.all([entries('layout-shift'), entries('longtask')]);
  const at = (name) => performance.getEntriesByName('backgrounder:' + name)[0]?.startTime;
  const marks = [...CSS.highlights].filter(([name, { size }]) => size > 0 && name !== 'backgrounder-active');
  return {
    ranges: marks.reduce((sum, [, { size }]) => sum + size, 0),
    kinds: marks.map(([name]) => name.replace('backgrounder-', '')),
    marked: at('marked') === undefined ? null : at('marked') - at('start'),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    longTasks: tasks.length,
    html: document.documentElement.outerHTML,
  };
})()`;
