import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { compileEntries } from '../../src/compile/compile-entries.ts';
import { serializePack } from '../../src/compile/serialize-pack.ts';
import { BROWSERS, type BrowserName, findBinary, launch, type Session } from '../e2e/harness/browser.ts';
import { click } from '../e2e/harness/own-pages.ts';
import { choosePacks, readKept } from '../e2e/harness/packs.ts';
import { findData, readNames } from '../quality/labelled-sets.ts';
import { watchGrowth } from './process-memory.ts';
import { measureStarts } from './start.ts';

/** What adding a pack through the options costs. Times in milliseconds, sizes in megabytes. */
interface ImportRow {
  browser: BrowserName;
  names: number;
  /** From the choice of the file until its summary is there, and until it is kept. */
  toSummary: number;
  toKept: number;
  for100000: number;
  /** By how much the memory of the extension's process grew at most; the worker's is part of it. */
  growth: number;
  /** The most that the worker held whenever it could be asked (Chromium). */
  workerHeap: number | null;
  packFile: number;
  kept: number;
}

/** Adds 307,880 names through the options in each browser that is here, and measures Chromium's worker with them. */
export async function benchImports() {
  const data = findData();
  if (!data) return null;
  const lines = readNames(data, 'names-300k').map((line) => JSON.stringify(line));
  const title = { id: 'names', title: 'Names', version: '1', language: 'en', license: 'unknown', asOf: '2025' };
  const { pack } = compileEntries(lines, { title, file: 'names' });
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const file = join(folder, 'names.pack.jsonl.gz');
  const bytes = gzipSync([...serializePack(pack!), ''].join('\n'));
  writeFileSync(file, bytes);
  const rows: ImportRow[] = [];
  for (const browser of BROWSERS.filter(findBinary)) {
    const session = await launch(browser);
    const measured = await measureImport(session, file);
    rows.push({ browser, names: lines.length, ...measured, packFile: bytes.length / 1e6 });
    await session.close();
  }
  console.warn('packs: adding one through the options');
  console.table(rows);
  const start = findBinary('chromium')
    ? await measureStarts(undefined, async (session) => void (await measureImport(session, file)))
    : null;
  console.warn('packs: worker dead, first answer with it added (Chromium)');
  console.table([start]);
  rmSync(folder, { recursive: true, force: true });
  return { rows, start };
}

/** Adds a pack through the options, and measures that. */
export async function measureImport(session: Session, file: string) {
  const options = await session.openOwn('options');
  await options.waitForSelector('[data-installed]');
  const growth = watchGrowth(session);
  const heap = watchHeap(options);
  const start = performance.now();
  await choosePacks(options, file);
  await options.waitForSelector('.import[data-state=ready]', { timeout: 300_000 });
  const toSummary = performance.now() - start;
  const keeping = performance.now();
  await click(options, '[data-action=keep-pack]');
  await options.waitForSelector('[data-installed=names]', { timeout: 60_000 });
  const toKept = toSummary + performance.now() - keeping;
  const names = Number(
    (await options.$eval('[data-installed=names] .switch > span', (one) => one.textContent ?? ''))
      .match(/([\d,]+) names/)?.[1]
      ?.replaceAll(',', ''),
  );
  const figures = {
    toSummary,
    toKept,
    for100000: (toSummary / names) * 100_000,
    growth: growth(),
    workerHeap: await heap(),
  };
  const kept = (await readKept(options)).reduce((sum, one) => sum + one.bytes, 0) / 1e6;
  await options.close();
  return { ...figures, kept };
}

/** Weighs the page's worker as often as it answers; null where the browser does not say. */
function watchHeap(page: Page): () => Promise<number | null> {
  let most: number | null = null;
  let isOn = true;
  const watching = (async () => {
    while (isOn) {
      const worker = page.workers()[0];
      const usage = await worker?.client.send('Runtime.getHeapUsage').catch(() => undefined);
      const { usedSize = 0, backingStorageSize = 0 } = (usage ?? {}) as Partial<Record<string, number>>;
      if (usage) most = Math.max(most ?? 0, (usedSize + backingStorageSize) / 1e6);
      await new Promise((done) => setTimeout(done, 50));
    }
  })().catch(() => undefined);
  return async () => {
    isOn = false;
    await watching;
    return most;
  };
}
