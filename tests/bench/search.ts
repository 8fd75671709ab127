import Fuse from 'fuse.js';
import { compileEntries } from '../../src/compile/compile-entries.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { search } from '../../src/search/search.ts';
import { buildImage } from '../../src/store/build-image.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import type { Library } from '../../src/store/library.ts';
import { openImage } from '../../src/store/open-image.ts';
import { findData, readNames } from '../quality/labelled-sets.ts';
import { createRandom, mistype } from './slips.ts';

/** What a keystroke costs with one pack. Times in milliseconds. */
export interface SearchRow {
  names: number;
  /** Of the search index in the pack's image. */
  indexMegabytes: number;
  median: number;
  p95: number;
  worst: number;
  /** Looking through all names for the query as it stands: the floor. */
  includes: number;
  /** fuse.js over all names, its index made beforehand: the peer. */
  fuse: number;
  /** How many names of six letters or more are among the first five with one typing error; of 1. */
  found: number;
  /** The same, by fuse.js alone (fewer tries, because it is slow). */
  fuseFound: number;
}

const SIZES = [1_000, 10_000, 100_000, Number.POSITIVE_INFINITY];
const TYPED = 60;
const SLIPS = 300;
const FUSE_TRIES = 12;
const LIMIT = 5;
const MISSPELT = { query: 'Pete Hegsteh', name: 'Pete Hegseth' };

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const at = (times: number[], share: number): number =>
  times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

/** Measures search by the keystroke with name lists of rising size. Null where the shared data is not there. */
export function benchSearch(): SearchRow[] | null {
  const data = findData();
  if (!data) return null;
  const lines = readNames(data, 'names-300k');
  lines.splice(500, 0, { id: 'hegseth', name: MISSPELT.name, aliases: [], type: 'person', source: 'bench' });
  return SIZES.map((size) => benchSize(lines.slice(0, size)));
}

function benchSize(lines: { name: string; aliases: string[] }[]): SearchRow {
  const title = { id: 'names', title: 'Names', version: '1', language: 'en', license: 'unknown', asOf: '2025' };
  const { pack } = compileEntries(
    lines.map((line) => JSON.stringify(line)),
    { title, file: 'names' },
  );
  const sections = buildSearchIndex(pack!);
  const library = createLibrary([openImage(buildImage(pack!, sections))]);
  const random = createRandom(lines.length);
  const names = lines.map((line) => line.name);
  const pick = () => names[Math.floor(random() * names.length)]!;

  const typed = Array.from({ length: TYPED }, pick);
  const keystrokes = typed.flatMap((name) => Array.from(name, (_, i) => name.slice(0, i + 1)));
  const find = (query: string) => search({ query, library, limit: LIMIT });
  for (const query of keystrokes.slice(0, 100)) find(query);
  const times = keystrokes.map((query) => time(() => find(query)));

  const forms = lines.flatMap((line) => [line.name, ...line.aliases]);
  const folded = forms.map((form) => form.toLowerCase());
  const floor = keystrokes.slice(0, 50).map((query) =>
    time(() => {
      const wanted = query.toLowerCase();
      folded.filter((form) => form.includes(wanted));
    }),
  );
  const fuse = new Fuse(forms, { includeScore: true, ignoreLocation: true });
  const fuseQueries = Array.from({ length: FUSE_TRIES }, () => keystrokes[Math.floor(random() * keystrokes.length)]!);
  const fuseTimes = fuseQueries.map((query) => time(() => fuse.search(query, { limit: LIMIT })));

  const long = names.filter((name) => name.length >= 6);
  const slips = Array.from({ length: SLIPS }, () => {
    const name = long[Math.floor(random() * long.length)]!;
    return { name, query: mistype(name, random) };
  });
  const share = (tries: typeof slips, first: (query: string) => string[]) =>
    tries.filter(({ name, query }) => first(query).includes(name)).length / tries.length;
  mustFindMisspelt(library);
  return {
    names: lines.length,
    indexMegabytes: sections.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6,
    median: at(times, 0.5),
    p95: at(times, 0.95),
    worst: at(times, 1),
    includes: at(floor, 0.5),
    fuse: at(fuseTimes, 0.5),
    found: share(slips, (query) => find(query).map((found) => found.name)),
    fuseFound: share(slips.slice(0, FUSE_TRIES), (query) =>
      fuse.search(query, { limit: LIMIT }).map((found) => found.item),
    ),
  };
}

function mustFindMisspelt(library: Library): void {
  const [first] = search({ query: MISSPELT.query, library, limit: 1 });
  if (first?.name !== MISSPELT.name) throw new Error(`"${MISSPELT.query}" found ${first?.name ?? 'nothing'}`);
}

/** Prints the table of `benchSearch`; gives its result for the JSON file. */
export function runSearchBench(): ReturnType<typeof benchSearch> {
  const rows = benchSearch();
  if (!rows) {
    console.warn('search: skipped, the shared data (BACKGROUNDER_DATA or ../shared/data) is not here');
    return null;
  }
  console.warn(`search: a keystroke; "${MISSPELT.query}" finds ${MISSPELT.name} first in every list`);
  const head = ['names', 'index MB', 'median ms', 'p95 ms', 'worst ms', 'includes ms', 'fuse.js ms', '× includes'];
  console.warn([...head, 'fuse.js ×', 'found %', 'fuse found %'].map((cell) => cell.padStart(13)).join(''));
  for (const row of rows) {
    const { indexMegabytes, median, p95, worst, includes, fuse, found, fuseFound } = row;
    const cells = [indexMegabytes, median, p95, worst, includes, fuse, median / includes, fuse / median];
    const texts = [...cells, found * 100, fuseFound * 100].map((cell) => cell.toFixed(1));
    console.warn([String(row.names), ...texts].map((cell) => cell.padStart(13)).join(''));
  }
  return rows;
}
