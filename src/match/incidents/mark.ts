import { GAP, hashWord } from '../../text/tokens.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { type EventText, type Span, takenAt, type EventLibrary } from './article.ts';
import type { OneEvent } from './fill.ts';
import { isIn, type Passage } from './passage.ts';

/** A mark on an incident has no more words than this. */
const MOST_WORDS = 6;

const S = hashWord('s');
const DETERMINER = GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite;

/**
 * What is marked of a passage: the noun phrase with those complements that say which event it is. People who are named in it keep their
 * own marks; an article stays outside, unless the noun would stand alone.
 */
export function markOf(article: EventText, passage: Passage, { of, library }: { of: OneEvent; library: EventLibrary }): Span {
  const { phrase } = passage;
  const isPerson = (at: number): boolean => {
    const name = takenAt(article, at);
    return name !== null && library.shelves[name.shelf]!.pack.kindOf(name.entry) === 'person';
  };
  let { from } = phrase;
  for (let at = phrase.from; at < phrase.noun; at++) {
    if (isCut(article, at + 1) || isPerson(at) || isOwner(article, at)) from = at + 1;
  }
  let to = phrase.to;
  for (const end of endsOf(passage, of)) {
    if (!isWhole(article, { from: to, to: end }) || hasPerson({ from: to, to: end }, isPerson)) break;
    if (wordsIn(article, { from, to: end }) > MOST_WORDS) break;
    to = end;
  }
  const isOpened = (grammarOf(article.tokens.hash[from]!) & DETERMINER) !== 0;
  if (isOpened && wordsIn(article, { from, to }) > 2) from++;
  while (wordsIn(article, { from, to }) > MOST_WORDS) from++;
  return { from, to };
}

/** Where the words end, behind the noun, that say which event it is. */
const endsOf = ({ complements, hits, names, dates }: Passage, { shelf, number, event }: OneEvent): number[] => {
  const ends = new Set<number>();
  for (const complement of complements) {
    for (const hit of hits) if (hit.event === number && isIn(hit, complement)) ends.add(hit.to);
    for (const date of dates) if (isIn(date, complement)) ends.add(date.to);
    for (const name of names) {
      const { target, who, where } = event.entries;
      const isOwn = name.shelf === shelf && [...target, ...who, ...where].includes(name.entry);
      if (isOwn && isIn(name, complement)) ends.add(name.to);
    }
  }
  return [...ends].sort((a, b) => a - b);
};

/** True where no mark goes across: a comma, a bracket, the end of a line. */
const isCut = ({ tokens: { gap } }: EventText, at: number): boolean => gap[at]! >= GAP.comma;

/** The "s" of an owner whose own name is marked. */
const isOwner = (article: EventText, at: number): boolean =>
  article.tokens.hash[at] === S && article.tokens.gap[at] === GAP.apostrophe && takenAt(article, at - 1) !== null;

const isWhole = (article: EventText, { from, to }: Span): boolean => {
  for (let at = from; at < to; at++) if (isCut(article, at)) return false;
  return true;
};

const hasPerson = ({ from, to }: Span, isPerson: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (isPerson(at)) return true;
  return false;
};

/** How many words a reader counts: "follow-up" is one. */
const wordsIn = ({ tokens: { gap } }: EventText, { from, to }: Span): number => {
  let words = 1;
  for (let at = from + 1; at < to; at++) if (gap[at] === GAP.space || gap[at]! >= GAP.dot) words++;
  return words;
};
