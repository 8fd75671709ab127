import type { DraftEntry } from '../facts.ts';
import { reportingVerb } from '../lexicon/reporting.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { isAdverb, isDeterminer, isParted, isPreposition, isVerbLike } from '../sentences/grammar.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import { isPronoun, type Past, whoIs, whoIsCalled } from './recall.ts';
import type { Spoken } from './speakers.ts';

/** How a sentence stands by itself. */
export type Standalone =
  | { kind: 'alone' }
  /** A stretch of its text is to be put in brackets as a name (UTF-16 offsets in the paragraph). */
  | { kind: 'completed'; start: number; end: number; name: string; entry?: DraftEntry }
  /** It only makes sense behind the sentence before it. */
  | { kind: 'hangs' };

const ALONE: Standalone = { kind: 'alone' };
const HANGS: Standalone = { kind: 'hangs' };
const LEAD = /^(?:but|and|yet|so|or|then|instead|indeed|still|however|meanwhile|also|later|now|once|perhaps|finally)$/;
const POINTS =
  /^(?:this|that|these|those|such|others?|another|both|neither|either|latter|former|each|here|there|them|him)$/;

/** Tells how a sentence stands by itself, by the word that it begins with. */
export function standalone(sentence: Sentence, spoken: Spoken | undefined, past: Past): Standalone {
  const { words } = sentence;
  const at = words.findIndex(({ low }) => !LEAD.test(low));
  const first = words[at];
  if (!first) return HANGS;
  if (isPronoun(first)) return completePronoun(sentence, at, spoken, past);
  if (POINTS.test(first.low)) return pointsBack(words, at) ? HANGS : ALONE;
  const next = words[at + 1];
  if (isDeterminer(first) && first.low === 'the' && next && !first.isQuoted && !isNamed(sentence, next)) {
    return completeRole(words, at, past);
  }
  return ALONE;
}

/** "There is" and "that he lied is plain" point at nothing; "this week" says when. */
const pointsBack = (words: readonly Word[], at: number): boolean => {
  const [first, next] = [words[at]!.low, words[at + 1]?.low ?? ''];
  if (/^(?:there|here)$/.test(first)) return false;
  // Quoted words with a noun ("These strikes are lethal") are understood as somebody's.
  if (words[at]!.isQuoted && /^(?:this|these|those|that|such)$/.test(first)) {
    return !words[at + 1] || isVerbLike(words[at + 1]!);
  }
  if (/^(?:both|each)$/.test(first)) return !/^(?:of)$/.test(next);
  return !(
    /^(?:this|that)$/.test(first) &&
    /^(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|fall)$/.test(next)
  );
};

function completePronoun(sentence: Sentence, at: number, spoken: Spoken | undefined, past: Past): Standalone {
  const word = sentence.words[at]!;
  if (/^it/.test(word.low)) return isEmptyIt(sentence.words, at) ? ALONE : HANGS;
  const isMany = /^the[yi]/.test(word.low);
  if (isMany && word.isQuoted) return HANGS;
  // In somebody's own words "he" is another.
  const who = whoIs(word.low, past, word.isQuoted ? spoken?.speaker : undefined);
  if (!who || (!who.speaker && who.by.length > LONGEST_BY) || (word.isQuoted && !who.speaker)) return HANGS;
  const name = /^(?:his|her|their)$/.test(word.low) ? possessiveOf(who.by) : who.by;
  const end = word.start + /^\p{L}+/u.exec(word.text)![0].length;
  return { kind: 'completed', start: word.start, end, name, ...(who.speaker && { entry: who.speaker }) };
}
/** Longer names of speakers than this complete nothing, in characters. */
const LONGEST_BY = 60;

const possessiveOf = (name: string): string => (/s$/.test(name) ? `${name}’` : `${name}’s`);

/** "It is clear that", "It was a mistake to": the pronoun stands for what follows. */
const isEmptyIt = (words: readonly Word[], at: number): boolean =>
  (/^it'/.test(words[at]!.low) ||
    /^(?:is|was|will|would|remains?|seems?|appears?|took|takes)$/.test(words[at + 1]?.low ?? '')) &&
  words.slice(at + 1, at + 12).some(({ low }) => /^(?:that|to|whether|how|if|when)$/.test(low));

/** "The secretary", "the defence chief": with the name of who is called so. */
function completeRole(words: readonly Word[], at: number, past: Past): Standalone {
  let end = at + 1;
  while (end < words.length && end - at <= LONGEST_ROLE && !endsRole(words[end]!)) end++;
  const noun = words[end - 1]!;
  const after = words[end];
  const isWhole = after !== undefined && !isPreposition(after) && !/^(?:who|that|which)$/.test(after.low);
  if (end === at + 1 || !isWhole || noun.isOwner || !ROLE_NOUNS.has(noun.low)) return ALONE;
  const who = whoIsCalled(noun.low, past);
  if (!who?.speaker) return ALONE;
  return { kind: 'completed', start: words[at]!.start, end: noun.end, name: who.by, entry: who.speaker };
}
const LONGEST_ROLE = 3;
const endsRole = (word: Word): boolean =>
  isParted(word) ||
  isPreposition(word) ||
  isVerbLike(word) ||
  isAdverb(word) ||
  reportingVerb(word.low)?.form === 'past';

const isNamed = ({ names }: Sentence, { start, end }: Word): boolean =>
  names.some((name) => name.start < end && name.end > start);
