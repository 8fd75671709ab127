import { readdirSync, readFileSync } from 'node:fs';
import { compileFolder } from '../../../src/compile/compile-folder.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);

/** The corpus compiled from `seeds/`, with the problems that the compiler found. */
export function compileSeeds() {
  const paths = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.endsWith('.yaml'));
  return compileFolder(files.map((path) => ({ path, text: readFileSync(new URL(path, SEEDS), 'utf8') })));
}
