import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compileFolder } from '../../../src/compile/compile-folder.ts';

// From where tests and tools are started: a tool is bundled elsewhere.
const SEEDS = pathToFileURL(`${process.cwd()}/seeds/`);

/** The files of `seeds/` that are compiled. */
export function seedFiles() {
  const paths = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.endsWith('.yaml'));
  return files.map((path) => ({ path, text: readFileSync(new URL(path, SEEDS), 'utf8') }));
}

/** The corpus compiled from `seeds/`, with the problems that the compiler found. */
export const compileSeeds = () => compileFolder(seedFiles());
