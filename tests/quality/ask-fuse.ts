import type { EntryRef } from '../../src/contract/mention.ts';
import { findCandidates } from '../../src/search/candidates.ts';
import type { Named } from '../../src/search/compare-entry.ts';
import { rankByName } from '../../src/search/rank.ts';
import { readQuery } from '../../src/search/read-query.ts';
import type { Library } from '../../src/store/library.ts';
import { normalize } from '../../src/text/normalize.ts';

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
 * Looks up names that are nearly as written, over the few candidates that search finds for them.
 * Takes the library and how many lookups are made; gives a lookup from a capitalized span to at most three entries, the
 * nearest first.
 */
export function createFuseLookup(library: Library, budget: number): (span: string) => NearMiss[] {
  let left = budget;
  return (span) => {
    if (left <= 0 || normalize(span).length < SHORTEST) return [];
    left--;
    // A closed word: what is in the text is no unfinished query.
    const query = `${span} `;
    const named = library.shelves.flatMap((shelf) =>
      findCandidates(readQuery(query), { shelf, limit: CANDIDATES }).map(
        (entry): Named => ({ pack: shelf.pack, entry }),
      ),
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
