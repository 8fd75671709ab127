import type { EntryRef } from '../contract/mention.ts';
import type { Library } from '../store/library.ts';
import { normalize } from '../text/normalize.ts';
import { findCandidates } from './candidates.ts';
import { type Named, rankByName } from './rank.ts';

/** An entry whose name a text perhaps means, with a slip of typing or another transliteration. */
export interface NearMiss extends EntryRef {
  /** The written form that is meant. */
  form: string;
  /** By fuse.js: 0 for the same, towards 1. */
  score: number;
}

/** Names shorter than this are too easily another name. In folded letters, spaces included. */
const SHORTEST = 6;
/** Candidates whose names are compared. */
const CANDIDATES = 8;
/** What fuse.js scores higher is another name. */
const FURTHEST = 0.34;

/**
 * Looks up names that are nearly as written, for the matcher, within a budget: each lookup takes about a millisecond
 * with 300,000 names.
 * @param library what is switched on
 * @param budget how many lookups are made; further ones find nothing
 * @returns a lookup that takes a capitalized span of text and gives at most three entries, the nearest first
 */
export function createNearMiss(library: Library, budget: number): (span: string) => NearMiss[] {
  let left = budget;
  return (span) => {
    if (left <= 0 || normalize(span).length < SHORTEST) return [];
    left--;
    // A closed word: what is in the text is no unfinished query.
    const query = `${span} `;
    const named = library.shelves.flatMap((shelf) =>
      findCandidates(query, { shelf, limit: CANDIDATES }).map((entry): Named => ({ pack: shelf.pack, entry })),
    );
    return rankByName(query, named)
      .filter(({ errors, score }) => errors !== null && errors > 0 && score <= FURTHEST)
      .slice(0, 3)
      .map(({ pack, entry, form, score }) => ({
        pack: pack.header.id,
        entry: pack.idOf(entry),
        form: pack.formText(form),
        score,
      }));
  };
}
