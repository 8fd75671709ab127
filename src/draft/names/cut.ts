import { GRAMMAR, grammarOf } from '../../match/lexicon/en/grammar.ts';
import { WORD } from '../../match/lexicon/lexicon.ts';
import { GAP, SHAPE } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import { isStart, type Passage, written } from './passages.ts';
import type { Run } from './runs.ts';
import { ENGLISH, isOrdinaryAt, isWordOfLanguage, type Usage } from './usage.ts';

/** A stretch that may be a name, with the words for an office before it. */
export interface Piece extends Run {
  /** From here until the name: "Defense Secretary", "Sen."; may be empty. */
  titleFrom: number;
}

/** Longest name of a person, in words. */
const LONGEST_PERSON = 5;

/**
 * Cuts a row of capitals into names: the ordinary word that opens a sentence goes, offices part from the name behind them and from whose they are
 * ("US Defence Secretary Pete Hegseth": "US", and "Pete Hegseth" with an office).
 * @param isKnown whether some words stand alone as a name elsewhere
 */
export function cutRun(passage: Passage, usage: Usage, run: Run, isKnown: (words: string) => boolean): Piece[] {
  const { from, to } = trim(passage, usage, run, isKnown);
  if (from >= to) return [];
  const title = lastTitle(passage, { from, to });
  if (!title) return splitNames(passage, { from, to }, isKnown);
  const ahead = wordsAhead(passage, usage, { from, to: title.noun }, isKnown);
  const owner = ahead > from ? [{ from, to: ahead, titleFrom: from }] : [];
  const rest = title.last + 1 < to ? [{ from: title.last + 1, to, titleFrom: ahead }] : [];
  return [...owner, ...rest];
}

/** Two names side by side: an acronym and what stands alone elsewhere ("MAGA Trump"), or whose somebody is ("U.N. Mike Waltz"). */
function splitNames(passage: Passage, { from, to }: Run, isKnown: (words: string) => boolean): Piece[] {
  const { gap, hash, shape } = passage.tokens;
  const isThing = (knownAs(hash[to - 1]!) & (KNOWN.bodyHead | KNOWN.placeHead)) !== 0;
  const isAcronym = (i: number): boolean => (shape[i]! & SHAPE.allCaps) !== 0;
  const names = (start: number, end: number): boolean => isKnown(written(passage, start, end));
  for (let at = from + 1; at < to; at++) {
    // "The Trump-Putin meeting".
    const isPair = gap[at] === GAP.hyphen && names(from, at) && names(at, to);
    const isAcronymBeside = !isThing && isAcronym(at - 1) !== isAcronym(at) && names(from, at) && names(at, to);
    const isPersonBehind =
      !isThing && at + 1 < to && (knownAs(hash[at]!) & KNOWN.given) !== 0 && isAcronym(at - 1) && at - from === 1;
    if (isPair || isAcronymBeside || (isPersonBehind && mayBePerson(passage, at, to))) {
      return [
        { from, to: at, titleFrom: from },
        { from: at, to, titleFrom: at },
      ];
    }
  }
  return [{ from, to, titleFrom: from }];
}

/** Without what only opens the sentence, and without days at either end. */
function trim(passage: Passage, usage: Usage, run: Run, isKnown: (words: string) => boolean): Run {
  const { hash, shape } = passage.tokens;
  let { from, to } = run;
  const cls = (i: number): number => ENGLISH.classOf(hash[i]!);
  // "U.S." is no "us".
  const isAcronym = (i: number): boolean => (shape[i]! & SHAPE.allCaps) !== 0;
  if (isParty(passage, run)) return { from: to, to };
  const isOpening = isStart(passage, from);
  if (isOpening && opensSentence(passage, usage, run, isKnown)) from++;
  // "The Second Amendment": with its capital amid a sentence, a numeral belongs to the name.
  const isNumeral = (i: number): boolean =>
    !isOpening && (grammarOf(hash[i]!) & (GRAMMAR.ordinal | GRAMMAR.number)) !== 0;
  const closed = WORD.calendar | WORD.notNow | WORD.function;
  while (
    from < to &&
    !isAcronym(from) &&
    ((cls(from) & closed && !isNumeral(from)) || isHeadOfCompound(passage, from, to))
  )
    from++;
  while (to > from && !isAcronym(to - 1) && cls(to - 1) & (WORD.calendar | WORD.function)) to--;
  return { from, to };
}

/** "R-Ky.", "D-N.Y.": a member's party and state. */
const isParty = ({ tokens: { gap, hash } }: Passage, { from, to }: Run): boolean =>
  to - from > 1 && gap[from + 1] === GAP.hyphen && (ENGLISH.classOf(hash[from]!) & WORD.party) !== 0;

/** "pro-Trump", "non-U.S.": the word before the hyphen is none of the name. */
const isHeadOfCompound = ({ tokens: { gap, hash } }: Passage, i: number, to: number): boolean =>
  i + 1 < to && gap[i + 1] === GAP.hyphen && (ENGLISH.classOf(hash[i]!) & WORD.hyphenHead) !== 0;

/** True for the first word of a sentence where it would have been small elsewhere. */
function opensSentence(
  passage: Passage,
  usage: Usage,
  { from, to }: Run,
  isKnown: (words: string) => boolean,
): boolean {
  const { hash, shape } = passage.tokens;
  const cls = ENGLISH.classOf(hash[from]!);
  if (shape[from]! & (SHAPE.allCaps | SHAPE.inner | SHAPE.dotted)) return false;
  // "Sociologist Ada Marsh": what somebody is, written small elsewhere.
  const isRole = to - from > 2 && knownAs(hash[from]!) === 0 && (knownAs(hash[from + 1]!) & KNOWN.given) !== 0;
  if (isRole && usage.balance(hash[from]!) <= 0) return true;
  if (cls & (WORD.title | WORD.function | WORD.particle) || !isOrdinaryAt(usage, passage, from)) return false;
  if (to - from > 1 && isKnown(written(passage, from, to))) return false;
  // "Best Buy Co Inc".
  if (to - from > 1 && ENGLISH.classOf(hash[to - 1]!) & WORD.companySuffix) return false;
  const isBody = to - from === 2 && (knownAs(hash[to - 1]!) & (KNOWN.bodyHead | KNOWN.placeHead)) !== 0;
  return !isBody || usage.balance(hash[from]!) < -2;
}

/** Words for offices; what persons are ("engineer") only where a given name follows. */
function isTitleWord({ tokens: { hash, count } }: Passage, i: number): boolean {
  if (ENGLISH.classOf(hash[i]!) & (WORD.title | WORD.role)) return true;
  return (knownAs(hash[i]!) & KNOWN.person) !== 0 && i + 1 < count && (knownAs(hash[i + 1]!) & KNOWN.given) !== 0;
}

/** The office before or behind which a name ends: its noun, and its last word ("Secretary of State"); null where the run has none. */
function lastTitle(passage: Passage, { from, to }: Run): { noun: number; last: number } | null {
  const { hash, gap, shape } = passage.tokens;
  const heads = KNOWN.bodyHead | KNOWN.placeHead;
  // "General Motors", "King County": the name of something; not "Mrs. Marsh" and "Mayor Ada Marsh".
  const endsLikeThing = to - from > 1 && (knownAs(hash[to - 1]!) & heads) !== 0 && !isTitleWord(passage, to - 1);
  const isThing = (at: number): boolean =>
    endsLikeThing &&
    ENGLISH.genderOf(hash[at]!) === 0 &&
    !(shape[at]! & SHAPE.abbreviation) &&
    !(knownAs(hash[at + 1]!) & KNOWN.given);
  for (let i = to - 1; i >= from; i--) {
    if (!isTitleWord(passage, i) || gap[i + 1] === GAP.hyphen) continue;
    // "Stephen King"; "Office of General Counsel".
    if (
      i > from &&
      (knownAs(hash[i - 1]!) & KNOWN.given || ENGLISH.classOf(hash[i - 1]!) & (WORD.of | WORD.preposition))
    )
      continue;
    const last = endOfTitle(passage, i, to);
    if (last + 1 === to || (!isThing(last) && mayBePerson(passage, last + 1, to))) return { noun: i, last };
  }
  return null;
}

/** "Secretary of State" goes on past its noun, "Director of National Intelligence" until the given name behind it. */
function endOfTitle({ tokens: { hash } }: Passage, at: number, to: number): number {
  const isOf = at + 2 < to && (ENGLISH.classOf(hash[at + 1]!) & WORD.of) !== 0;
  if (!isOf) return at;
  let last = at + 2;
  while (last + 2 < to && !(knownAs(hash[last + 1]!) & KNOWN.given)) last++;
  if (last + 2 < to) return last;
  // "Director of National Intelligence Tulsi Gabbard".
  let office = at + 2;
  while (office + 2 < to && isWordOfLanguage(hash[office + 1]!)) office++;
  return office;
}

function mayBePerson({ tokens: { hash } }: Passage, from: number, to: number): boolean {
  if (to - from > LONGEST_PERSON) return false;
  for (let i = from; i < to; i++) if (ENGLISH.classOf(hash[i]!) & (WORD.companySuffix | WORD.of)) return false;
  return true;
}

/**
 * Where the words for an office begin: behind the longest name at the front of what stands before its noun ("New Zealand" of "New
 * Zealand Prime Minister", nothing of "Defense Secretary").
 */
function wordsAhead(passage: Passage, usage: Usage, { from, to }: Run, isKnown: (words: string) => boolean): number {
  const { hash } = passage.tokens;
  for (let end = to; end > from; end--) {
    if (isTitleWord(passage, end - 1)) continue;
    if (isKnown(written(passage, from, end))) return end;
    if (!isWordOfLanguage(hash[end - 1]!) && !isOrdinaryAt(usage, passage, end - 1)) return end;
  }
  return from;
}
