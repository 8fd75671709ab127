import { MAY_BE_LAST, NEVER_LAST, STARTERS } from '../lexicon/abbreviations.ts';
import type { Quote } from './quotes.ts';

/** A stretch of a paragraph: UTF-16 offsets, `end` excluded. */
export interface Stretch {
  start: number;
  end: number;
}

/** Ends of sentences; also where the space behind one was lost. */
const END = /[.!?…]+["”’'»)\]]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;
const CAPITAL = /^["“‘'«([]*[\p{Lu}\p{Lo}\p{N}$£€#@]/u;
/** A sentence of fewer words inside a quotation stays with the one before it: “No. Never.” */
const FEWEST_WORDS = 5;

/**
 * Parts a paragraph into sentences. A full stop behind an abbreviation, an initial or a number ends none, nor does the end of a
 * question that the sentence goes on after (“Why?” he asked). Sentences inside a quotation are parted too, short ones kept together.
 */
export function splitSentences(text: string, quotes: readonly Quote[]): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const add = (end: number): void => {
    const lead = /^\s*/.exec(text.slice(start, end))![0].length;
    if (start + lead < end) found.push({ start: start + lead, end });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (isEnd(text, match[0], { at: match.index, end, start })) add(end);
  }
  if (text.slice(start).trim() !== '') add(text.trimEnd().length);
  return joinShort(found, text, quotes);
}

function isEnd(text: string, mark: string, { at, end, start }: { at: number; end: number; start: number }): boolean {
  const rest = text.slice(end, end + 60).trimStart();
  if (rest === '') return true;
  if (!CAPITAL.test(rest)) return false;
  if (/["”’'»]/.test(mark) && /[!?…]/.test(mark)) return !isSaidNext(rest);
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = /[\p{L}\p{N}.'’&-]*$/u.exec(text.slice(Math.max(start, at - 40), at))![0];
  const next = /[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? '';
  const starts = STARTERS.has(next.toLowerCase());
  const low = word.toLowerCase();
  if (mark.length > 1) return true;
  if (/^\d{1,2}$/.test(word) && text.slice(start, at).trim() === word) return false;
  if (/^\p{Lu}$/u.test(word)) return starts && !isNamed(text, at);
  if (/^\p{L}(\.\p{L})+$/u.test(word) || MAY_BE_LAST.has(low)) return starts;
  return !NEVER_LAST.has(low);
}

/** True where a capital letter with a dot follows a capitalized word, as in "George W. The …" never ends a name. */
const isNamed = (text: string, at: number): boolean => /\p{Lu}\p{Ll}+ \p{Lu}$/u.test(text.slice(0, at));

/** “Why?” Smith asked: after the mark a name and soon a small word that ends like a verb of saying. */
const isSaidNext = (rest: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:said|says|asked|asks|added|wrote|told|replied|wondered|tweeted|posted|joked|exclaimed|shouted|continued)\b/u.test(
    rest,
  );

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

function joinShort(sentences: readonly Stretch[], text: string, quotes: readonly Quote[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const isWithin =
      last && quotes.some(({ start, end }) => start < last.end && sentence.start < end && last.end < end);
    const isShort = (of: Stretch): boolean => countWords(text.slice(of.start, of.end)) < FEWEST_WORDS;
    if (isWithin && (isShort(sentence) || isShort(last))) last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined;
}
