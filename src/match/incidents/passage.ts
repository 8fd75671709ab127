import { type Decided, type EventText, type Span, takenIn } from './article.ts';
import { clauseAround, sentenceAround } from './clauses.ts';
import { type Complement, complementsOf } from './complements.ts';
import { findDates, type StatedDate } from './dates.ts';
import type { EventNoun, Hit, Hits } from './hits.ts';
import { type NounPhrase, nounPhraseOf } from './noun-phrase.ts';

/** A noun phrase with what stands around it: read once for all events that it may tell of. */
export interface Passage {
  phrase: NounPhrase;
  complements: readonly Complement[];
  /** The phrase with its complements. */
  whole: Span;
  clause: Span;
  sentence: Span;
  /** The dates of the sentence. */
  dates: readonly StatedDate[];
  /** The words of the sentence that have a role in an event which the noun may tell of. */
  hitsOf(event: number): readonly Hit[];
  /** What the sentence names. */
  names: readonly Decided[];
}

/** Reads what stands around a noun; null where it is a verb. */
export function readPassage(article: EventText, hits: Hits, noun: EventNoun): Passage | null {
  const sentence = sentenceAround(article, noun);
  const dates = findDates(article.text, article.tokens, sentence);
  const around = { isKnown: hits.isKnown, isThing: hits.isThing, dates };
  const phrase = nounPhraseOf(article, noun, around);
  if (!phrase) return null;
  const clause = clauseAround(article, phrase, sentence);
  const complements = complementsOf(article, { at: phrase.to, end: sentence.to, around });
  const byEvent = groupByEvent(hits.within(sentence), new Set([...noun.called, ...noun.told]));
  return {
    phrase,
    complements,
    whole: { from: phrase.from, to: complements.at(-1)?.to ?? phrase.to },
    clause,
    sentence,
    dates,
    hitsOf: (event) => byEvent.get(event) ?? NO_HITS,
    names: takenIn(article, sentence),
  };
}

export const isIn = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

const NO_HITS: readonly Hit[] = [];

const groupByEvent = (hits: readonly Hit[], events: ReadonlySet<number>): ReadonlyMap<number, readonly Hit[]> => {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (!events.has(hit.event)) continue;
    const list = groups.get(hit.event);
    if (list) list.push(hit);
    else groups.set(hit.event, [hit]);
  }
  return groups;
};
