import type { Page } from 'puppeteer-core';

/** What our script did in a page, in milliseconds of its main thread. */
export interface OurWork {
  /** All of it, loading included. */
  total: number;
  /** The browser's compiling and first running of the script. */
  load: number;
  /** From the script's start to the first marks; null where nothing was marked. */
  untilMarked: number | null;
  longest: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of the thread itself, without the time in which other programs had the processor. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string }; fileName?: string };
}

const CATEGORIES = ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const WORK = new Set(['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'v8.run']);

/**
 * Records what runs in a tab while something is done, and picks out our own part: calls by the script's address, and what
 * follows an answer of the browser, which the trace gives no address, by its thread. The saved pages' own scripts are
 * blocked, so nobody else has such work there.
 */
export async function traceOurWork(tab: Page, act: () => Promise<void>): Promise<OurWork> {
  await tab.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const calls = traceEvents.filter(
    ({ ph, name, args }) => ph === 'X' && WORK.has(name) && isOurs(args?.data?.url ?? args?.fileName),
  );
  // Not before our script of this page: what the last page did when it was left is no work of this one.
  const since = new Map(
    calls.filter(({ name }) => name === 'EvaluateScript').map(({ pid, tid, ts }) => [`${pid}/${tid}`, ts]),
  );
  const answers = traceEvents.filter(
    ({ ph, name, pid, tid, ts }) =>
      ph === 'X' && name === 'RunMicrotasks' && ts > (since.get(`${pid}/${tid}`) ?? Number.POSITIVE_INFINITY),
  );
  const ours = [...calls, ...answers].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const mark = (wanted: string): number | undefined =>
    traceEvents.findLast(({ name }) => name === `backgrounder:${wanted}`)?.ts;
  const [start, marked] = [mark('start'), mark('marked')];
  const work: OurWork = {
    total: 0,
    load: 0,
    longest: 0,
    untilMarked: start === undefined || marked === undefined ? null : 0,
  };
  const ends = new Map<string, number>();
  for (const { name, ts, dur = 0, tdur = dur, pid, tid } of ours) {
    const thread = `${pid}/${tid}`;
    // A call inside another one is counted with it.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    work.total += tdur / 1000;
    work.longest = Math.max(work.longest, tdur / 1000);
    if (work.untilMarked !== null && dur > 0) {
      const share = Math.max(0, Math.min(ts + dur, marked!) - Math.max(ts, start!)) / dur;
      work.untilMarked += (share * tdur) / 1000;
    }
    if (name === 'EvaluateScript') work.load += tdur / 1000;
  }
  return work;
}

/** Waits for the first marks without disturbing the page: asking again and again would be counted with our work. */
export const waitQuietly = (tab: Page, timeout: number): Promise<unknown> =>
  tab.evaluate(
    (most) =>
      new Promise<void>((done) => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('backgrounder:marked').length > 0) done();
        }).observe({ type: 'mark', buffered: true });
        setTimeout(done, most);
      }),
    timeout,
  );

const isOurs = (address: string | undefined): boolean =>
  /^chrome-extension:\/\/\w+\/extension\/(content|gate)\//.test(address ?? '');
