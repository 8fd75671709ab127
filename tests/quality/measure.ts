import { createLibrary } from '../../src/store/create-library.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';
import {
  DEVELOPMENT_SETS,
  entriesFor,
  givenNames,
  type LabelledDocument,
  type NameLine,
  readLabelledSet,
  readNames,
} from './labelled-sets.ts';
import {
  compromiseLinker,
  exactLinker,
  fuseLinker,
  kontextLinker,
  type Linker,
  ownLinker,
  surnameLinker,
} from './linkers.ts';
import { openNameList } from './packs.ts';
import { type Score, score } from './score.ts';
import type { SetRow } from './targets.ts';

/** A labelled set with the name list that it is linked with. */
export interface LabelledSet {
  name: string;
  documents: LabelledDocument[];
  lines: NameLine[];
  pack: OpenPack;
}

/** Reads the development sets that are named, or all of them, with their packs; and the large list of names. */
export function readSets(data: string, only: readonly string[]): { sets: LabelledSet[]; names: NameLine[] } {
  const names = readNames(data, 'names-300k');
  const isGivenName = givenNames(names.filter((line) => line.type === 'person'));
  const documents = new Map<string, LabelledDocument[]>(
    DEVELOPMENT_SETS.map((name) => [name, readLabelledSet(data, name)]),
  );
  const sets = [...documents]
    .filter(([name]) => only.length === 0 || only.includes(name))
    .map(([name, own]) => {
      const lines = entriesFor(documents, name, isGivenName);
      return { name, documents: own, lines, pack: openNameList(lines, 'labelled-entities', true) };
    });
  return { sets, names };
}

export interface SetResult {
  set: string;
  linker: string;
  score: Score;
}

/** Each set with the surname rule, with ours, and with ours where the large list stands beside the set's pack. */
export function measureSets(sets: readonly LabelledSet[], large: OpenPack): SetRow[] {
  return sets.map(({ name, documents, lines, pack }) => ({
    set: name,
    surnames: score(documents, surnameLinker(lines)),
    own: score(documents, ownLinker(createLibrary([pack]))),
    large: score(documents, ownLinker(createLibrary([pack, large]))),
  }));
}

/** fuse.js and compromise take long; they read this many documents of a set, spread evenly over it. */
const SAMPLE = 40;

/** The baselines on the same packs and texts; the slow ones on a sample, with our own score on that sample beside them. */
export function measureBaselines(sets: readonly LabelledSet[]): SetResult[] {
  return sets.flatMap(({ name, documents, lines, pack }) => {
    const step = Math.max(1, Math.floor(documents.length / SAMPLE));
    const sample = documents.filter((_, i) => i % step === 0);
    const result = (linker: string, over: readonly LabelledDocument[], link: Linker): SetResult => ({
      set: name,
      linker,
      score: score(over, link),
    });
    return [
      result('exact', documents, exactLinker(lines)),
      result('exact + surnames', documents, surnameLinker(lines)),
      result("Kontext's rule", documents, kontextLinker(lines)),
      result('compromise (sample)', sample, compromiseLinker(lines)),
      result('fuse.js (sample)', sample, fuseLinker(lines)),
      result('own (sample)', sample, ownLinker(createLibrary([pack]))),
    ];
  });
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
