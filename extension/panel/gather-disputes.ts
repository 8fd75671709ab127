import type { Card, CardDispute, SourceSummary } from '../../src/contract/card.ts';
import type { EntryProminence, EntryRef } from '../../src/contract/mention.ts';
import { keyOf } from './group-mentions.ts';

/** A question in dispute that an article touches, with what is needed to show both sides. */
export interface ArticleDispute extends CardDispute {
  pack: string;
  sources: ReadonlyMap<string, SourceSummary>;
}

/**
 * The questions in dispute that the cards of an article's entries take part in, each once: those first that concern most of what
 * matters in the article.
 *
 * @param entries how much each entry matters; one that is not among them counts for nothing.
 */
export function gatherDisputes(cards: readonly Card[], entries: readonly EntryProminence[]): ArticleDispute[] {
  const prominence = new Map(entries.map((entry) => [keyOf(entry), entry.prominence]));
  const found = new Map<string, { dispute: ArticleDispute; weight: number }>();
  for (const card of cards) {
    const weight = prominence.get(keyOf(card)) ?? 0;
    for (const dispute of card.disputes) {
      const key = JSON.stringify([card.pack, dispute.id]);
      const known = found.get(key);
      found.set(key, {
        dispute: known?.dispute ?? { ...dispute, pack: card.pack, sources: sourcesOf(card) },
        weight: (known?.weight ?? 0) + weight,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).map(({ dispute }) => dispute);
}

/** The sources of a card by their id. */
export const sourcesOf = ({ sources }: Card): ReadonlyMap<string, SourceSummary> =>
  new Map(sources.map((source) => [source.id, source]));

/** The cards of those entries that an article surely names, in the order given. */
export function cardsOf(refs: readonly EntryRef[], cards: readonly Card[]): Card[] {
  const known = new Map(cards.map((card) => [keyOf(card), card]));
  return refs.flatMap((ref) => known.get(keyOf(ref)) ?? []);
}
