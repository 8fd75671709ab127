import type { Shelf } from '../store/library.ts';
import { errorsAllowed } from './match-word.ts';
import type { Query } from './read-query.ts';
import { openWordIndex } from './word-index.ts';

/** How surely each word of a query is in what is told of an entry, 0 to 1. */
export type Told = ReadonlyMap<number, readonly number[]>;

const SHORTEST = 3;
const AFTER_SLIP = 0.8;
/** Slips of a word that is told are not looked for beyond this: longer texts have more words to be near. */
const MOST_SLIPS = 1;
/** Once so many entries are told a word or its like, further ones are not looked at. */
const ENOUGH = 3_000;

/**
 * Finds the entries that a query's words are told of. Of a single word nothing is asked: it is a name or the beginning
 * of one.
 */
export function findTold({ words }: Query, shelf: Shelf): Told {
  const told = new Map<number, number[]>();
  const index = words.length > 1 ? openWordIndex(shelf.pack, 'told') : null;
  if (!index) return told;
  const encoder = new TextEncoder();
  words.forEach(({ text, unfinished, dotted }, i) => {
    if (text.length < SHORTEST) return;
    const most = dotted ? 0 : Math.min(MOST_SLIPS, errorsAllowed(text.length - 1));
    let visited = 0;
    // Abbreviations are beginnings: "Calif." is told as "California".
    const mostUnfinished = unfinished || dotted ? 0 : -1;
    index.match(encoder.encode(text), { most, mostUnfinished }, (word, { errors }) => {
      if (visited >= ENOUGH) return;
      index.eachEntry(word, (entry) => {
        visited++;
        const known = told.get(entry) ?? words.map(() => 0);
        known[i] = Math.max(known[i]!, errors === 0 ? 1 : AFTER_SLIP);
        told.set(entry, known);
      });
    });
  });
  return told;
}

/** The visible entries that most of a query is told of, at least two words, at most `limit`. */
export function mostTold(told: Told, { shelf, limit }: { shelf: Shelf; limit: number }): number[] {
  const sums = Array.from(told, ([entry, words]) => ({ entry, sum: words.reduce((all, word) => all + word, 0) }));
  return sums
    .filter(({ entry, sum }) => sum > 1 && shelf.isVisible(entry))
    .sort((a, b) => b.sum - a.sum || a.entry - b.entry)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
