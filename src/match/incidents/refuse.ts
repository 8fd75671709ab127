import { GAP, SHAPE } from '../../text/tokens.ts';
import { NONE, SMALL } from '../lexicon/en/governing.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { lexiconFor } from '../lexicon/lexicon.ts';
import { type EventText, type Span, takenAt } from './article.ts';
import { type Asked, isElsewhere, isFilledBy } from './elsewhere.ts';
import { isEnough, type OneEvent } from './fill.ts';
import { isOfAnotherDate } from './other-date.ts';
import type { Passage } from './passage.ts';

const { countryOf } = lexiconFor(['en']);

/** True where something beside a noun phrase says that it is another event than the one asked about, or none. */
export const isOther = (article: EventText, passage: Passage, asked: Asked): boolean =>
  isNone(article, passage) || isAnotherInOrder(article, passage, asked) || isNamedOther(article, passage, asked);

/** True where a date, a place or a name says that it is another event. */
export const isNamedOther = (article: EventText, passage: Passage, asked: Asked): boolean =>
  isOfAnotherDate(article, passage, asked.of.event) ||
  isOfAnotherName(passage, asked) ||
  isElsewhere(article, passage, asked) ||
  isByAnotherCountry(article, passage, asked);

/** "No strike", "there shall be no strikes": what may be, not what was. */
export const isNone = ({ tokens: { hash } }: EventText, { phrase, clause }: Passage): boolean =>
  NONE.has(hash[phrase.from]!) || hash.subarray(clause.from, clause.to).includes(SMALL.shall);

/**
 * "Another strike", "the third strike", where the event is not called so. Several may well be "further" or "the latest" ones, and "previous" ones
 * where enough is said.
 */
const isAnotherInOrder = (
  { tokens: { hash } }: EventText,
  { phrase, hitsIn }: Passage,
  { of: { number, event }, fill }: Asked,
): boolean =>
  phrase.order.some((at) => {
    if (hitsIn(number, phrase).some((hit) => hit.role === 'which' && hit.from <= at && at < hit.to)) return false;
    if (!phrase.isPlural) return true;
    return (grammarOf(hash[at]!) & GRAMMAR.further) === 0 && !(fill.inside.has('target') && isEnough(fill, event));
  });

/**
 * "The Midnight Hammer operation", "Israel's strikes", "Venezuela strikes". Whose "second strike" it is may be new where the article has told of
 * that one.
 */
const isOfAnotherName = ({ phrase }: Passage, { of, fill, library, isKnown }: Asked): boolean =>
  phrase.stranger === 'name' ||
  (phrase.stranger === 'owner' && !(isKnown && fill.inside.has('which'))) ||
  phrase.names.some((name) => {
    const kind = library.shelves[name.shelf]!.pack.kindOf(name.entry);
    return kind !== 'topic' && kind !== 'incident' && !isFilledBy(of, name);
  });

/** "Israel launched strikes in Yemen": a country that has no part in it acts in the clause, and nobody who has. */
const isByAnotherCountry = (article: EventText, { phrase, clause }: Passage, { of, fill }: Asked): boolean => {
  if (fill.slots.has('who') || of.event.entries.who.length + of.event.words.who.length === 0) return false;
  return countryWithin(article, { from: clause.from, to: phrase.from }, of);
};

const countryWithin = (article: EventText, { from, to }: Span, of: OneEvent): boolean => {
  const { hash, shape, gap, count } = article.tokens;
  for (let at = from; at < to; at++) {
    if (!(shape[at]! & SHAPE.capital) || countryOf(hash[at]!) === 0) continue;
    // "Iran-backed" is no actor.
    if (at + 1 < count && gap[at + 1] === GAP.hyphen) continue;
    const name = takenAt(article, at);
    if (!name || !isFilledBy(of, name)) return true;
  }
  return false;
};
