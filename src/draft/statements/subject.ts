import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isNumber,
  isOpener,
  isParted,
  isPreposition,
  isVerbLike,
} from '../sentences/grammar.ts';
import type { Word } from '../sentences/words.ts';

/** A stretch of a sentence's words, `to` excluded. */
export interface WordSpan {
  from: number;
  to: number;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const CONNECTOR =
  /^(?:first|second|third|finally|and|but|yet|so|however|meanwhile|still|nonetheless|nevertheless|then|or|instead|indeed|also|now|later)$/;
/** Verbs after which another tells what is done: "continued to deny". */
export const RAISING = /^(?:continu|appear|seem|go|went|came|come|began|begin|tried|seek|sought|use)[a-z]*$/;
const RELATIVE = /^(?:who|which)$/;
/** No subject is longer than this many words. */
const LONGEST = 30;

/** The subject of a verb, where one stands before it: the noun phrase of its clause; of "who" the one that it stands for. */
export function subjectBefore(words: readonly Word[], verb: number): WordSpan | null {
  const to = skipBetween(words, verb);
  if (to === 0) return null;
  const last = words[to - 1]!;
  if (isAcrossQuote(words, to)) return null;
  if (RELATIVE.test(last.low)) return to > 1 ? antecedent(words, to - 1) : null;
  if (CONNECTOR.test(last.low) && to > 1) return mainSubject(words, to - 1);
  if (isParted(words[to]!)) return besideApposition(words, to);
  return trim(words, { from: clauseStart(words, to), to });
}

/** The subject behind a verb of saying: "…, said John Smith, the mayor". */
export function subjectAfter(words: readonly Word[], verb: number): WordSpan | null {
  let to = verb + 1;
  const isEnd = (word: Word): boolean =>
    word.isQuoted ||
    (isParted(word) && to > verb + 1) ||
    isOpener(word) ||
    /^(?:in|on|at|during|after|to|about|as)$/.test(word.low);
  while (to < words.length && to - verb <= LONGEST && !isEnd(words[to]!)) to++;
  return to > verb + 1 && !isParted(words[verb + 1]!) ? trim(words, { from: verb + 1, to }) : null;
}

/** The first subject of a sentence, before a word: its first noun phrase that no preposition and no "after" opens. */
export function mainSubject(words: readonly Word[], before: number): WordSpan | null {
  let from = 0;
  while (from < before && (saysWhen(words, from) || (opensAside(words[from]!) && !isCapitalInside(words, from)))) {
    from++;
    while (from < before && !isParted(words[from]!)) from++;
  }
  if (from >= before) return null;
  let to = from + 1;
  while (
    to < before &&
    !(isVerbLike(words[to]!) && !isDeterminer(words[to - 1])) &&
    !isParted(words[to]!) &&
    !isOpener(words[to])
  )
    to++;
  while (to > from + 1 && isAdverb(words[to - 1])) to--;
  return trim(words, { from, to });
}

/** "Six months later", "Two days before". */
const saysWhen = (words: readonly Word[], from: number): boolean =>
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|decades?)$/.test(words[from + 1]?.low ?? '') &&
  isNumber(words[from]!);

/** "On the way", "After X did", "Standing at …": nothing of it is the subject. */
const opensAside = (word: Word): boolean =>
  isPreposition(word) ||
  isOpener(word) ||
  CONNECTOR.test(word.low) ||
  /^[a-z]+ing$/.test(word.low) ||
  /ly$/.test(word.low);
const isCapitalInside = (words: readonly Word[], at: number): boolean =>
  at > 0 && isCapital(words[at]!) && !isPreposition(words[at]);

/** Where the words between a subject and its verb begin: "has also | on Friday | strongly". */
export function skipBetween(words: readonly Word[], verb: number): number {
  let to = verb;
  for (; to > 0; to--) {
    const before = words[to - 1]!;
    if (isParted(words[to]!)) return to;
    if (WEEKDAY.test(before.low)) continue;
    // "Continues to deny".
    if (before.low === 'to' && RAISING.test(words[to - 2]?.low ?? '')) {
      to--;
      continue;
    }
    if (before.low === 'on' && WEEKDAY.test(words[to]!.low)) continue;
    if (!isAuxiliary(before) && !isAdverb(before)) return to;
  }
  return to;
}

const isAcrossQuote = (words: readonly Word[], to: number): boolean =>
  words[to - 1]!.isQuoted && !words[to]!.isQuoted && /["”’'»]/.test(words[to]!.gap);

function clauseStart(words: readonly Word[], to: number): number {
  let from = to - 1;
  while (from > 0 && to - from < LONGEST && !isParted(words[from]!) && !opensClause(words, from - 1)) from--;
  return from;
}

/** "Because", "that" before a clause; not that of "of that study". */
const opensClause = (words: readonly Word[], at: number): boolean =>
  isOpener(words[at]) && !(words[at]!.low === 'that' && isPreposition(words[at - 1]));

/** "X, the former director of Y, said": the stretch before the apposition, the first of its clause that can be a subject. */
function besideApposition(words: readonly Word[], to: number): WordSpan | null {
  let best: WordSpan | null = null;
  for (let end = to; end > 0; ) {
    const from = clauseStart(words, end);
    const first = words[from]!;
    if (from > 0 && /^(?:which|that|who|what)$/.test(words[from - 1]!.low)) {
      // "Through which the secretary, using his phone, disclosed": the subject of that clause; but not of "Cross, who is older, said".
      if (!isVerbLike(first)) return trim(words, best ?? { from, to: end });
      end = from - 1;
      continue;
    }
    const opener = words.slice(from, end).find(({ low }) => !CONNECTOR.test(low)) ?? first;
    const isAside = opensAside(opener) || (from > 0 && isOpener(words[from - 1]));
    if (!isAside && !first.isQuoted) best = { from, to: end };
    if (from === 0 || /[;:—–"“”]/.test(first.gap)) break;
    end = isOpener(words[from - 1]) && !isParted(first) ? from - 1 : from;
  }
  return best && trim(words, best);
}

/** What "who" stands for: the noun phrase before it, back over an apposition ("Casey, the former director of the center, who"). */
function antecedent(words: readonly Word[], to: number): WordSpan | null {
  const clause = clauseStart(words, to);
  const isApposition = isParted(words[to]!) && clause > 0 && isParted(words[clause]!) && isDeterminer(words[clause]);
  const end = isApposition ? clause : to;
  let from = end - 1;
  while (from > 0 && !isParted(words[from]!) && !isPreposition(words[from - 1]) && !isVerbLike(words[from - 1]!))
    from--;
  return { from, to: end };
}

/** Leaves out what opens the clause before its subject: "But", "On Friday", and a whole clause before "and". */
function trim(words: readonly Word[], { from, to }: WordSpan): WordSpan | null {
  let first = from;
  for (let i = to - 2; i > from; i--) {
    if (!/^(?:and|but)$/.test(words[i]!.low) || !words.slice(from, i).some(isVerbLike)) continue;
    first = i + 1;
    break;
  }
  while (first < to && CONNECTOR.test(words[first]!.low)) first++;
  if (first < to && isPreposition(words[first]) && !isCapitalInside(words, first)) {
    let start = to - 1;
    while (
      start > first &&
      (isCapital(words[start - 1]!) || /^(?:of|de|van|von|bin|al|the)$/.test(words[start - 1]!.low))
    )
      start--;
    if (!isCapital(words[to - 1]!) && !isDeterminer(words[start])) return null;
    first = start;
  }
  return first < to ? { from: first, to } : null;
}
