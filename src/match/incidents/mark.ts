import { GAP, SHAPE } from '../../text/tokens.ts';
import { SMALL } from '../lexicon/en/governing.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { type EventLibrary, type EventText, isCapitalized, isParted, type Span, takenAt } from './article.ts';
import type { OneEvent } from './fill.ts';
import { isIn, type Passage } from './passage.ts';
import { isPluralAt } from './verbs.ts';

/** A mark on an incident has no more words than this. */
const MOST_WORDS = 6;

const DETERMINER = GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite;

/**
 * What is marked of a passage: the noun phrase with those complements that say which event it is. People and incidents that are named in it
 * keep their own marks; an article stays outside, unless the noun would stand alone.
 */
export function markOf(
  article: EventText,
  passage: Passage,
  { of, library }: { of: OneEvent; library: EventLibrary },
): Span {
  const { phrase } = passage;
  const isKept = (at: number): boolean => {
    const name = takenAt(article, at);
    if (!name) return false;
    const kind = library.shelves[name.shelf]!.pack.kindOf(name.entry);
    return kind === 'person' || kind === 'incident';
  };
  let { from } = phrase;
  for (let at = phrase.from; at < phrase.noun; at++) {
    if (isCut(article, at + 1) || isKept(at) || isOwner(article, at)) from = at + 1;
  }
  // "September 2, 2025, strike": no half of a date.
  const date = passage.dates.find((stated) => stated.from < from && from < stated.to);
  if (date) from = date.to;
  while (from < phrase.noun && isInNumber(article, from)) from++;
  // "Anti-drug campaign" is one word.
  while (from > 0 && article.tokens.gap[from] === GAP.hyphen && !takenAt(article, from - 1)) from--;
  let to = phrase.to;
  for (const end of endsOf(article, passage, of)) {
    if (!isWhole(article, { from: to, to: end }) || hasKept({ from: to, to: end }, isKept)) break;
    if (wordsIn(article, { from, to: end }) > MOST_WORDS) break;
    to = end;
  }
  const isOpened = (grammarOf(article.tokens.hash[from]!) & DETERMINER) !== 0;
  if (isOpened && wordsIn(article, { from, to }) > 2) from++;
  while (wordsIn(article, { from, to }) > MOST_WORDS) from++;
  return { from, to };
}

/** One word alone ("chat", "attacks") names nothing, unless whose it is stands right before. */
export const isFragment = ({ tokens: { hash, gap } }: EventText, { from, to }: Span): boolean =>
  to - from === 1 && !(from > 0 && hash[from - 1] === SMALL.s && gap[from - 1] === GAP.apostrophe);

/** Where the words end, behind the noun, that say which event it is. */
const endsOf = (
  article: EventText,
  { complements, hitsIn, names, dates }: Passage,
  { shelf, number, event }: OneEvent,
): number[] => {
  const ends = new Set<number>();
  for (const complement of complements) {
    if (grammarOf(complement.preposition) & GRAMMAR.around) break;
    const wholeEnd = (at: number): number => endOfWords(article, at, complement.to);
    for (const hit of hitsIn(number, complement)) {
      const end = wholeEnd(hit.to);
      if (hit.role !== 'target' || end > hit.to || !isAdjective(article, hit.to)) ends.add(end);
    }
    for (const date of dates) if (isIn(date, complement) && date.to === complement.to) ends.add(date.to);
    for (const name of names) {
      const { target, who, where } = event.entries;
      const isOwn = name.shelf === shelf && [...target, ...who, ...where].includes(name.entry);
      if (isOwn && isIn(name, complement)) ends.add(wholeEnd(name.to));
    }
  }
  return [...ends].sort((a, b) => a - b);
};

/** The end of the words that a hit is a part of: "Houthi" goes on to "Houthi terror fighters", "boats" is whole. */
const endOfWords = (article: EventText, at: number, end: number): number => {
  const { hash, gap } = article.tokens;
  for (let to = at; to <= end && to - at <= 3; to++) {
    if (isPluralAt(article, to - 1)) return to;
    if (to === end || gap[to]! > GAP.hyphen || grammarOf(hash[to]!) !== 0) break;
  }
  return at;
};

/** "Houthi" before another word: what it belongs to is not known. */
const isAdjective = (article: EventText, to: number): boolean => {
  const { count, hash, gap } = article.tokens;
  return isCapitalized(article, to - 1) && to < count && gap[to]! <= GAP.hyphen && grammarOf(hash[to]!) === 0;
};

/** The "000" of "1,000". */
const isInNumber = ({ text, tokens: { shape, start, end } }: EventText, at: number): boolean =>
  at > 0 && (shape[at]! & shape[at - 1]! & SHAPE.digit) !== 0 && text.slice(end[at - 1]!, start[at]!) === ',';

/** True where no mark goes across: a comma, a bracket, the end of a line. */
const isCut = (article: EventText, at: number): boolean =>
  article.tokens.gap[at]! > GAP.hyphen && isParted(article, at);

/** The "s" behind an owner, who is no part of what is named. */
const isOwner = ({ tokens: { gap, hash } }: EventText, at: number): boolean =>
  hash[at] === SMALL.s && gap[at] === GAP.apostrophe;

const isWhole = (article: EventText, { from, to }: Span): boolean => {
  for (let at = from; at < to; at++) if (isCut(article, at)) return false;
  return true;
};

const hasKept = ({ from, to }: Span, isKept: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (isKept(at)) return true;
  return false;
};

/** How many words a reader counts: "follow-up" is one. */
const wordsIn = ({ tokens: { gap } }: EventText, { from, to }: Span): number => {
  let words = 1;
  for (let at = from + 1; at < to; at++) if (gap[at] === GAP.space || gap[at]! >= GAP.dot) words++;
  return words;
};
