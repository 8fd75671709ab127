import { createEditCounter, WORD_BYTES } from './edits.ts';
import type { QueryWord } from './read-query.ts';

/** How surely a word of an entry is the one that was typed, 0 to 1. */
export type WordMatch = (typed: number, word: string) => number;

/** What is left of a match after so many slips. */
const AFTER_SLIPS = [1, 0.85, 0.7];
/** … where the word goes on after what is being typed, and where one of them is the other's initial. */
const AFTER_BEGINNING = 0.9;
const AFTER_INITIAL = 0.9;
/** … where it goes on after a word that was finished: "defense" in "defenses", "Gov" for "Governor". */
const AFTER_SHORTENED = 0.7;

/** Typing errors that a word of so many letters may have. */
export function errorsAllowed(letters: number): number {
  return letters < 3 ? 0 : letters < 6 ? 1 : 2;
}

/** Compares words of entries with those of a query, by number; each pair is compared once. */
export function createWordMatch(words: readonly QueryWord[]): WordMatch {
  const count = createEditCounter();
  const encoder = new TextEncoder();
  const bytes = words.map(({ text }) => encoder.encode(text));
  const known = words.map(() => new Map<string, number>());

  const countSlips = (typed: number, word: string, most: number): number => {
    const query = bytes[typed]!;
    const other = encoder.encode(word);
    if (query.length > WORD_BYTES || other.length > WORD_BYTES) return most + 1;
    const unit = Math.max(1, Math.round(query.length / words[typed]!.text.length));
    const options = { most: most * unit, prefix: words[typed]!.unfinished && query[0] === other[0] };
    return Math.ceil(count(query, { bytes: other, start: 0, length: other.length }, options) / unit);
  };

  const compare = (typed: number, word: string): number => {
    const { text, dotted, unfinished } = words[typed]!;
    if (word.startsWith(text)) {
      if (unfinished) return AFTER_BEGINNING;
      if (text.length === 1) return AFTER_INITIAL;
      return text.length < 3 ? 0 : AFTER_SHORTENED;
    }
    if (word.length === 1) return text.startsWith(word) ? AFTER_INITIAL : 0;
    const most = dotted ? 0 : errorsAllowed(unfinished ? text.length - 1 : text.length);
    if (most === 0 || text.length - word.length > most) return 0;
    if (!unfinished && word.length - text.length > most) return 0;
    const slips = countSlips(typed, word, most);
    return slips > most ? 0 : (AFTER_SLIPS[slips] ?? 0);
  };

  return (typed, word) => {
    if (words[typed]!.text === word) return 1;
    const before = known[typed]!.get(word);
    if (before !== undefined) return before;
    const match = compare(typed, word);
    known[typed]!.set(word, match);
    return match;
  };
}
