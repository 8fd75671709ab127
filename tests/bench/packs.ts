import { gzipSync } from 'node:zlib';
import { compileEntries } from '../../src/compile/compile-entries.ts';
import { parsePack } from '../../src/compile/parse-pack.ts';
import { serializePack } from '../../src/compile/serialize-pack.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { buildImage } from '../../src/store/build-image.ts';
import { openImage } from '../../src/store/open-image.ts';
import { findData, readNames } from '../quality/labelled-sets.ts';
import { benchImports } from './packs-import.ts';

/** What making, checking and opening a pack costs. Times in milliseconds, sizes in megabytes. */
export interface PackRow {
  names: number;
  /** Only parsing the lines of the list as JSON: the floor. */
  parseJson: number;
  compile: number;
  write: number;
  packMegabytes: number;
  /** Reading a pack file's lines with every check. */
  check: number;
  index: number;
  imageMegabytes: number;
  open: number;
}

const SIZES = [1_000, 10_000, 100_000, Number.POSITIVE_INFINITY];

/** Measures packs of rising size. Null where the shared data is not there. */
export function benchPacks(): PackRow[] | null {
  const data = findData();
  if (!data) return null;
  const lines = readNames(data, 'names-300k').map((line) => JSON.stringify(line));
  const title = { id: 'names', title: 'Names', version: '1', language: 'en', license: 'unknown', asOf: '2025' };
  return SIZES.map((size) => {
    const list = lines.slice(0, size);
    const [parseJson] = measure(() => list.map((line) => JSON.parse(line) as unknown));
    const [compile, { pack }] = measure(() => compileEntries(list, { title, file: 'names' }));
    const [write, written] = measure(() => [...serializePack(pack!)]);
    const packed = gzipSync(written.join('\n'));
    const [check, read] = measure(() => parsePack(written));
    if (!read.pack) throw new Error(`The pack is refused: ${read.problems[0]?.message}`);
    const [index, image] = measure(() => buildImage(read.pack!, buildSearchIndex(read.pack!)));
    const [open] = measure(() => openImage(image));
    const sizes = { packMegabytes: packed.length / 1e6, imageMegabytes: image.length / 1e6 };
    return { names: list.length, parseJson, compile, write, check, index, open, ...sizes };
  });
}

function measure<T>(work: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** Prints the tables of `benchPacks` and of the import; gives both for the JSON file. */
export async function runPacksBench() {
  const rows = benchPacks();
  if (!rows) {
    console.warn('packs: skipped, the shared data (BACKGROUNDER_DATA or ../shared/data) is not here');
    return null;
  }
  const head = ['names', 'JSON.parse ms', 'compile ms', 'write ms', 'check ms', 'index ms', 'open ms', 'pack MB'];
  console.warn('packs: compile, write, check, index, open');
  console.warn([...head, 'image MB', 'check × JSON'].map((cell) => cell.padStart(14)).join(''));
  for (const row of rows) {
    const { parseJson, compile, write, check, index, open, packMegabytes, imageMegabytes } = row;
    const cells = [parseJson, compile, write, check, index, open, packMegabytes, imageMegabytes, check / parseJson];
    console.warn(
      [String(row.names), ...cells.map((cell) => cell.toFixed(1))].map((cell) => cell.padStart(14)).join(''),
    );
  }
  return { rows, imports: await benchImports() };
}
