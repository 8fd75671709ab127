import { createEditCounter, WORD_BYTES } from './edits.ts';
import type { Query } from './read-query.ts';

/** How surely a word of an entry is the one that was typed, 0 to 1. */
export type WordMatch = (typed: number, word: string) => number;

/** What is left of a match after so many slips. */
const AFTER_SLIPS = [1, 0.85, 0.7];
/** … where the word goes on after what is being typed, and where one of them is the other's initial. */
const AFTER_BEGINNING = 0.9;
const AFTER_INITIAL = 0.8;
/** … where it goes on after a word that was finished: "defense" in "defenses", "Gov" for "Governor". */
const AFTER_SHORTENED = 0.7;

/** Typing errors that a word of so many letters may have. */
export function errorsAllowed(letters: number): number {
  return letters < 3 ? 0 : letters < 6 ? 1 : 2;
}

/** Compares words of entries with those of a query, by number; each pair is compared once. */
export function createWordMatch({ words, ending }: Query): WordMatch {
  const count = createEditCounter();
  const encoder = new TextEncoder();
  const bytes = words.map(({ text }) => encoder.encode(text));
  const known = words.map(() => new Map<string, number>());

  /** What is left after the slips between a typed word and another, the beginning of which it may be. */
  const afterSlips = (typed: number, word: string, prefix: boolean): number => {
    const query = bytes[typed]!;
    const { text } = words[typed]!;
    const most = errorsAllowed(prefix ? text.length - 1 : text.length);
    const tooLong = !prefix && word.length - text.length > most;
    if (most === 0 || text.length - word.length > most || tooLong) return 0;
    const other = encoder.encode(word);
    if (query.length > WORD_BYTES || other.length > WORD_BYTES) return 0;
    const unit = Math.max(1, Math.round(query.length / text.length));
    const errors = count(query, { bytes: other, start: 0, length: other.length }, { most: most * unit, prefix });
    return errors > most * unit ? 0 : (AFTER_SLIPS[Math.ceil(errors / unit)] ?? 0);
  };

  const compare = (typed: number, word: string): number => {
    const { text, dotted, initial, unfinished } = words[typed]!;
    if (word.startsWith(text)) {
      if (unfinished) return AFTER_BEGINNING;
      if (initial) return AFTER_INITIAL;
      return text.length < 3 ? 0 : AFTER_SHORTENED;
    }
    // A surname is not shortened to its initial.
    if (word.length === 1) return text !== ending && text.startsWith(word) ? AFTER_INITIAL : 0;
    if (dotted) return 0;
    const slips = afterSlips(typed, word, false);
    if (!unfinished || slips >= AFTER_SLIPS[1]! || word[0] !== text[0]) return slips;
    return Math.max(slips, afterSlips(typed, word, true) * AFTER_BEGINNING);
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
