import type { Card, EntrySummary } from '../../../src/contract/card.ts';
import type { Why } from '../../../src/contract/mention.ts';

/** What the article has to do with the entry. */
export interface Here {
  /** Its other written forms in the article, each once, as written. */
  others: string[];
  /** Why the name that the reader pointed at is taken for it. */
  why: Why;
}

/** What the card's frame shows: an entry's card, or the entries that a name may refer to. */
export type CardPage =
  | {
      type: 'card';
      card: Card;
      /** `possibly`: the article writes the name a little differently. */
      certainty: 'is' | 'possibly';
      /** The name as the article writes it. */
      written: string;
      /** Absent where no article names it. */
      here?: Here;
    }
  | { type: 'choice'; certainty: 'may-refer-to'; written: string; candidates: EntrySummary[] };
