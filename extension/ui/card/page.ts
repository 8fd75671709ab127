import type { Card, EntrySummary } from '../../../src/contract/card.ts';

/** What the card's frame shows: an entry's card, or the entries that a name may refer to. */
export type CardPage =
  | {
      type: 'card';
      card: Card;
      /** `possibly`: the article writes the name a little differently. */
      certainty: 'is' | 'possibly';
      /** The name as the article writes it. */
      written: string;
    }
  | { type: 'choice'; certainty: 'may-refer-to'; written: string; candidates: EntrySummary[] };
