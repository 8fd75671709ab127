import { roleOf } from './grammar.ts';
import type { Word } from './words.ts';

/** The stem of a small-letter word, good enough to compare: "strikes", "striking" and "strike" have one. */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:'s|s')$/, '');
  if (bare.length <= 3) return bare;
  const stem = bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:ing|ed)$/, (end, at: number) => (at >= 3 ? '' : end))
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}

const EMPTY =
  /^(?:said|say|says|told|also|more|than|would|could|were|was|been|being|into|one|two|which|when|have|has|had)$/;

/** The stems of the words that carry what a sentence says: no small words, numbers as they stand. */
export const contentStems = (words: readonly Word[]): string[] =>
  words
    .filter((word) => roleOf(word) === 0 && !EMPTY.test(word.low) && (word.low.length > 2 || /\d/.test(word.low)))
    .map(({ low }) => stemOf(low));
