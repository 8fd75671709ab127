import type { Library } from '../store/library.ts';
import { addToKey, FORM, KEY_SEED, LAST, LONG, MAX_WORDS, mayHave, SAME, typeOfPosting } from '../store/name-index.ts';
import type { IndexedType } from '../store/packed.ts';
import { INDEXED_TYPES } from '../store/packed.ts';
import { GAP, SHAPE } from '../text/tokens.ts';
import { compareForm, WRITTEN } from './compare-form.ts';
import type { ArticleText } from './document.ts';
import { GOES_ON, ONE_WORD, openGates } from './gates.ts';
import { hasInnerMark, isParted, losesSigns, type Row } from './parted.ts';

/** A stretch of the article that is written like a form of some pack. */
export interface Candidate {
  /** Tokens, `to` excluded. */
  from: number;
  to: number;
  /** The forms that it may be, each with how it is written here (`WRITTEN`). */
  readings: Reading[];
}

export interface Reading {
  shelf: number;
  form: number;
  /** How the form names its entry. */
  type: IndexedType;
  entry: number;
  written: number;
}

/** Of so many entries that share a form, the best known are looked at. */
const MOST_READINGS = 4;

/**
 * Finds, from left to right, the longest known form at each token. One pass; what it costs does not depend on how many
 * names there are. `accept` judges a stretch by what stands around it and how it is written; where it refuses, the next
 * shorter form is tried.
 */
export function findCandidates(
  article: ArticleText,
  library: Library,
  accept: (candidate: Candidate) => boolean,
): Candidate[] {
  const { tokens } = article;
  const { count, hash, gap } = tokens;
  const found: Candidate[] = [];
  const indexes = library.shelves.map((shelf) => shelf.pack.names);
  const { gates, starts } = openGates(indexes, tokens);
  const keys = new Int32Array(MAX_WORDS + 1);
  const lookUp = createLookUp(article, library);
  let next = 0;
  for (let n = 0; n < starts.length; n++) {
    const i = starts[n]!;
    if (i < next) continue;
    const gate = gates[i]!;
    const first = hash[i]!;
    let key = addToKey(KEY_SEED, first);
    keys[1] = key;
    let words = 1;
    for (let j = i + 1; (gate & GOES_ON) !== 0 && words < MAX_WORDS && j < count && gap[j]! < GAP.block; j++) {
      key = addToKey(key, hash[j]!);
      // The gate has seen to the second word.
      let goesOn = words === 1;
      for (let s = 0; s < indexes.length && !goesOn; s++) goesOn = mayHave(indexes[s]!.rows, key);
      if (!goesOn) break;
      keys[++words] = key;
    }
    if (words === 1 && !(gate & ONE_WORD)) continue;
    let lengths = 0;
    for (let s = 0; s < indexes.length; s++) lengths |= indexes[s]!.firstWords[first >>> indexes[s]!.firstShift]!;
    for (; words > 0; words--) {
      if ((lengths & (words > 14 ? LONG : 1 << words)) === 0) continue;
      const readings = lookUp(keys[words]!, i, i + words);
      if (readings === null) continue;
      const candidate = { from: i, to: i + words, readings };
      if (accept(candidate)) {
        found.push(candidate);
        next = i + words;
        break;
      }
    }
  }
  return found;
}

/** Makes the look-up of forms: those with a key that are really written like a stretch; null where there are none. */
const createLookUp = ({ text, tokens }: ArticleText, { shelves }: Library) => {
  /** Adds the readings of a group of forms with the same words, from `place` on; gives the place of its last form. */
  const readGroup = (shelf: number, place: number, stretch: Stretch, readings: Reading[]): number => {
    const { from, to } = stretch;
    const isMarked = hasInnerMark(tokens, from, to);
    const isLetter = to - from === 1 && (tokens.shape[from]! & SHAPE.letter) !== 0;
    const isCut = (form: string): boolean =>
      (isMarked && isParted(stretch, form)) || (isLetter && losesSigns(stretch, form));
    const { pack, isVisible } = shelves[shelf]!;
    const { postings } = pack.names;
    let written = 0;
    let at = place;
    for (let n = 0; n < MOST_READINGS; n++, at++) {
      const posting = postings[at]!;
      const form = posting & FORM;
      if (n === 0 || !(posting & SAME)) written = compareForm(stretch, pack, form);
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
  return (key: number, from: number, to: number): Reading[] | null => {
    let readings: Reading[] | null = null;
    for (let s = 0; s < shelves.length; s++) {
      const { buckets, bucketMask, tags } = shelves[s]!.pack.names;
      const end = buckets[(key & bucketMask) + 1]!;
      for (let place = buckets[key & bucketMask]!; place < end; place++) {
        if (tags[place] !== key >>> 16) continue;
        const stretch = { text, tokens, from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! };
        readings ??= [];
        place = readGroup(s, place, stretch, readings);
      }
    }
    return readings !== null && readings.length > 0 ? readings : null;
  };
};

interface Stretch extends Row {
  start: number;
  end: number;
}
