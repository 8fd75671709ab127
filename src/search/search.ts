import type { EntrySummary } from '../contract/card.ts';
import type { Library } from '../store/library.ts';
import { findCandidates } from './candidates.ts';
import { type Named, rankByName } from './rank.ts';

/** How many entries of a pack are compared with the query by name, unless more are asked for. */
const CANDIDATES = 80;

/** An entry that was found, with how near its name is: 0 for the same, towards 1 for nothing in common. */
export interface FoundEntry extends EntrySummary {
  score: number;
}

/**
 * Finds entries by name, tolerant of typing errors: the same name first, then names that begin so, then near ones; of
 * equals the better known. Entries whose sources are all switched off are not found.
 * @param request `query` as typed so far, `limit`: how many at most
 */
export function search(request: { query: string; library: Library; limit: number }): FoundEntry[] {
  const { query, library, limit } = request;
  const named = library.shelves.flatMap((shelf) =>
    findCandidates(query, { shelf, limit: Math.max(CANDIDATES, limit) }).map(
      (entry): Named => ({ pack: shelf.pack, entry }),
    ),
  );
  return rankByName(query, named)
    .slice(0, limit)
    .map(({ pack, entry, score }) => ({ ...pack.entrySummary(entry), score: Math.round(score * 1000) / 1000 }));
}
