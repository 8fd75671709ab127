import { COMMON_NOUNS, type EventWord, eventWord } from '../lexicon/event-nouns.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isParted,
  isPreposition,
  isPronounWord,
  isVerbLike,
} from '../sentences/grammar.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import { isFirstPart, isNoEvent, isOnlyWanted, isToldHere, isVerbPlace } from './is-event.ts';

/** A noun phrase, or a verb, that tells of an event. Numbers of words, `to` excluded. */
export interface EventPhrase {
  said: EventWord;
  /** Where the phrase begins, its determiner left out; the verb itself for a verb. */
  from: number;
  /** The noun or verb. */
  at: number;
  /** Points at something known: "the", "that", "his". */
  isDefinite: boolean;
  /** Brings in something new: "a", "another". */
  isNew: boolean;
}

/** No phrase has more words before its noun. */
const LONGEST = 7;
const NEW = /^(?:a|an|another|any|some|no|new)$/;

/** The phrases of a sentence that tell of events, in order. A word of somebody’s name tells of none. */
export function findPhrases({ words, names, isHeading }: Sentence): EventPhrase[] {
  return words.flatMap((word, at) => {
    const said = eventWord(word.low);
    const isOfName = names.some(({ start, end }) => start < word.end && end > word.start);
    if (!said || isOfName || (!isHeading && isCapital(word) && at > 0 && isCapital(words[at - 1]!))) return [];
    if (said.isVerb)
      return isToldHere(words, at, said) ? [{ said, from: at, at, isDefinite: false, isNew: false }] : [];
    const phrase = phraseAt(words, at, said);
    return phrase && !isOnlyWanted(words, phrase.from) ? [phrase] : [];
  });
}

/** The noun phrase that ends with a noun; null where the word is a verb, or the first part of a longer noun ("attack helicopter"). */
function phraseAt(words: readonly Word[], at: number, said: EventWord): EventPhrase | null {
  if (isFirstPart(words, at)) return null;
  const from = startOf(words, at);
  const before = words[from - 1];
  const opener = before && !isParted(words[from]!) && isDeterminer(before) ? before : undefined;
  const isOwned = words.slice(from, at).some(({ isOwner }) => isOwner);
  if (from === at && !opener && isVerbPlace(words, at)) return null;
  if (from === at && !opener && isNoEvent(words, at, said)) return null;
  const isBare = from === at && (!opener || !/^(?:his|her|their)$/.test(opener.low));
  if (isBare && COMMON_NOUNS.has(said.noun) && !isPreposition(words[at + 1])) return null;
  return {
    said,
    from,
    at,
    isDefinite: isOwned || (opener !== undefined && !NEW.test(opener.low)),
    isNew: (opener !== undefined && NEW.test(opener.low)) || words.slice(from, at).some(({ low }) => NEW.test(low)),
  };
}

/**
 * Where a noun phrase begins: behind its determiner, with all that is between; without one behind the last word that looks like a verb
 * ("conducted | strikes"), and behind the verb that must follow "to", "they" or "will" ("to refuse | illegal orders").
 */
function startOf(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && !isParted(words[from]!) && goesBefore(words[from - 1]!)) from--;
  const before = words[from - 1];
  const isOpened = before !== undefined && !isParted(words[from]!) && isDeterminer(before);
  if (isOpened) return afterVerb(words, from, at, true);
  const needsVerb =
    before !== undefined &&
    !isParted(words[from]!) &&
    (isPronounWord(before) || isAuxiliary(before) || before.low === 'to');
  return backOverDate(words, afterVerb(words, needsVerb && from < at ? from + 1 : from, at, false));
}

/** Behind the last word before the noun that is a verb there: any past form without a determiner, one behind a name or noun with it. */
function afterVerb(words: readonly Word[], from: number, at: number, isOpened: boolean): number {
  for (let i = at - 1; i >= from; i--) {
    const word = words[i]!;
    const isForm = /^[a-z]+(?:ed|ing)$/.test(word.text) || isVerbLike(word);
    if (isForm && (!isOpened || (i > from && isCapital(words[i - 1]!)))) return i + 1;
  }
  return from;
}

/** Verbs that take the noun of an event as their object: "face prosecution", "hold primaries". */
const LIGHT =
  /^(?:fac|hold|cit|begin|start|stop|mak|tak|launch|carr|refus|halt|avoid|impos|conduct|expect|support|oppos|demand|condemn|mount|stag|call|giv|seek|want|allow|caus|end|prompt|trigger|spark|mean|bring|see|win|includ)(?:e|es|s|y|ies)?$/;

const goesBefore = (word: Word): boolean =>
  !isDeterminer(word) &&
  !isPreposition(word) &&
  !isAuxiliary(word) &&
  (!isAdverb(word) || /^(?:first|initially)$/.test(word.low)) &&
  !isPronounWord(word) &&
  !LIGHT.test(word.low) &&
  !/^(?:and|or|but|that|who|which|as|than|if|you|not|to|when|while|because|including|following)$/.test(word.low);

/** "The September 2, 2025, strike": the commas of a date part nothing. */
function backOverDate(words: readonly Word[], from: number): number {
  const [year, day] = [words[from - 1], words[from - 2]];
  if (
    words[from]?.gap !== ',' ||
    !year ||
    !/^\d{4}$/.test(year.text) ||
    year.gap !== ',' ||
    !/^\d{1,2}$/.test(day?.text ?? '')
  )
    return from;
  return from - 3;
}
