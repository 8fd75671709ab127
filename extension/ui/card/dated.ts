import type { Claim } from '../../../src/contract/entry.ts';

/** The dated claims, earliest first; of equal dates the less exact first (“2025” before “2025-09-02”). */
export const timelineOf = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ date }) => date).sort((a, b) => (a.date! < b.date! ? -1 : +(a.date! > b.date!)));
