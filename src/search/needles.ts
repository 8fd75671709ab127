import { wordsOf } from '../text/normalize.ts';
import type { Tolerance, WordIndex } from './word-index.ts';

/** A word to look up. */
export interface Needle extends Tolerance {
  /** UTF-8 of its folded form. */
  bytes: Uint8Array;
  /** What an entry gains that has it: the number of letters it vouches for. */
  gain: number;
  /** Bytes of a letter, about: errors are counted in letters, words are compared in bytes. */
  unit: number;
}

/** Words of a query that are looked at. */
const MOST_WORDS = 10;

/**
 * What to look up for a query: its words, each two neighbours as one word, and the parts of words that were run together.
 * Longer ones come first, so that what says most is looked up first.
 * @param query as typed so far: its last word may be unfinished
 */
export function needlesOf(query: string, index: WordIndex): Needle[] {
  const words = wordsOf(query).slice(0, MOST_WORDS);
  const needles: Needle[] = [];
  words.forEach(({ text }, i) => {
    const next = words[i + 1];
    const finished = next ? text.length < 3 : /[\s.,;]$/.test(query);
    needles.push(makeNeedle(text, { errors: errorsAllowed(text.length), finished }));
    const joined = next ? text + next.text : text;
    if (next) needles.push(makeNeedle(joined, { errors: errorsAllowed(joined.length), finished: true }));
    for (const part of partWord(joined, index)) needles.push(makeNeedle(part, { errors: 0, finished: true }));
  });
  return needles.sort((a, b) => b.gain - a.gain).slice(0, 200);
}

function makeNeedle(text: string, { errors, finished }: { errors: number; finished: boolean }): Needle {
  const bytes = new TextEncoder().encode(text);
  const unit = Math.max(1, Math.round(bytes.length / text.length));
  const mostUnfinished = finished ? -1 : unit * Math.min(errors, errorsAllowed(text.length - 1));
  return { bytes, gain: text.length, unit, most: unit * errors, mostUnfinished };
}

/** Typing errors that a word of so many letters may have. */
function errorsAllowed(letters: number): number {
  return letters < 3 ? 0 : letters < 6 ? 1 : 2;
}

/** The two words that were written as one, perhaps with another letter in place of the space. */
function partWord(text: string, index: WordIndex): string[] {
  const encoder = new TextEncoder();
  const known = (part: string) => part.length > 1 && index.has(encoder.encode(part));
  if (text.length < 6) return [];
  const parts = new Set<string>();
  for (let at = 2; at <= text.length - 2; at++) {
    const left = text.slice(0, at);
    if (!known(left)) continue;
    for (const right of [text.slice(at), text.slice(at + 1)]) {
      if (known(right)) parts.add(left).add(right);
    }
  }
  return [...parts];
}
