import { ALLEGATION_NOUNS, ASKED_FOR, FINDERS, type ReportingVerb, reportingVerb } from '../lexicon/reporting.ts';
import {
  isAuxiliary,
  isCapital,
  isDeterminer,
  isOpener,
  isParted,
  isPreposition,
  isVerbLike,
} from '../sentences/grammar.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import { isAfterBe, isPassive, isVerbHere } from './is-verb.ts';
import { mainSubject, skipBetween, subjectAfter, subjectBefore, type WordSpan } from './subject.ts';

/** That somebody says something in a sentence. */
export interface Report {
  /** Null for "according to". */
  verb: ReportingVerb | null;
  /** Number of the verb's word. */
  at: number;
  /** Who says it; null where a passive leaves that out ("was accused of"). */
  subject: WordSpan | null;
  /** The subject is "who": the person named last before it. */
  isWho: boolean;
}

/** A quotation of fewer words holds a word up and is no speech. */
const FEWEST_SPOKEN = 3;

/**
 * Every report in a sentence, the likeliest to be of the whole of it first: a main clause's before that of a participle or of a relative
 * clause; what stands within quotation marks is somebody's words and reports nothing.
 */
export function findReports(sentence: Sentence): Report[] {
  const { words } = sentence;
  const found: (Report & { rank: number })[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.isQuoted) continue;
    const according = accordingTo(words, at);
    if (according) found.push({ verb: null, at, subject: according, isWho: false, rank: 0 });
    const verb = reportingVerb(words[at]!.low);
    if (!verb || !isVerbHere(words, at, verb)) continue;
    const isWho = words[skipBetween(words, at) - 1]?.low === 'who';
    const report = { verb, at, subject: isPassive(words, at) ? null : subjectOf(words, at, verb), isWho };
    if (!report.subject && !isPassive(words, at)) continue;
    if (saysSomething(sentence, report)) found.push({ ...report, rank: rankOf(words, report) });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ rank: _, ...report }) => report);
}

const rankOf = (words: readonly Word[], { at, subject, verb }: Report): number => {
  if (isPassive(words, at)) return 4;
  if (/^(?:who|which)$/.test(words[at - 1]?.low ?? '') || isSubordinate(words, subject)) return 3;
  return verb?.form === 'ing' && !isAuxiliary(words[at - 1]) ? 2 : 0;
};

/** "Because he believes", "while the ministry says": no main clause. */
const isSubordinate = (words: readonly Word[], subject: WordSpan | null): boolean =>
  subject !== null &&
  subject.from > 0 &&
  isOpener(words[subject.from - 1]) &&
  !/^(?:as|that)$/.test(words[subject.from - 1]!.low);

/** "According to X", up to where its phrase ends. */
function accordingTo(words: readonly Word[], at: number): WordSpan | null {
  if (words[at]!.low !== 'according' || words[at + 1]?.low !== 'to') return null;
  let to = at + 2;
  while (to < words.length && !isParted(words[to]!) && !/^(?:who|which|that)$/.test(words[to]!.low)) to++;
  return to > at + 2 ? { from: at + 2, to } : null;
}

function subjectOf(words: readonly Word[], at: number, { form }: ReportingVerb): WordSpan | null {
  const word = words[at]!;
  if (form === 'ing' && !isAfterBe(words, at)) return mainSubject(words, at);
  const isAfterQuote = isParted(word) && /["”’'»]/.test(word.gap);
  if (isAfterQuote) return subjectAfter(words, at) ?? subjectBefore(words, at);
  return subjectBefore(words, at) ?? (word.gap === ',' ? subjectAfter(words, at) : null);
}

/** True where the verb has something to say: a clause, a quotation, or what sure verbs need nothing for. */
function saysSomething({ words, quotes, start, end }: Sentence, { verb, at }: Report): boolean {
  const rest = words.slice(at + 1, at + 8);
  const spoken = quotes.some(
    (quote) =>
      words.filter((word) => word.start > quote.start && word.end <= quote.end).length >= FEWEST_SPOKEN &&
      quote.end > start &&
      quote.start < end,
  );
  const hasAllegation = rest.some(({ low }) => ALLEGATION_NOUNS.has(low));
  if (verb!.stance === 'deny')
    return verb!.isWeak ? hasAllegation || isQuotedSoon(rest) : !rest.slice(0, 4).some(({ low }) => ASKED_FOR.has(low));
  if (!verb!.isWeak) return true;
  const saysThat = rest.slice(0, 3).some(({ low, isQuoted }) => low === 'that' && !isQuoted);
  if (verb!.stance === 'find') return saysThat || words.slice(0, at).some(({ low }) => FINDERS.has(low));
  const closes = at === words.length - 1 && isParted(words[at - 1] ?? words[at]!);
  return saysThat || spoken || closes || isClauseNext(rest);
}

/** "Suggested he had lied": a subject and its verb follow. */
const isClauseNext = (rest: readonly Word[]): boolean => {
  const [first, ...others] = rest;
  if (
    !first ||
    isParted(first) ||
    !(isCapital(first) || isDeterminer(first) || /^(?:he|she|it|they|we|i)$/.test(first.low))
  )
    return false;
  const at = others.findIndex(isVerbLike);
  return at >= 0 && at < 4 && !others.slice(0, at + 1).some((word) => isParted(word) || isPreposition(word));
};

const isQuotedSoon = (rest: readonly Word[]): boolean => rest.some(({ isQuoted }) => isQuoted);
