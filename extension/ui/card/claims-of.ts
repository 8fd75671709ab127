import type { Card } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';

/** All that a card tells, each statement once: its brief, both sides of its disputes, and the rest. */
export function claimsOf({ brief, disputes, statements }: Card): Claim[] {
  const all = [
    ...brief.flatMap(({ claims }) => claims),
    ...disputes.flatMap(({ sides }) => sides.flat()),
    ...statements,
  ];
  return [...new Map(all.map((claim) => [claim.id, claim])).values()];
}
