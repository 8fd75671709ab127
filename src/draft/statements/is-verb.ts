import { type ReportingVerb, reportingVerb } from '../lexicon/reporting.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isNumber,
  isParted,
  isPreposition,
} from '../sentences/grammar.ts';
import type { Word } from '../sentences/words.ts';
import { RAISING } from './subject.ts';

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;

/** "Was accused": who says it is left out. */
export const isPassive = (words: readonly Word[], at: number): boolean => {
  if (reportingVerb(words[at]!.low)?.form !== 'past') return false;
  return !isParted(words[at]!) && isAfterBe(words, at);
};

/** A form of "be" stands before, adverbs aside. */
export const isAfterBe = (words: readonly Word[], at: number): boolean => {
  const before = words.slice(0, at).findLast((word) => !isAdverb(word));
  return before !== undefined && BE.test(before.low);
};

/** True where a word that can be a verb of saying is one: no noun ("the report"), no adjective ("alleged crimes"), no infinitive. */
export function isVerbHere(words: readonly Word[], at: number, { form }: ReportingVerb): boolean {
  const [word, before, after] = [words[at]!, words[at - 1], words[at + 1]];
  if (!before || word.isOwner || isCapital(word)) return false;
  // A "think tank" thinks nothing.
  if (word.low === 'think' && after?.low.startsWith('tank')) return false;
  const isApart = isParted(word);
  // "Seven demands".
  if (!isApart && isNumber(before)) return false;
  if (form === 'ing') return isApart || isAfterBe(words, at) || after?.low === 'that';
  if (isApart && !/["”’'»,—–)]/.test(word.gap)) return false;
  const isOfNoun = !isApart && (isDeterminer(before) || isPreposition(before) || before.isOwner);
  if (isOfNoun)
    return isRaised(words, at) || (/^(?:this|that|those|these|all|some)$/.test(before.low) && form === 'past');
  if (form === 'past') return !/^(?:of|with|by)$/.test(after?.low ?? '') || BE.test(before.low);
  if (form === 'third') return isApart || !isPreposition(after);
  if (isAuxiliary(before) || /^(?:they|we|i|you|who)$/.test(before.low) || isAdverb(before)) return true;
  const and = words.slice(Math.max(0, at - 4), at).findLastIndex(({ low }) => low === 'and');
  const isPair = and >= 0 && !words.slice(at - (Math.min(4, at) - and), at).some(isParted);
  return !isApart && (isPair || after?.low === 'that' || /[^s]s$/.test(before.text)) && !isSingular(words, at);
}

const isRaised = (words: readonly Word[], at: number): boolean =>
  words[at - 1]!.low === 'to' && RAISING.test(words[at - 2]?.low ?? '');

/** "A New York Times report": one thing, so that what follows is no verb. */
const isSingular = (words: readonly Word[], at: number): boolean => {
  const from = words.slice(0, at).findLastIndex(isDeterminer);
  return (
    from >= 0 &&
    /^(?:an?|this|each|every|another)$/.test(words[from]!.low) &&
    !words.slice(from, at).some(isPreposition)
  );
};
