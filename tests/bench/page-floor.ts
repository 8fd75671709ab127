import type { Page } from 'puppeteer-core';

/** What walking over a page's text nodes costs, in milliseconds. */
export interface Floor {
  /** The first walk on a page that was just loaded, code and nodes as cold as they are for everybody who runs once. */
  once: number;
  /** The same walk again, median: what the work costs by itself. */
  again: number;
}

/** The last mark ends the last walk. */
const MARKS = 22;

/** Times walks over a page by its trace (a page's own clock is coarse); `page-peers.ts` must be there as `inPage`. */
export async function timeFloor(tab: Page): Promise<Floor> {
  await tab.tracing.start({ categories: ['blink.user_timing'] });
  await tab.evaluate(`inPage.walkTextNodes(${MARKS})`);
  const trace = new TextDecoder().decode(await tab.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: { name: string; ts: number }[] };
  const marks = traceEvents.filter(({ name }) => name.startsWith('walk ')).map(({ ts }) => ts);
  const [once, ...again] = marks.slice(1).map((ts, round) => (ts - (marks[round] ?? Number.NaN)) / 1000);
  if (once === undefined || marks.length !== MARKS)
    throw new Error(`the trace shows ${marks.length} marks, not ${MARKS}`);
  return { once, again: again.sort((a, b) => a - b)[again.length >> 1]! };
}
