import type { Card, CardDispute } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';

/** One thing in the list of statements: a claim by itself, or the sides of a dispute. */
export type Statement = { type: 'claim'; claim: Claim } | { type: 'dispute'; dispute: CardDispute };

/** What a card opens with, and what its “more” holds. */
export interface Arrangement {
  first: Statement[];
  more: Statement[];
}

/** A first view of two to five claims stays within this many UTF-16 code units, where two claims allow it. */
const FIRST_LENGTH = 500;
const FEWEST = 2;
const MOST = 5;

/**
 * Puts a card's statements in order: as the card has them, but each dispute once, whole, where its first side stands.
 * @param card the card; a dispute with fewer than two sides left (sources switched off) is plain claims
 */
export function arrangeClaims(card: Pick<Card, 'claims' | 'disputes'>): Arrangement {
  const statements = withDisputes(card);
  let claims = 0;
  let length = 0;
  let cut = 0;
  for (const statement of statements) {
    const sides = claimsOf(statement);
    claims += sides.length;
    length += sides.reduce((sum, claim) => sum + claim.text.length, 0);
    const enough = cut > 0 && claims > FEWEST;
    if (enough && (claims > MOST || length > FIRST_LENGTH)) break;
    cut += 1;
  }
  return { first: statements.slice(0, cut), more: statements.slice(cut) };
}

/** The claims that a statement shows. */
export const claimsOf = (statement: Statement): Claim[] =>
  statement.type === 'claim' ? [statement.claim] : statement.dispute.claims;

/** The dated claims, earliest first; of equal dates the less exact first ("2025" before "2025-09-02"). */
export function timelineOf(claims: readonly Claim[]): Claim[] {
  const dated = claims.filter((claim) => claim.date !== undefined);
  return dated.sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
}

function withDisputes({ claims, disputes }: Pick<Card, 'claims' | 'disputes'>): Statement[] {
  const real = disputes.filter((dispute) => dispute.claims.length > 1);
  const shown = new Set<string>();
  const statements: Statement[] = [];
  for (const claim of claims) {
    if (shown.has(claim.id)) continue;
    const dispute = real.find((one) => one.claims.some(({ id }) => id === claim.id));
    statements.push(dispute ? { type: 'dispute', dispute } : { type: 'claim', claim });
    for (const { id } of dispute?.claims ?? [claim]) shown.add(id);
    if (dispute) real.splice(real.indexOf(dispute), 1);
  }
  for (const dispute of real) statements.push({ type: 'dispute', dispute });
  return statements;
}
