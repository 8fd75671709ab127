import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHoverBench } from './hover.ts';
import { runMatchBench } from './match.ts';
import { runPacksBench } from './packs.ts';
import { runPageBench } from './page.ts';
import { runMemoryBench } from './page-memory.ts';
import { runPanelBench } from './panel.ts';
import { runSearchBench } from './search.ts';
import { runStartBench } from './start.ts';

/** The parts of `npm run bench`: each prints its table and gives its figures, or null where its data is not here. */
const PARTS: Record<string, () => unknown> = {
  match: runMatchBench,
  search: runSearchBench,
  packs: runPacksBench,
  hover: runHoverBench,
  page: runPageBench,
  memory: runMemoryBench,
  panel: runPanelBench,
  start: runStartBench,
};

/**
 * Runs the named parts, or all, and writes `artifacts/bench-<part>.json` for each that had its data.
 *
 * @param names parts, as on the command line.
 * @returns the exit code: 2 where a part is unknown.
 */
export async function runParts(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !PARTS[name]);
  if (unknown.length > 0) {
    console.error(`bench: no part called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
    return 2;
  }
  mkdirSync('artifacts', { recursive: true });
  for (const [name, run] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const figures = await run();
    if (figures) writeFileSync(join('artifacts', `bench-${name}.json`), `${JSON.stringify(figures, null, 1)}\n`);
  }
  return 0;
}
