import type { Entry } from '../contract/entry.ts';
import type { Pack } from '../contract/pack.ts';
import { checkForms } from './check-forms.ts';
import { checkReferences, type Locate, type Place } from './check-references.ts';
import { checkTelling } from './check-telling.ts';
import { checkWords, type Surroundings } from './check-words.ts';
import { makeHeader } from './header.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import type { FolderFile } from './read-yaml.ts';
import type { EntrySeed } from './seed-schema.ts';
import { addTellingSources, formPaths, growEntry } from './seed-to-entry.ts';

/** What a folder gave. */
interface Compiled {
  /** Null where there are problems. */
  pack: Pack | null;
  problems: Problem[];
  /** They stop nothing: what a reader will miss on a card, and what makes wrong marks likely. */
  warnings: Problem[];
}

/**
 * Compiles a pack folder: `pack.yaml`, `sources/<id>.yaml`, `entries/<kind>/<id>.yaml`.
 * @param files every file of the folder, in any order
 * @param surroundings what its forms may be taken for; without it, that is not asked
 * @returns all problems and warnings, by file and line
 */
export function compileFolder(files: FolderFile[], surroundings?: Surroundings): Compiled {
  const broken: Problem[] = [];
  const folder = readFolder(files, broken);
  const locate = (place: Place) => {
    const { file } = folder[place.in][place.index]!;
    return { file: file.path, line: file.lineOf(place.path) };
  };
  const { title, unread } = folder;
  const seeds = folder.entries.map((seed) => seed.value);
  const sources = folder.sources.map((seed) => seed.value);
  const entries = seeds.map(growEntry);
  const telling = checkTelling({ sources, entries }, locate);
  const references = checkReferences({ sources, entries }, { locate, unread });
  addTellingSources(entries, sources);
  const problems = [...broken, ...references, ...checkForms(seeds, locate), ...telling.problems];
  const warnings: Problem[] = [];
  // A file that could not be read may well have what the others lack.
  if (unread.size === 0) {
    problems.push(...checkSpokenOf(seeds, { entries, locate }));
    warnings.push(...telling.warnings);
  }
  if (surroundings && title) {
    const paths = seeds.map(formPaths);
    const pathOf = (entry: number, form: number) => paths[entry]?.[form] ?? ['name'];
    warnings.push(...checkWords({ title, entries }, { pathOf, locate }, surroundings));
  }
  const pack =
    title && problems.length === 0 ? { header: makeHeader(title, sources, entries), sources, entries } : null;
  return { pack, problems: problems.sort(byPlace), warnings: warnings.sort(byPlace) };
}

/** Every entry has a source: one that its seed lists, or one of a claim on its card. */
function checkSpokenOf(seeds: EntrySeed[], { entries, locate }: { entries: Entry[]; locate: Locate }): Problem[] {
  return entries.flatMap(({ id, claims, sources }, index) => {
    if (sources.length > 0 || claims.length > 0 || seeds[index]!.sources.length > 0) return [];
    const mend = 'add a claim with its source, or list under sources those that speak of it';
    return [{ ...locate({ in: 'entries', index, path: ['id'] }), message: `no source speaks of "${id}"`, mend }];
  });
}

const byPlace = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
