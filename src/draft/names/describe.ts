import { GRAMMAR, grammarOf } from '../../match/lexicon/en/grammar.ts';
import { WORD } from '../../match/lexicon/lexicon.ts';
import { GAP } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import { BODY_NOUNS, PLACE_NOUNS } from './heads.ts';
import type { Stretch } from './names.ts';
import { isCapital, type Passage, written } from './passages.ts';
import { ENGLISH } from './usage.ts';

/** How long an apposition is that says enough and is still one, in words. */
const WORDS = { fewest: 2, most: 24 };
/** The noun that says what it is stands among its first words. */
const NOUN_WITHIN = 8;

/** What a passage puts behind a name in commas: "the former director of Y"; null where that says nothing of what it is. */
export function appositionBehind(passage: Passage, { to }: Stretch): string | null {
  const { gap, count } = passage.tokens;
  if (to >= count || gap[to] !== GAP.comma || !opensApposition(passage, to)) return null;
  let end = to + 1;
  while (end < count && gap[end]! <= GAP.dot) end++;
  // "…, a lawyer": closed by the end of its clause, and not a list that goes on.
  if (end - to < WORDS.fewest || end - to > WORDS.most || (end < count && gap[end] === GAP.quote)) return null;
  const isList = end < count && gap[end] === GAP.comma && isCapital(passage, end - 1) && isCapital(passage, end);
  if (isList) return null;
  return hasNoun(passage, to, end) || isPhrase(passage, to, end) ? written(passage, to, end) : null;
}

/** "A harbour pilot", "the head of the board": a noun phrase whatever its noun is, with no verb and no list in it. */
function isPhrase({ tokens: { hash } }: Passage, from: number, to: number): boolean {
  const cls = ENGLISH.classOf(hash[from]!);
  if (!(cls & (WORD.article | WORD.notNow))) return false;
  const words = Array.from(hash.subarray(from + 1, to));
  const isClause = words.some(
    (word) => grammarOf(word) & (GRAMMAR.auxiliary | GRAMMAR.saying | GRAMMAR.irregular | GRAMMAR.conjunction),
  );
  const isOf = words.some((word) => ENGLISH.classOf(word) & WORD.of);
  return !isClause && (isOf || (cls & WORD.indefinite) !== 0 || (cls & WORD.notNow) !== 0);
}

function opensApposition(passage: Passage, at: number): boolean {
  const word = passage.tokens.hash[at]!;
  const cls = ENGLISH.classOf(word);
  if (cls & (WORD.article | WORD.notNow | WORD.title | WORD.role)) return true;
  return (knownAs(word) & (KNOWN.demonym | KNOWN.person)) !== 0 || isCapital(passage, at);
}

/** A noun for what something is, before any verb or preposition. */
function hasNoun(passage: Passage, from: number, to: number): boolean {
  const { gap, hash } = passage.tokens;
  for (let i = from; i < Math.min(to, from + NOUN_WITHIN); i++) {
    const word = hash[i]!;
    const isNoun = (ENGLISH.classOf(word) & (WORD.title | WORD.role)) !== 0 || (knownAs(word) & KNOWN.person) !== 0;
    const isThing = !isCapital(passage, from) && (BODY_NOUNS.has(word) || PLACE_NOUNS.has(word));
    if (isNoun || isThing) return i + 1 === to || gap[i + 1]! >= GAP.space;
    if (grammarOf(word) & (GRAMMAR.preposition | GRAMMAR.opener | GRAMMAR.auxiliary | GRAMMAR.saying | GRAMMAR.pronoun))
      return false;
  }
  return false;
}

/** The office before a name with whose it is: "Pentagon Press Secretary"; null where there is none or it is but "Mr.". */
export function officeBefore(passage: Passage, { from, titleFrom }: Stretch): string | null {
  if (titleFrom === from) return null;
  const { gap, hash } = passage.tokens;
  let start = titleFrom;
  while (start > 0 && gap[start]! <= GAP.hyphen && isCapital(passage, start - 1)) start--;
  while (start < from && ENGLISH.classOf(hash[start]!) & (WORD.function | WORD.calendar)) start++;
  return from - start > 1 ? written(passage, start, from) : null;
}
