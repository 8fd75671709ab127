import { type Entry, sidesOf } from '../contract/entry.ts';
import { cardsOf } from './check-leads.ts';
import type { Locate } from './check-references.ts';
import type { Problem } from './problem.ts';

/**
 * Checks that the two sides of each dispute meet: on one card at least, a reader sees a claim of either.
 * @param entries whose references `checkReferences` has checked
 * @returns warnings
 */
export function checkMeeting(entries: readonly Entry[], locate: Locate): Problem[] {
  const cards = [...cardsOf(entries).values()].map((claims) => new Set(claims.map(({ id }) => id)));
  return entries.flatMap(({ disputes }, index) =>
    disputes.flatMap((dispute, i) => {
      const [one, other] = sidesOf(dispute);
      const meet = cards.some((card) => one.some((id) => card.has(id)) && other.some((id) => card.has(id)));
      if (meet) return [];
      const place = locate({ in: 'entries', index, path: ['disputes', i, 'claims'] });
      const mend = 'add to `about` of a claim the entry that the other side speaks of';
      return [{ ...place, message: `the sides of dispute "${dispute.id}" are on no card together`, mend }];
    }),
  );
}
