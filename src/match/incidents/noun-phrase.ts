import { GAP, SHAPE } from '../../text/tokens.ts';
import { SMALL } from '../lexicon/en/governing.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { type Decided, type EventText, isCapitalized, isParted, type Span, takenAt } from './article.ts';
import type { StatedDate } from './dates.ts';
import { isInCompound, isPluralAt, isVerbHere, looksLikeVerb } from './verbs.ts';

/** A noun with the words before it that belong to it. Tokens; `to` is behind the noun. */
export interface NounPhrase extends Span {
  /** Where the noun itself begins ("group" of "the group chat"). */
  noun: number;
  /** Its determiner's bits of `GRAMMAR`; 0 where it has none. */
  determiner: number;
  /** Where words stand that say which of several it is ("second", "another"). */
  order: readonly number[];
  /** What is named before the noun ("US airstrikes", "Hegseth's messages"), the nearest first. */
  names: readonly Decided[];
  /** A name that nobody knows stands before the noun: its owner ("Bradley's strike"), or what it is called ("the Midnight Hammer operation"). */
  stranger: 'owner' | 'name' | null;
  isPlural: boolean;
  /** "Two men", "11 people". */
  isCounted: boolean;
}

export interface Surroundings {
  /** Words that some event knows: they are no verbs here. */
  isKnown(at: number): boolean;
  isThing(at: number): boolean;
  /** The dates of the sentence. */
  dates: readonly StatedDate[];
}

/** No noun phrase has more words before its noun than this. */
const LONGEST = 9;

const DETERMINER = GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite;
const ORDER = GRAMMAR.ordinal | GRAMMAR.further | GRAMMAR.other;
const COUNTS = ORDER | GRAMMAR.number;
const STOPS =
  GRAMMAR.preposition |
  GRAMMAR.conjunction |
  GRAMMAR.opener |
  GRAMMAR.pronoun |
  GRAMMAR.auxiliary |
  GRAMMAR.adverb |
  GRAMMAR.irregular;

type Walk = Omit<NounPhrase, 'isPlural' | 'to'> & {
  /** The next word to look at ends here. */
  at: number;
  /** Open words were passed that only a determiner makes a part. */
  isWaiting: boolean;
};

/**
 * The noun phrase of a noun. Words of open classes belong to it when a determiner before them opens it and none of them looks like
 * its verb ("the deadly strike", but "the commander ordered | strikes"). Null where the word is a verb here ("to strike", "Trump
 * strikes a deal").
 */
export function nounPhraseOf(article: EventText, noun: Span, around: Surroundings): NounPhrase | null {
  let walk: Walk = {
    from: noun.from,
    noun: noun.from,
    determiner: 0,
    order: [],
    names: [],
    stranger: null,
    isCounted: false,
    at: noun.from,
    isWaiting: false,
  };
  for (let steps = 0; steps < LONGEST; steps++) {
    const next = step(article, { walk, head: noun.to - 1, around });
    if (!next) break;
    walk = next;
    if (walk.determiner !== 0 && walk.determiner !== GRAMMAR.possessive) break;
  }
  const { at: _, isWaiting: __, ...found } = walk;
  if (isVerbHere(article, { from: found.from, noun, hasDeterminer: found.determiner !== 0, isThing: around.isThing }))
    return null;
  return { ...found, to: noun.to, isPlural: isPluralAt(article, noun.to - 1) };
}

/** Takes the word before into the phrase; null where the phrase begins. */
const step = (
  article: EventText,
  { walk, head, around }: { walk: Walk; head: number; around: Surroundings },
): Walk | null => {
  const { hash, gap } = article.tokens;
  const { at, isWaiting } = walk;
  if (at === 0) return null;
  const date = around.dates.find((stated) => stated.to === at);
  if (date && gap[at]! <= GAP.comma) return isWaiting ? null : { ...walk, at: date.from, from: date.from };
  if (isParted(article, at)) return null;
  const before = at - 1;
  if (hash[before] === SMALL.s && gap[before] === GAP.apostrophe)
    return { ...walk, at: before, determiner: GRAMMAR.possessive };
  const name = takenAt(article, before);
  if (name) return { ...walk, at: name.from, from: isWaiting ? walk.from : name.from, names: [...walk.names, name] };
  const word = isInCompound(article, before) ? 0 : grammarOf(hash[before]!);
  const order = word & ORDER ? [...walk.order, before] : walk.order;
  if (word & DETERMINER && isDeterminer(article, before, head))
    return { ...walk, at: before, from: before, determiner: walk.determiner | (word & DETERMINER), order };
  if (word & STOPS && !(word & COUNTS)) return null;
  return takeWord(article, { walk: { ...walk, order }, word, around });
};

const takeWord = (
  article: EventText,
  { walk, word, around }: { walk: Walk; word: number; around: Surroundings },
): Walk | null => {
  const before = walk.at - 1;
  const isNumber = (word & GRAMMAR.number) !== 0 || (article.tokens.shape[before]! & SHAPE.digit) !== 0;
  const isCounted = walk.isCounted || isNumber;
  // A number opens a phrase as a determiner does: "several fast boats".
  if (isNumber || word & ORDER) return { ...walk, at: before, from: before, isWaiting: false, isCounted };
  if (around.isKnown(before)) return { ...walk, at: before, from: walk.isWaiting ? walk.from : before };
  if (isCapitalized(article, before))
    return { ...walk, at: before, isWaiting: true, stranger: isOwnerAt(article, before) ? 'owner' : 'name' };
  return looksLikeVerb(article, before) ? null : { ...walk, at: before, isWaiting: true };
};

/** True before the "s" of a possessive. */
const isOwnerAt = ({ tokens: { count, hash, gap } }: EventText, at: number): boolean =>
  at + 1 < count && hash[at + 1] === SMALL.s && gap[at + 1] === GAP.apostrophe;

/** "That" points at something before one thing ("that operation"), and before several it opens a clause ("said that strikes …"). */
const isDeterminer = (article: EventText, at: number, head: number): boolean =>
  article.tokens.hash[at] !== SMALL.that || !isPluralAt(article, head);
