import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NameLine } from '../quality/labelled-sets.ts';

/**
 * Builds the extension with a name list in place of the corpus.
 * @returns the folder of the Chromium test build
 * @throws with what the build said, where it fails
 */
export function buildWithNames(names: readonly NameLine[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  mkdirSync(folder, { recursive: true });
  const list = join(folder, 'names.jsonl.gz');
  const pack = join(folder, 'names.pack.jsonl.gz');
  writeFileSync(list, gzipSync(names.map((name) => JSON.stringify(name)).join('\n')));
  run(['dist/cli/backgrounder.mjs', 'compile', '--entries', list, '-o', pack], {});
  const out = join(folder, 'dist');
  run(['scripts/build.mjs'], { BACKGROUNDER_TEST: '1', BACKGROUNDER_OUT: out, BACKGROUNDER_PACKS: pack });
  return join(out, 'test-chromium');
}

function run(args: string[], env: Record<string, string>): void {
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
}
