import type { DraftDispute, DraftEntry, DraftStatement } from '../facts.ts';
import { findDenials } from './denials.ts';
import { findFigures } from './figures.ts';
import { compareStatements } from './likeness.ts';
import { findOpposed } from './opposed.ts';
import { findSilence } from './silence.ts';

/** An entry has no more disputes than this, the surest. */
const MOST_OF_ENTRY = 4;

/**
 * What the statements dispute: denials beside what they deny, judgments of one thing that are opposed, figures that differ, and "no
 * comment" beside a comment. The question is neutral; the claims of a dispute are those of both sides.
 */
export function findDisputes(statements: readonly DraftStatement[], entries: readonly DraftEntry[]): DraftDispute[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const likeness = compareStatements(statements);
  const entryOf = (id: string): DraftEntry | undefined => byId.get(id);
  const found = [
    ...findDenials(likeness, entryOf),
    ...findFigures(likeness, entries),
    ...findOpposed(likeness, entries),
    ...findSilence(likeness, entryOf),
  ].filter(({ claims, against }) => claims.length > 0 && against.length > 0);
  const counts = new Map<string, number>();
  return found
    .sort((a, b) => b.strength - a.strength)
    .filter(({ entry }) => {
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
      return counts.get(entry)! <= MOST_OF_ENTRY;
    })
    .map(({ question, claims, against, entry }) => ({
      id: `dispute-${claims[0]}-${against[0]}`,
      question,
      claims: [...claims, ...against],
      against,
      entry,
    }));
}
