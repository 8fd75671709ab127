import type { Kind } from '../../contract/kind.ts';
import { GRAMMAR, grammarOf } from '../../match/lexicon/en/grammar.ts';
import { WORD } from '../../match/lexicon/lexicon.ts';
import { KIND, kindAt } from '../../text/characters.ts';
import { GAP, SHAPE } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import { BODY_NOUNS, PLACE_NOUNS } from './heads.ts';
import type { Stretch } from './names.ts';
import { isCapital, type Passage, written } from './passages.ts';
import { ENGLISH } from './usage.ts';

/** How long an apposition is that says enough and is still one, in words. */
const WORDS = { fewest: 2, most: 24 };
/** The noun that says what it is stands among its first words. */
const NOUN_WITHIN = 8;

const isOffice = (word: number): boolean =>
  (ENGLISH.classOf(word) & (WORD.title | WORD.role)) !== 0 || (knownAs(word) & KNOWN.person) !== 0;

/**
 * What a passage puts behind a name in commas: "the former director of Y"; null where that is a list or a clause, stands in somebody's
 * quoted words, or says nothing of what it is.
 */
export function appositionBehind(passage: Passage, { to }: Stretch, kind: Kind): string | null {
  const { gap, count } = passage.tokens;
  if (to >= count || gap[to] !== GAP.comma || isQuoted(passage, to)) return null;
  let end = to + 1;
  while (end < count && gap[end]! <= GAP.dot) end++;
  if (end - to < WORDS.fewest || end - to > WORDS.most || (end < count && gap[end] === GAP.quote)) return null;
  const says = kind === 'person' ? saysWho(passage, to, end) : saysWhat(passage, to, end);
  return says && !isList(passage, to, end) && !isClause(passage, to, end) ? written(passage, to, end) : null;
}

/** True behind an opening quote that is not closed: what is said there is somebody's view. */
function isQuoted({ text, tokens }: Passage, at: number): boolean {
  let open = 0;
  for (let i = 0; i < tokens.start[at]!; i++) {
    if (kindAt(text, i) === KIND.quote) open = text[i] === '”' ? 0 : text[i] === '“' ? 1 : 1 - open;
  }
  return open === 1;
}

/** Another person's name in it, or a capital on either side of its closing comma: "Ron Wick, Mayor Ada Marsh and others". */
function isList(passage: Passage, from: number, to: number): boolean {
  const { count, gap, hash } = passage.tokens;
  const closes = to < count && gap[to] === GAP.comma && isCapital(passage, to - 1) && isCapital(passage, to);
  const isOther = (i: number): boolean =>
    isCapital(passage, i) &&
    (knownAs(hash[i]!) & KNOWN.given) !== 0 &&
    isCapital(passage, i + 1) &&
    gap[i + 1] === GAP.space;
  const joins = to < count && (ENGLISH.classOf(hash[to]!) & WORD.joining) !== 0;
  if (closes || joins) return true;
  for (let i = from; i < to; i++) if (isOther(i)) return true;
  return false;
}

/** A verb without "who" or "which" before it: "the police said". */
function isClause({ text, tokens }: Passage, from: number, to: number): boolean {
  const { hash, start, end } = tokens;
  let isHead = true;
  for (let i = from; i < to; i++) {
    const [word, grammar] = [hash[i]!, grammarOf(hash[i]!)];
    if (ENGLISH.classOf(word) & WORD.relative || grammar & GRAMMAR.opener) return false;
    if (grammar & (GRAMMAR.auxiliary | GRAMMAR.saying | GRAMMAR.pronoun)) return true;
    // "The president removed the threat": a past form before any preposition, and not before its noun.
    if (grammar & GRAMMAR.preposition) isHead = false;
    const isPast = (grammar & GRAMMAR.irregular) !== 0 || /.{3}ed$/.test(text.slice(start[i], end[i]));
    if (
      isHead &&
      isPast &&
      i > from + 1 &&
      grammarOf(hash[i + 1] ?? 0) &
        (GRAMMAR.definite | GRAMMAR.indefinite | GRAMMAR.possessive | GRAMMAR.adverb | GRAMMAR.opener)
    )
      return true;
  }
  return false;
}

/** "The former head of the board", "Republican chair of the committee": what somebody is. */
function saysWho(passage: Passage, from: number, to: number): boolean {
  const { hash } = passage.tokens;
  const cls = ENGLISH.classOf(hash[from]!);
  const opens = (cls & (WORD.article | WORD.notNow | WORD.title | WORD.role)) !== 0;
  if (!opens && !(knownAs(hash[from]!) & KNOWN.demonym) && !isCapital(passage, from)) return false;
  if (cls & (WORD.indefinite | WORD.notNow)) return true;
  if (hasNoun(passage, { from, to }, isOffice)) return true;
  return (
    (cls & WORD.article) !== 0 && Array.from(hash.subarray(from, to)).some((word) => ENGLISH.classOf(word) & WORD.of)
  );
}

/** "A militia in the north", "the capital of the province": what a body, place or thing is. */
function saysWhat(passage: Passage, from: number, to: number): boolean {
  const { hash } = passage.tokens;
  const cls = ENGLISH.classOf(hash[from]!);
  if (!(cls & WORD.article) || isCapital(passage, from + 1)) return false;
  if (
    hasNoun(passage, { from, to }, (word) => BODY_NOUNS.has(word) || PLACE_NOUNS.has(word)) &&
    to - from > WORDS.fewest
  )
    return true;
  return (cls & WORD.indefinite) !== 0 && to - from > WORDS.fewest && !hasNoun(passage, { from, to }, isOffice);
}

/** True where such a noun stands before any preposition. */
function hasNoun(
  { tokens: { hash } }: Passage,
  { from, to }: { from: number; to: number },
  isNoun: (word: number) => boolean,
): boolean {
  for (let i = from; i < Math.min(to, from + NOUN_WITHIN); i++) {
    if (isNoun(hash[i]!)) return true;
    if (grammarOf(hash[i]!) & (GRAMMAR.preposition | GRAMMAR.opener)) return false;
  }
  return false;
}

/** The office before a name with whose it is: "Pentagon Press Secretary"; null where there is none, it is but "Mr.", or that of several ("Sens."). */
export function officeBefore(passage: Passage, { from, titleFrom }: Stretch): string | null {
  if (titleFrom === from) return null;
  const { gap, hash, shape, start } = passage.tokens;
  let first = titleFrom;
  while (first > 0 && gap[first]! <= GAP.hyphen && isCapital(passage, first - 1)) first--;
  while (first < from && ENGLISH.classOf(hash[first]!) & (WORD.function | WORD.calendar)) first++;
  if (from - first < 2) return null;
  const office = passage.text.slice(start[first], start[from]).trim();
  return /s\.?$/.test(office) && !(shape[from - 1]! & SHAPE.allCaps) ? null : office;
}
