import type { EntryHints } from '../store/entry-hints.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';

/** What an article says around an entry: words of its context, and related entries that it names. */
export interface ContextHits {
  words: string[];
  /** How many of the words are names ("Caribbean"), which say more than "boat" does. */
  names: number;
  /** Related people, bodies, places and incidents that the article names. */
  related: number;
}

/** Looks for an entry's context in an article. */
export interface ContextReader {
  /** The context words that stand outside the tokens `from` until `to`, and the related entries that are named. */
  read(reading: Reading, span: { from: number; to: number }): ContextHits;
  hintsOf(reading: Reading): EntryHints;
}

/** Makes a reader for one article. `isPresent` tells whether the article names an entry of a shelf. */
export function createContextReader(scene: Scene, isPresent: (shelf: number, entry: number) => boolean): ContextReader {
  const hintsOf = (reading: Reading): EntryHints => scene.packOf(reading).hints(reading.entry);
  return {
    hintsOf,
    read(reading, { from, to }) {
      const { context, related } = hintsOf(reading);
      const own = scene.tokens.hash.subarray(from, to);
      const here = context.filter(
        ({ words }) =>
          words.every((forms) => forms.some(scene.hasWord)) &&
          !words.every((forms) => forms.some((hash) => own.includes(hash))),
      );
      const pack = scene.packOf(reading);
      return {
        words: here.map(({ text }) => text),
        names: here.filter(({ isName }) => isName).length,
        related: related.filter(
          (number) => number !== reading.entry && pack.kindOf(number) !== 'topic' && isPresent(reading.shelf, number),
        ).length,
      };
    },
  };
}
