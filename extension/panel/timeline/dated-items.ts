import type { Card, SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import type { Moment } from '../../../src/contract/moment.ts';
import { type Bounds, boundsOf, compareBounds } from '../../../src/contract/moment-order.ts';
import { claimsOf } from '../../ui/card/claims-of.ts';

/** Something that a statement dates: what happened, or that somebody said so. */
export interface DatedItem {
  key: string;
  type: 'event' | 'saying';
  moment: Moment;
  /** Between which days that is. */
  bounds: Bounds;
  claim: Claim;
  /** The source, told apart from those of other packs. */
  sourceKey: string;
  source?: SourceSummary;
}

/**
 * What the statements of some cards date, each statement once, earliest first. A statement with a day of what happened gives an event;
 * one with a speaker and a day of speaking gives a saying. When a source itself said something is left out: that is the source's date.
 */
export function datedItems(cards: readonly Card[]): DatedItem[] {
  const items = new Map<string, DatedItem>();
  for (const card of cards) {
    const sources = new Map(card.sources.map((source) => [source.id, source]));
    const pack = JSON.stringify(card.pack);
    for (const claim of claimsOf(card)) {
      const { date, saidOn, by } = claim;
      const sourceKey = `${pack} ${claim.source}`;
      const add = (type: DatedItem['type'], moment: Moment) => {
        const key = `${pack} ${type} ${claim.id}`;
        items.set(key, {
          key,
          type,
          moment,
          bounds: boundsOf(moment),
          claim,
          sourceKey,
          source: sources.get(claim.source),
        });
      };
      if (date) add('event', date);
      if (saidOn && by) add('saying', saidOn);
    }
  }
  return [...items.values()].sort((a, b) => compareBounds(a.bounds, b.bounds));
}
