import type { Entry } from '../contract/entry.ts';
import { normalize } from '../text/normalize.ts';
import { hashWord } from '../text/tokens.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** What an article says around an entry: words of its context, and related entries that it names. */
export interface ContextHits {
  words: string[];
  /** How many of the words are names ("Caribbean"), which say more than "boat" does. */
  names: number;
  /** Related people, bodies, places and incidents that the article names. */
  related: number;
}

/** Looks for an entry's context in an article, once an entry. */
export interface ContextReader {
  /** The context words that stand outside the tokens `from` until `to`, and the related entries of `present`. */
  read(reading: Reading, span: { from: number; to: number }): ContextHits;
  entryOf(reading: Reading): Entry;
}

/** Makes a reader for one article. `isPresent` tells whether the article names an entry of a shelf. */
export function createContextReader(scene: Scene, isPresent: (shelf: number, entry: number) => boolean): ContextReader {
  const entries = new Map<number, Entry>();
  const entryOf = (reading: Reading): Entry => {
    const key = scene.keyOf(reading);
    let entry = entries.get(key);
    if (!entry) {
      entry = scene.packOf(reading).entry(reading.entry);
      entries.set(key, entry);
    }
    return entry;
  };
  return {
    entryOf,
    read(reading, { from, to }) {
      const entry = entryOf(reading);
      const own = new Set(scene.tokens.hash.subarray(from, to));
      const words = entry.context.filter((phrase) => {
        const parts = normalize(phrase).split(' ').map(inflections);
        if (parts.every((forms) => forms.some((hash) => own.has(hash)))) return false;
        return parts.every((forms) => forms.some(scene.hasWord));
      });
      const pack = scene.packOf(reading);
      const related = entry.related.filter((id) => {
        const number = pack.numberOf(id);
        return (
          number >= 0 && number !== reading.entry && pack.kindOf(number) !== 'topic' && isPresent(reading.shelf, number)
        );
      }).length;
      return { words, names: words.filter(isName).length, related };
    },
  };
}

/** A name among context words; a month is none. */
const isName = (word: string): boolean =>
  /\p{Lu}/u.test(word) && !(classOf(hashWord(normalize(word).split(' ')[0]!)) & WORD.calendar);

/** The plural and the singular of a word, as far as adding or dropping an s makes them. */
const inflections = (word: string): number[] => [
  hashWord(word),
  hashWord(`${word}s`),
  ...(word.endsWith('s') ? [hashWord(word.slice(0, -1))] : []),
];
