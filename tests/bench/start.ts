import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { BlockRole } from '../../src/contract/mention.ts';
import { articlePage } from '../e2e/fixtures/article-page.ts';
import { findBinary, launch, type Session } from '../e2e/harness/browser.ts';
import { serve } from '../e2e/harness/serve.ts';
import { findData, readNames } from '../quality/labelled-sets.ts';
import { buildWithNames } from './page-builds.ts';
import { controlWorker } from './worker-control.ts';

/** What the first answer of a dead worker costs with a pack. Times in milliseconds, sizes in megabytes. */
export interface StartRow {
  names: number;
  starts: number;
  /** From the content script's `readArticle` until its answer is there, with no worker when it asks. */
  median: number;
  p95: number;
  /** The same with a worker that has just answered: the floor. */
  alive: number;
  /** The worker's objects and buffers after the answer, the most that was seen. */
  script: number;
  buffers: number;
  image: number;
  /** Read at the first search only. */
  search: number;
}

const SIZES = [1_000, 10_000, Number.POSITIVE_INFINITY];
const STARTS = 25;
const PATH = '/2025/12/05/lawmakers-ask-what-was-ordered';
const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Ends the worker again and again, and measures its first answer, with name lists of rising size, in Chromium. */
export async function runStartBench(): Promise<{ rows: StartRow[] } | null> {
  const data = findData();
  if (!data || !findBinary('chromium')) {
    console.warn('start: skipped, the shared data (BACKGROUNDER_DATA or ../shared/data) or Chromium is not here');
    return null;
  }
  const lines = readNames(data, 'names-300k');
  const rows: StartRow[] = [];
  for (const size of SIZES) {
    const names = lines.slice(0, size);
    const dist = buildWithNames(names);
    rows.push({ names: names.length, ...(await measureStarts(dist)), ...sizesIn(join(dist, 'packs')) });
    rmSync(join(dist, '../..'), { recursive: true, force: true });
  }
  console.warn('start: worker dead, first answer');
  console.table(rows);
  return { rows };
}

/**
 * Ends the worker of an extension again and again, and measures its first answer to an article.
 * @param prepare what is done first, in the same browser
 */
export async function measureStarts(
  dist: string | undefined,
  prepare: (session: Session) => Promise<void> = async () => {},
): Promise<Omit<StartRow, 'names' | 'image' | 'search'>> {
  const site = await serve({ [PATH]: articlePage() });
  const session = await launch('chromium', dist ? { dist } : {});
  await prepare(session);
  const page = await session.open(site.url(PATH));
  // The page itself has been read, and the worker's start at installation is over.
  await rest(2_000);
  const cdp = await page.createCDPSession();
  const worker = await controlWorker(session, cdp);
  const ask = await askerIn(page, cdp);
  const times: number[] = [];
  const alive: number[] = [];
  let [script, buffers] = [0, 0];
  for (let start = 0; start < STARTS; start++) {
    await worker.end();
    await rest(300);
    times.push(await ask());
    alive.push(await ask());
    const memory = await worker.weigh();
    script = Math.max(script, memory.script);
    buffers = Math.max(buffers, memory.buffers);
  }
  await session.close();
  await site.close();
  const at = (values: number[], part: number) => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)]!;
  return { starts: STARTS, median: at(times, 0.5), p95: at(times, 0.95), alive: at(alive, 0.5), script, buffers };
}

/** Gives how to ask the worker as the page's content script does, in milliseconds until the answer is there. */
async function askerIn(page: Page, cdp: CDPSession): Promise<() => Promise<number>> {
  const paragraphs = await page.$$eval('h1, p', (elements) => elements.map((element) => element.innerText));
  const role: BlockRole = 'paragraph';
  const blocks = paragraphs.filter(Boolean).map((text) => ({ text, role }));
  const message = JSON.stringify({ to: 'worker', call: 'readArticle', params: { blocks } });
  const expression = `(async () => {
    const start = performance.now();
    const { ok, error } = await chrome.runtime.sendMessage(${message});
    if (!ok) throw new Error(error);
    return performance.now() - start;
  })()`;
  const world = new Promise<number>((found) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) found(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  const contextId = await world;
  return async () => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(`the worker did not answer: ${exceptionDetails.exception?.description}`);
    return result.value as number;
  };
}

function sizesIn(packs: string): Pick<StartRow, 'image' | 'search'> {
  const sizeOf = (ending: string) =>
    readdirSync(packs)
      .filter((name) => name.endsWith(ending))
      .reduce((sum, name) => sum + statSync(join(packs, name)).size, 0) / 1e6;
  return { image: sizeOf('.image'), search: sizeOf('.search') };
}
