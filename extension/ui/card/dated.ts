import type { Claim } from '../../../src/contract/entry.ts';
import type { Moment } from '../../../src/contract/moment.ts';
import { compareMoments } from '../../../src/contract/moment-order.ts';

/** What a timeline has at one moment: what is told to have happened then, or what was said then. */
export interface Dated {
  moment: Moment;
  is: 'event' | 'saying';
  claims: Claim[];
}

/**
 * Claims by their moments, earliest first: the day of the event where a claim has one, else the day on which it was said; events before
 * sayings. “2025” comes after all that is known to be earlier in it.
 */
export function timelineOf(claims: readonly Claim[]): Dated[] {
  const groups = new Map<string, Dated>();
  for (const claim of claims) {
    const moment = claim.date ?? claim.saidOn;
    if (!moment) continue;
    const is = claim.date ? 'event' : 'saying';
    const key = JSON.stringify([is, moment]);
    groups.set(key, { moment, is, claims: [...(groups.get(key)?.claims ?? []), claim] });
  }
  return [...groups.values()].sort(
    (a, b) => compareMoments(a.moment, b.moment) || (a.is < b.is ? -1 : Number(a.is > b.is)),
  );
}
