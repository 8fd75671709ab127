import type { Library } from '../store/library.ts';
import {
  addToKey,
  FORM,
  KEY_SEED,
  LAST,
  MAX_WORDS,
  mayHave,
  type NameIndex,
  SAME,
  typeOfPosting,
} from '../store/name-index.ts';
import { INDEXED_TYPES } from '../store/packed.ts';
import { GAP, SHAPE, type Tokens } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { compareForm, WRITTEN } from './compare-form.ts';
import { hasInnerMark, isParted, losesSigns, type Row } from './parted.ts';
import type { Reading, Span } from './scene.ts';

/** Of so many entries that share a form, the best known are looked at. */
const MOST_READINGS = 4;

/** Reads rows of words as keys, one start after the other. */
export const createRows = ({ count, gap, hash }: Tokens, indexes: readonly NameIndex[]) => {
  const keys = new Int32Array(MAX_WORDS + 1);
  return {
    /** Reads the rows that begin at a token, as long as some form may go on so. Gives the number of words of the longest. */
    readFrom(from: number, goesOn: boolean): number {
      let key = addToKey(KEY_SEED, hash[from]!);
      keys[1] = key;
      let words = 1;
      for (let j = from + 1; goesOn && words < MAX_WORDS && j < count && gap[j]! < GAP.block; j++) {
        key = addToKey(key, hash[j]!);
        // The gate has seen to the second word.
        let isRow = words === 1;
        for (let s = 0; s < indexes.length && !isRow; s++) isRow = mayHave(indexes[s]!.rows, key);
        if (!isRow) break;
        keys[++words] = key;
      }
      return words;
    },
    /** The key of the row of so many words that was read last. */
    keyOf: (words: number): number => keys[words]!,
  };
};

/** How long the forms are that begin with a word: bits as in `NameIndex.firstWords`. */
export const lengthsOf = (indexes: readonly NameIndex[], first: number): number => {
  let lengths = 0;
  for (let s = 0; s < indexes.length; s++) lengths |= indexes[s]!.firstWords[first >>> indexes[s]!.firstShift]!;
  return lengths;
};

/** Makes the look-up of forms: those with a key that are really written like a stretch; null where there are none. */
export const createLookUp = ({ text, tokens }: Article, { shelves }: Pick<Library, 'shelves'>) => {
  let readings: Reading[] = [];
  /** Adds the readings of a group of forms with the same words, from `place` on; gives the place of its last form. */
  const readGroup = (shelf: number, place: number, stretch: Stretch): number => {
    const { from, to } = stretch;
    const isMarked = hasInnerMark(tokens, from, to);
    const isLetter = to - from === 1 && (tokens.shape[from]! & SHAPE.letter) !== 0;
    const isCut = (form: string): boolean =>
      (isMarked && isParted(stretch, form)) || (isLetter && losesSigns(stretch, form));
    const { pack, isVisible } = shelves[shelf]!;
    const { postings } = pack.names;
    const most = readings.length + MOST_READINGS;
    let [written, at] = [0, place];
    for (; readings.length < most; at++) {
      const posting = postings[at]!;
      const form = posting & FORM;
      if (at === place || !(posting & SAME)) written = compareForm(stretch, pack, form);
      // All forms of a group have the same words.
      if (written & WRITTEN.differently) break;
      const entry = pack.formEntry(form);
      if (isVisible(entry) && !((isMarked || isLetter) && isCut(pack.formText(form))))
        readings.push({ shelf, form, type: INDEXED_TYPES[typeOfPosting(posting)]!, entry, written });
      if (posting & LAST) return at;
    }
    while (!(postings[at]! & LAST)) at++;
    return at;
  };
  return (key: number, { from, to }: Span): Reading[] | null => {
    readings = [];
    let stretch: Stretch | undefined;
    for (let s = 0; s < shelves.length; s++) {
      const { buckets, bucketMask, tags } = shelves[s]!.pack.names;
      const end = buckets[(key & bucketMask) + 1]!;
      for (let place = buckets[key & bucketMask]!; place < end; place++) {
        if (tags[place] !== key >>> 16) continue;
        stretch ??= { text, tokens, from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! };
        place = readGroup(s, place, stretch);
      }
    }
    return readings.length > 0 ? readings : null;
  };
};

interface Stretch extends Row {
  start: number;
  end: number;
}
