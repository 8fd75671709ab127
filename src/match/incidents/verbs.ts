import { GAP } from '../../text/tokens.ts';
import { OBJECTS, SMALL, TAKES_NOUN } from '../lexicon/en/governing.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { type EventText, isCapitalized, opensSentence, type Span, takenAt } from './article.ts';

const DETERMINER = GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite;
const COUNTS = GRAMMAR.ordinal | GRAMMAR.further | GRAMMAR.other | GRAMMAR.number;
const SMALL_S = 0x73;

const wordAt = ({ text, tokens: { start, end } }: EventText, at: number): string =>
  text.slice(start[at], end[at]).toLowerCase();

/** True for a plural as far as its letters tell: "strikes", not "boss" or "gas". */
export const isPluralAt = (article: EventText, at: number): boolean => {
  const { start, end } = article.tokens;
  const last = end[at]! - 1;
  const isLong = last - start[at]! > 2;
  return (
    isLong &&
    (article.text.charCodeAt(last) | 0x20) === SMALL_S &&
    (article.text.charCodeAt(last - 1) | 0x20) !== SMALL_S
  );
};

/** True for a part of a compound: the "up" of "follow-up". */
export const isInCompound = ({ tokens: { count, gap } }: EventText, at: number): boolean =>
  gap[at] === GAP.hyphen || (at + 1 < count && gap[at + 1] === GAP.hyphen);

/** True for a word that may be the verb before a noun ("the commander ordered strikes"): its ending says so, and no determiner stands right before it. */
export function looksLikeVerb(article: EventText, at: number): boolean {
  const { hash, gap } = article.tokens;
  if (isInCompound(article, at) || !/(?:ed|[^su]s|ing)$/.test(wordAt(article, at))) return false;
  if (at === 0 || gap[at]! > GAP.apostrophe) return true;
  if (grammarOf(hash[at - 1]!) & (DETERMINER | COUNTS) || hash[at - 1] === SMALL.s) return false;
  return !wordAt(article, at - 1).endsWith('ly');
}

/**
 * True where what may be a noun or a verb is a verb: after "to", a pronoun or "will" ("they strike"), or bare before an object ("Trump
 * strikes a deal"). `from`: where its noun phrase would begin.
 */
export function isVerbHere(
  article: EventText,
  {
    from,
    noun,
    hasDeterminer,
    isThing,
  }: { from: number; noun: Span; hasDeterminer: boolean; isThing(at: number): boolean },
): boolean {
  const { hash, gap } = article.tokens;
  if (hasDeterminer || noun.to - noun.from > 1) return false;
  const isBare = from === noun.from;
  if (isBare && from > 0 && gap[from]! <= GAP.space) {
    const before = hash[from - 1]!;
    // A plural is no infinitive: "responded to strikes".
    if (before === SMALL.to) return !isPluralAt(article, noun.from);
    if (grammarOf(before) & (GRAMMAR.pronoun | GRAMMAR.auxiliary) && !TAKES_NOUN.has(before)) return true;
  }
  if ((isBare && isBehindSubject(article, noun.from)) || isHeadlineVerb(article, noun)) return true;
  const { count } = article.tokens;
  // "Strikes boats", "MILITARY STRIKES NARCO-TERRORIST VESSELS": what it is done to follows at once.
  if (noun.to < count && gap[noun.to]! <= GAP.space && isThing(noun.to) && grammarOf(hash[noun.to]!) === 0) return true;
  return isBeforeObject(article, noun, isBare);
}

/** "MILITARY STRIKES NARCO-TERRORIST VESSELS": in a headline a plural before a noun is a verb, as articles are left out. */
const isHeadlineVerb = (article: EventText, noun: Span): boolean => {
  const { count, hash, gap } = article.tokens;
  if (article.capitals[noun.from] === 0 || noun.to >= count || gap[noun.to]! > GAP.space) return false;
  const isObject = grammarOf(hash[noun.to]!) === 0 && !/(?:ed|ly)$/.test(wordAt(article, noun.to));
  return isPluralAt(article, noun.from) && isObject;
};

/** "Murray calls", "critics call for": a bare noun behind a person, or a singular one behind any other word, is its verb. */
const isBehindSubject = (article: EventText, at: number): boolean => {
  const { gap, hash } = article.tokens;
  if (at === 0 || gap[at] !== GAP.space || article.capitals[at] !== 0) return false;
  return !isPluralAt(article, at) && grammarOf(hash[at - 1]!) === 0 && isPluralAt(article, at - 1);
};

const isBeforeObject = (article: EventText, noun: Span, isBare: boolean): boolean => {
  const { count, hash, gap } = article.tokens;
  if (noun.to >= count || gap[noun.to]! > GAP.space) return false;
  const isBehindName = noun.from > 0 && gap[noun.from] === GAP.space && takenAt(article, noun.from - 1) !== null;
  const isOpening = opensSentence(article, noun.from) || gap[noun.from]! >= GAP.comma;
  if (!isBehindName && (!isBare || isOpening)) return false;
  const after = hash[noun.to]!;
  if (grammarOf(after) & (DETERMINER | GRAMMAR.number) || OBJECTS.has(after)) return true;
  return isBehindName && isCapitalized(article, noun.to);
};
