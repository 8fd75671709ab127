import type { Pack } from '../contract/pack.ts';
import { checkForms } from './check-forms.ts';
import { checkReferences, type Place } from './check-references.ts';
import { checkTelling } from './check-telling.ts';
import { makeHeader } from './header.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import type { FolderFile } from './read-yaml.ts';
import { addTellingSources, growEntry } from './seed-to-entry.ts';

/**
 * Compiles a pack folder: `pack.yaml`, `sources/<id>.yaml`, `entries/<kind>/<id>.yaml`.
 * @param files every file of the folder, in any order
 * @returns the pack, or null with all problems, by file and line; `warnings` stop nothing: what a reader will miss on a card
 */
export function compileFolder(files: FolderFile[]): { pack: Pack | null; problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const folder = readFolder(files, problems);
  const locate = (place: Place) => {
    const { file } = folder[place.in][place.index]!;
    return { file: file.path, line: file.lineOf(place.path) };
  };
  const seeds = folder.entries.map((seed) => seed.value);
  const sources = folder.sources.map((seed) => seed.value);
  const entries = seeds.map(growEntry);
  problems.push(...checkReferences({ sources, entries }, { locate, unread: folder.unread }));
  problems.push(...checkForms(seeds, locate));
  const telling = checkTelling({ sources, entries }, locate);
  problems.push(...telling.problems);
  // What nobody could read may well have what the others lack.
  const warnings = folder.unread.size > 0 ? [] : telling.warnings.sort(byPlace);

  addTellingSources(entries, sources);
  entries.forEach((entry, index) => {
    // A file that could not be read may speak of it.
    if (folder.unread.size > 0 || entry.sources.length > 0) return;
    if (seeds[index]!.sources.length > 0 || entry.claims.length > 0) return;
    const mend = 'add a claim with its source, or list under sources those that speak of it';
    const place = locate({ in: 'entries', index, path: ['id'] });
    problems.push({ ...place, message: `no source speaks of "${entry.id}"`, mend });
  });
  if (!folder.title || problems.length > 0) return { pack: null, problems: problems.sort(byPlace), warnings };
  return { pack: { header: makeHeader(folder.title, sources, entries), sources, entries }, problems, warnings };
}

const byPlace = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
