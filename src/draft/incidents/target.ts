import { MONTHS, WEEKDAYS } from '../../match/lexicon/en/dates.ts';
import { hashWord } from '../../text/tokens.ts';
import type { DraftEntry } from '../facts.ts';
import { isAdverb, isCapital, isDeterminer, isParted, isPreposition, isVerbLike } from '../sentences/grammar.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { stemOf } from '../sentences/stem.ts';
import type { Word } from '../sentences/words.ts';
import type { EventPhrase } from './event-phrase.ts';

/** To what an event was done or what it is about: as it stands, its small words' stems, and whom it names. */
export interface Target {
  text: string;
  stems: string[];
  names: DraftEntry[];
}

const OPENS = /^(?:on|against|of|for|into|with|at)$/;
const LONGEST = 5;
const OF_ORIGIN = /(?:[ai]n|ese|ish|[aeo]li|i|backed|led|linked|based|born)$/;

/** The noun phrase behind the noun's preposition; of a verb its object. None where that says when ("on Friday"). */
export function targetOf(sentence: Sentence, { at, said }: EventPhrase): Target | undefined {
  const { words } = sentence;
  const next = words[at + 1];
  if (!next || isParted(next) || (said.isVerb ? isPreposition(next) : !OPENS.test(next.low))) return undefined;
  let from = said.isVerb ? at + 1 : at + 2;
  while (from < words.length && (isDeterminer(words[from]!) || isAdverb(words[from]))) from++;
  const to = endOf(sentence, from);
  if (to === from || saysWhen(words[from]!) || isCutOff(words, to)) return undefined;
  const target = readTarget(sentence, words.slice(from, to));
  const isNamed = target.names.length > 0 && words[from - 1]?.low === 'the' && isCapital(words[from]!);
  return isNamed ? { ...target, text: `the ${target.text}` } : target;
}

function endOf({ words, names }: Sentence, from: number): number {
  const isInName = (word: Word): boolean => names.some(({ start, end }) => start < word.start && end >= word.end);
  // A name ends the phrase, but for one that says whose: "Venezuelan president".
  const isNameBefore = (at: number): boolean =>
    names.some(({ end }) => end === words[at - 1]!.end) && !OF_ORIGIN.test(words[at - 1]!.text);
  let to = from;
  while (to < words.length && to - from < LONGEST) {
    const word = words[to]!;
    const ends = endsTarget(word) || (to > from && isNameBefore(to) && !isCapital(word));
    if (to > from && !isInName(word) && ends) break;
    to++;
  }
  return to;
}

const saysWhen = ({ low }: Word): boolean =>
  MONTHS.has(hashWord(low)) || WEEKDAYS.has(hashWord(low)) || /^(?:last|next|this|today|yesterday)$/.test(low);

const endsTarget = (word: Word): boolean =>
  isParted(word) ||
  isPreposition(word) ||
  isVerbLike(word) ||
  isDeterminer(word) ||
  isAdverb(word) ||
  saysWhen(word) ||
  /^(?:and|or|but|who|that|which|while|as|when|where|because|to|first|allegedly)$/.test(word.low);

/** "Of sanctioned and illicit oil": no noun came before "and". */
const isCutOff = (words: readonly Word[], to: number): boolean =>
  /(?:ed|al|ous|ive|ible|able|ic)$/.test(words[to - 1]!.low) && /^(?:and|or)$/.test(words[to]?.low ?? '');

function readTarget({ text, start: offset, names }: Sentence, row: readonly Word[]): Target {
  const [start, end] = [row[0]!.start, row.at(-1)!.end];
  return {
    text: text.slice(start - offset, end - offset),
    stems: row.filter((word) => /^[a-z]/.test(word.text)).map(({ low }) => stemOf(low)),
    names: names.filter((name) => name.start >= start && name.end <= end).map(({ entry }) => entry),
  };
}
