import { errorsAllowed } from './match-word.ts';
import type { Query } from './read-query.ts';
import type { Tolerance, WordIndex } from './word-index.ts';

/** A word to look up. */
export interface Needle extends Tolerance {
  /** UTF-8 of its folded form. */
  bytes: Uint8Array;
  /** What an entry gains that has it: about the number of letters it vouches for. */
  gain: number;
  /** Bytes of a letter, about: errors are counted in letters, words are compared in bytes. */
  unit: number;
}

/** How much the parts of a word count that was perhaps two. */
const FOR_PARTS = 0.5;

/** Words of a query that are looked at. */
const MOST_WORDS = 10;

/**
 * What to look up for a query: its words, each two neighbours as one word, and the parts of words that were run together.
 * Longer ones come first, so that what says most is looked up first.
 * @param query as typed so far: its last word may be unfinished
 */
export function needlesOf(query: Query, index: WordIndex): Needle[] {
  const words = query.words.filter(({ aside }) => !aside).slice(0, MOST_WORDS);
  const needles: Needle[] = [];
  words.forEach(({ text, unfinished }, i) => {
    const next = words[i + 1];
    const goesOn = unfinished ? errorsAllowed(text.length - 1) : text.length >= 3 ? 0 : -1;
    needles.push(makeNeedle(text, { errors: errorsAllowed(text.length), goesOn }));
    const joined = next ? text + next.text : text;
    if (next) needles.push(makeNeedle(joined, { errors: Math.min(1, errorsAllowed(joined.length)), goesOn: -1 }));
    for (const part of partWord(joined, index)) {
      const needle = makeNeedle(part, { errors: 0, goesOn: -1 });
      needles.push({ ...needle, gain: needle.gain * FOR_PARTS });
    }
  });
  return needles.sort((a, b) => b.gain - a.gain).slice(0, 200);
}

/** Takes the errors, in letters, that the whole word may have, and an unfinished one: -1 where it may not be unfinished. */
function makeNeedle(text: string, { errors, goesOn }: { errors: number; goesOn: number }): Needle {
  const bytes = new TextEncoder().encode(text);
  const unit = Math.max(1, Math.round(bytes.length / text.length));
  return { bytes, gain: text.length, unit, most: unit * errors, mostUnfinished: goesOn < 0 ? -1 : unit * goesOn };
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
