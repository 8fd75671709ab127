import type { Statement } from '../contract/card.ts';
import type { Claim } from '../contract/entry.ts';

/** A first view of two to five claims stays within this many UTF-16 code units, where two claims allow it. */
const FIRST_LENGTH = 500;
const FEWEST = 2;
const MOST = 5;

/**
 * Puts what is said of an entry in the order in which a card shows it.
 * @param claims those of the entry, in their order
 * @param disputes with all their sides; each comes once, where its first side stands, and those without one come last
 */
export function arrangeClaims(claims: readonly Claim[], disputes: readonly Statement[]): Statement[] {
  const left = new Set(disputes);
  const shown = new Set<string>();
  const statements: Statement[] = [];
  for (const claim of claims) {
    if (shown.has(claim.id)) continue;
    const dispute = [...left].find((one) => one.claims.some(({ id }) => id === claim.id));
    const statement = dispute ?? { claims: [claim] };
    if (dispute) left.delete(dispute);
    statements.push(statement);
    for (const { id } of statement.claims) shown.add(id);
  }
  return [...statements, ...left];
}

/** With how many statements a card opens: two to five claims, in about 500 characters. */
export function countFirst(statements: readonly Statement[]): number {
  let claims = 0;
  let length = 0;
  const cut = statements.findIndex((statement, index) => {
    claims += statement.claims.length;
    length += statement.claims.reduce((sum, { text }) => sum + text.length, 0);
    return index > 0 && claims > FEWEST && (claims > MOST || length > FIRST_LENGTH);
  });
  return cut < 0 ? statements.length : cut;
}
