import { FINDERS, UNNAMED } from '../lexicon/reporting.ts';
import { isCapital, isPreposition } from '../sentences/grammar.ts';
import type { Named, Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import { isPronoun, type Past, type Speaker, whoIs, whoIsCalled } from './recall.ts';
import type { WordSpan } from './subject.ts';

/** Longest name of a speaker, in characters. */
const LONGEST_BY = 120;
/** Nouns for what is issued in the name of a body, and for who speaks for it: the body speaks. */
const ISSUED =
  /^(?:reports?|stud(?:y|ies)|statements?|filings?|lawsuit|complaint|memo|letter|spokes(?:man|woman|person)|findings|review|audit|investigation)$/;

/**
 * Who a subject is: a named one, one meant by a pronoun or a role, or words like "two officials"; null for what cannot speak.
 * @param isSure the verb says that it speaks, whatever it is ("the outlet said")
 */
export function nameSpeaker(sentence: Sentence, subject: WordSpan, past: Past, isSure = false): Speaker | null {
  const words = sentence.words.slice(subject.from, subject.to);
  const [first] = words;
  // Who writes "I said" is the document.
  if (!first || /^(?:i|we|you)$/.test(first.low)) return null;
  if (words.length === 1 && isPronoun(first)) return whoIs(first.low, past) ?? null;
  const names = sentence.names.filter(({ start, end }) => start >= first.start && end <= words.at(-1)!.end);
  const core = coreOf(words, names);
  const head = core.at(-1)!;
  const isPair = core.some(({ low }) => low === 'and') && names.length > 1;
  const named = isPair ? names[0] : names.find((name) => covers(name, head));
  const isNobody = named && UNNAMED.has(head.low) && named.end - named.start === head.text.length;
  if (named && !isNobody && !head.isOwner) {
    return { by: isPair ? phraseOf(sentence, words) : named.entry.name, speaker: named.entry };
  }
  const called = first.low === 'the' && core.length <= 3 ? whoIsCalled(head.low, past) : undefined;
  if (called) return called;
  const canSpeak = core.some(({ low }) => UNNAMED.has(low) || FINDERS.has(low));
  if (!isSure && !canSpeak && !isCapital(head)) return null;
  const issuer = ISSUED.test(head.low) ? names.find(({ entry }) => entry.kind === 'organization') : undefined;
  return { by: phraseOf(sentence, words), ...(issuer && { speaker: issuer.entry }) };
}

const covers = ({ start, end }: Named, word: Word): boolean => start < word.end && end > word.start;

/** The words of a noun phrase up to its first preposition outside of a name. */
function coreOf(words: readonly Word[], names: readonly Named[]): Word[] {
  const ends = (word: Word, i: number): boolean =>
    i > 0 &&
    !isOfOffice(words, i, names) &&
    (isPreposition(word) || /^(?:who|which|that)$/.test(word.low)) &&
    !names.some((name) => covers(name, word));
  const at = words.findIndex(ends);
  return words.slice(0, at < 0 ? words.length : at);
}

/** "Secretary of War Pete Hegseth": the office goes on to the name. */
function isOfOffice(words: readonly Word[], of: number, names: readonly Named[]): boolean {
  const person = names.find(({ start, entry }) => entry.kind === 'person' && start > words[of]!.start);
  return person !== undefined && words.every((word, i) => i <= of || word.start >= person.start || isCapital(word));
}

function phraseOf(sentence: Sentence, words: readonly Word[]): string {
  const from = words[0]!.start - sentence.start;
  const text = sentence.text
    .slice(from, words.at(-1)!.end - sentence.start)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
  return text.length <= LONGEST_BY ? text : `${text.slice(0, LONGEST_BY).replace(/\s\S*$/, '')} …`;
}
