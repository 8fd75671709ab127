import type { EntrySummary } from '../contract/card.ts';
import type { Library, Shelf } from '../store/library.ts';
import { findCandidates } from './candidates.ts';
import type { Named } from './compare-entry.ts';
import { findTold, mostTold } from './find-told.ts';
import { rankByName } from './rank.ts';
import { type Query, readQuery } from './read-query.ts';

/** How many entries of a pack are compared with the query by name, unless more are asked for. */
const CANDIDATES = 80;
/** … and how many more for what is told of them. */
const TOLD = 20;

/** An entry that was found, with how near it is: 0 for the same name, towards 1 for nothing in common. */
export interface FoundEntry extends EntrySummary {
  score: number;
}

/**
 * Finds entries by name, tolerant of typing errors, of the order of the words and of what stands beside a name; and by
 * several words that its names and what is told of it account for together. Entries whose sources are all switched off
 * are not found.
 * @param request `query` as typed so far, `limit`: how many at most
 */
export function search(request: { query: string; library: Library; limit: number }): FoundEntry[] {
  const { query, library, limit } = request;
  const read = readQuery(query);
  const named = library.shelves.flatMap((shelf) => findNamed(read, { shelf, limit: Math.max(CANDIDATES, limit) }));
  const found = new Map<string, FoundEntry>();
  for (const { pack, entry, score } of rankByName(query, named)) {
    if (found.size >= limit) break;
    const own = pack.entrySummary(entry);
    // What several packs have is one entry.
    const summary = library.summary(own) ?? own;
    const key = JSON.stringify([summary.pack, summary.entry]);
    if (!found.has(key)) found.set(key, { ...summary, score: Math.round(score * 1000) / 1000 });
  }
  return [...found.values()];
}

function findNamed(query: Query, { shelf, limit }: { shelf: Shelf; limit: number }): Named[] {
  const told = findTold(query, shelf);
  const entries = new Set([...findCandidates(query, { shelf, limit }), ...mostTold(told, { shelf, limit: TOLD })]);
  return Array.from(entries, (entry) => ({ pack: shelf.pack, entry, told: told.get(entry) }));
}
