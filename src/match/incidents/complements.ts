import { GAP, SHAPE } from '../../text/tokens.ts';
import { GOES_ON, SMALL } from '../lexicon/en/governing.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { type EventText, isCapitalized, type Span } from './article.ts';
import type { StatedDate } from './dates.ts';
import type { Surroundings } from './noun-phrase.ts';
import { isInCompound, isPluralAt, looksLikeVerb } from './verbs.ts';

/** A preposition with what it governs ("on suspected drug boats"): it hangs on the noun before it. Tokens. */
export interface Complement extends Span {
  preposition: number;
}

/** A noun has no more complements than this, and none is longer. */
const MOST = 4;
const LONGEST = 8;

const STOPS =
  GRAMMAR.preposition | GRAMMAR.opener | GRAMMAR.pronoun | GRAMMAR.auxiliary | GRAMMAR.adverb | GRAMMAR.irregular;
const DETERMINER = GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite;

/** The complements that follow a noun, one after the other, in order. `end`: where its clause ends. */
export function complementsOf(
  article: EventText,
  { at, end, around }: { at: number; end: number; around: Surroundings },
): Complement[] {
  const { hash, gap } = article.tokens;
  const found: Complement[] = [];
  let next = at;
  while (found.length < MOST && next < end && gap[next]! <= GAP.space) {
    if (!(grammarOf(hash[next]!) & GRAMMAR.preposition) || isInCompound(article, next)) break;
    const to = endOfObject(article, { at: next + 1, end, around });
    if (to === next + 1) break;
    const last = found.at(-1);
    // "A convoy of three vessels" is one thing.
    if (last && hash[next] === SMALL.of) found.splice(-1, 1, { ...last, to });
    else found.push({ preposition: hash[next]!, from: next, to });
    next = to;
  }
  return found;
}

/** Where what a preposition governs ends: before the next preposition, pronoun or verb. */
const endOfObject = (
  article: EventText,
  { at, end, around }: { at: number; end: number; around: Surroundings },
): number => {
  const { hash, gap, shape } = article.tokens;
  let to = at;
  while (to < end && to - at < LONGEST) {
    const date = around.dates.find((stated: StatedDate) => stated.from <= to && to < stated.to);
    if (date) {
      to = Math.min(end, date.to);
      continue;
    }
    if (gap[to]! > GAP.apostrophe) break;
    const word = isInCompound(article, to) ? 0 : grammarOf(hash[to]!);
    const isPart = (word & (DETERMINER | GRAMMAR.number)) !== 0;
    if (word & STOPS && !isPart) break;
    if (word & GRAMMAR.conjunction && !joinsNames(article, to, end)) break;
    const isFirst = to === at || (grammarOf(hash[to - 1]!) & DETERMINER) !== 0;
    if (!isFirst && !around.isKnown(to) && !(shape[to]! & SHAPE.capital) && isVerbInside(article, to)) break;
    to++;
  }
  return to;
};

/**
 * True for a verb behind what a preposition governs: "boats killed", "a boat raises questions". Not in "drug trafficking boats", where it
 * stands before a noun and behind none, nor in "waters since".
 */
const isVerbInside = (article: EventText, at: number): boolean => {
  const { count, hash, gap } = article.tokens;
  if (!looksLikeVerb(article, at)) return false;
  const hasNext = at + 1 < count && gap[at + 1]! <= GAP.space;
  const next = hasNext ? grammarOf(hash[at + 1]!) : STOPS;
  const isOpen = next === 0 && !looksLikeVerb(article, at + 1);
  if (isPluralAt(article, at)) return isOpen || (next & (DETERMINER | GRAMMAR.number | GRAMMAR.pronoun)) !== 0;
  return isPluralAt(article, at - 1) || next !== 0;
};

/** "And" goes on with a name or another determiner: "the Caribbean and the eastern Pacific". */
const joinsNames = (article: EventText, at: number, end: number): boolean => {
  const { hash } = article.tokens;
  if (hash[at] !== SMALL.and || at + 1 >= end) return false;
  return isCapitalized(article, at + 1) || (grammarOf(hash[at + 1]!) & GRAMMAR.definite) !== 0;
};

/**
 * True where a noun is only the first part of another ("strike group", "chat app", "attack plans"): a word follows that is no verb. After a
 * plural any word is taken for its verb ("strikes continue").
 */
export function isPartOfLonger(article: EventText, to: number): boolean {
  const { count, hash, gap, shape } = article.tokens;
  if (to >= count || gap[to]! > GAP.hyphen) return false;
  if (gap[to] === GAP.hyphen) return true;
  if (shape[to]! & SHAPE.capital && article.capitals[to] === 0) return true;
  if (grammarOf(hash[to]!) !== 0 || shape[to]! & SHAPE.digit || isPluralAt(article, to - 1)) return false;
  const word = article.text.slice(article.tokens.start[to], article.tokens.end[to]).toLowerCase();
  if (/(?:ed|ly|ing)$/.test(word)) return false;
  if (!isPluralAt(article, to)) return true;
  // "The campaign continues": what happens begins, goes on and ends.
  if (GOES_ON.has(hash[to]!)) return false;
  if (to + 1 < count && gap[to + 1]! <= GAP.space && isCapitalized(article, to + 1)) return false;
  const after = to + 1 < count && gap[to + 1]! <= GAP.space ? grammarOf(hash[to + 1]!) : 0;
  return !(after & (DETERMINER | GRAMMAR.opener | GRAMMAR.adverb));
}
