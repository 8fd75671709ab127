import type { Card, EntrySummary } from '../../src/contract/card.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import type { CardPage } from '../popover/index.ts';
import type { LiveMention } from './text-map.ts';

/** A card's page; with what an article that has these mentions has to do with its entry. */
export function pageOfCard(card: Card, mentions: readonly LiveMention[], at?: LiveMention): CardPage {
  const own = mentions.filter(
    ({ pack, entry, certainty }) => entry === card.entry && pack === card.pack && certainty === 'is',
  );
  const named = at ?? own[0];
  const written = at?.written ?? card.name;
  const certainty = at?.certainty === 'possibly' ? 'possibly' : 'is';
  if (!named) return { type: 'card', card, certainty, written };
  const others = [...new Set(own.map((mention) => mention.written))].filter(
    (form) => form !== written && form !== card.name,
  );
  return { type: 'card', card, certainty, written, here: { others, why: named.why } };
}

/**
 * What a mention opens: a card, or a choice where it may name several.
 * @param known a card in the page's memory, and all mentions of the article
 * @returns null where no card of it is known
 */
export function pageOfMention(
  mention: LiveMention,
  { cardOf, mentions }: { cardOf(ref: EntryRef): Card | undefined; mentions(): readonly LiveMention[] },
): CardPage | null {
  const { written, certainty, alternatives } = mention;
  const card = cardOf(mention);
  if (certainty === 'may-refer-to') {
    const candidates = [mention, ...alternatives].map(cardOf).filter((found) => found !== undefined);
    const distinct = [
      ...new Map(candidates.map((found) => [JSON.stringify([found.pack, found.entry]), found])).values(),
    ];
    if (distinct.length > 0) return { type: 'choice', certainty, written, candidates: distinct };
  }
  return card ? pageOfCard(card, mentions(), mention) : null;
}

/** What is shown of an entry whose card cannot be had: the worker is gone, or its sources are switched off. */
export function emptyCard(entry: EntrySummary & Partial<Pick<Card, 'sources' | 'sourcesOff'>>): Card {
  const { pack, entry: id, name, kind, description, sources = [], sourcesOff = [] } = entry;
  const none = { brief: [], disputes: [], statements: [], related: [], sources: [] };
  const known = new Map([...sources, ...sourcesOff].map((source) => [source.id, source]));
  const empty = { hiddenClaims: 0, sourcesOff: [...known.values()], asOf: '', packTitle: '' };
  return { pack, entry: id, name, kind, description, ...none, ...empty };
}
