import type { Claim } from '../../../src/contract/entry.ts';
import { compareMoments } from '../../../src/contract/moment-order.ts';

/** The claims on which something is dated, earliest first; “2025” comes after all that is known to be earlier in it. */
export const timelineOf = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ date }) => date).sort((a, b) => compareMoments(a.date, b.date));
