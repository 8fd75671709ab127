import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serializePack } from '../../src/compile/serialize-pack.ts';
import type { BrowserName } from '../e2e/harness/browser.ts';
import { crowdPack } from './crowd.ts';

/**
 * A copy of the test build with a made-up pack of so many entries.
 * @returns the folder, to be removed by whoever asked for it
 */
export function buildCrowd(browser: BrowserName, entries: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-crowd-'));
  const dist = join(folder, 'dist');
  cpSync(join('dist', `test-${browser}`), dist, { recursive: true });
  const packs = join(dist, 'packs');
  for (const name of readdirSync(packs)) rmSync(join(packs, name));
  const file = join(folder, 'crowd.pack.jsonl.gz');
  writeFileSync(file, gzipSync([...serializePack(crowdPack(entries)), ''].join('\n')));
  execFileSync(process.execPath, ['dist/cli/backgrounder.mjs', 'index', file, '-o', join(packs, 'crowd.image')]);
  const bytes = statSync(join(packs, 'crowd.image')).size;
  writeFileSync(join(packs, 'index.json'), JSON.stringify([{ image: 'crowd.image', bytes, search: 'crowd.search' }]));
  return dist;
}
