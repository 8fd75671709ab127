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
  /** The words of the clause, and of the phrase with its complements, that have a role in an event. */
  hitsOf(event: number): readonly Hit[];
  /** Those that lie within a stretch. */
  hitsIn(event: number, span: Span): readonly Hit[];
  /** What the sentence names. */
  names: readonly Decided[];
}

/** So many passages of an article are read, which is more than a book on its subject has: a text that repeats one noun costs no more. */
export const MOST_PASSAGES = 5_000;

/** Reads what stands around a noun; null where it is a verb. */
export function readPassage(article: EventText, hits: Hits, noun: EventNoun): Passage | null {
  const sentence = sentenceAround(article, noun);
  const dates = findDates(article.text, article.tokens, sentence);
  const around = { isKnown: hits.isKnown, isThing: hits.isThing, dates };
  const phrase = nounPhraseOf(article, noun, around);
  if (!phrase) return null;
  const clause = clauseAround(article, phrase, sentence);
  const complements = complementsOf(article, { at: phrase.to, end: sentence.to, around });
  const whole = { from: phrase.from, to: complements.at(-1)?.to ?? phrase.to };
  const reach = { from: Math.min(clause.from, whole.from), to: Math.max(clause.to, whole.to) };
  return {
    phrase,
    complements,
    whole,
    clause,
    sentence,
    dates,
    hitsOf: (event) => hits.ofEvent(event, reach),
    hitsIn: (event, span) => hits.ofEvent(event, span).filter((hit) => isIn(hit, span)),
    names: takenIn(article, sentence),
  };
}

export const isIn = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
