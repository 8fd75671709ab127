import type { Library } from '../store/library.ts';
import {
  addToKey,
  KEY_SEED,
  LAST,
  LONG,
  MAX_WORDS,
  mayBeginSmall,
  mayBeSingle,
  mayFollowSmall,
  mayGoOn,
  SMALL,
} from '../store/name-index.ts';
import { GAP, SHAPE } from '../text/tokens.ts';
import { compareForm, WRITTEN } from './compare-form.ts';
import type { ArticleText } from './document.ts';

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
  entry: number;
  written: number;
}

/** Of so many entries that share a form, the best known are looked at. */
const MOST_READINGS = 4;

/** The bit of `firstWords` for forms of one word. */
const ONE_WORD = 2;
const GOES_ON = SMALL;

const STARTS_NAME = SHAPE.capital | SHAPE.caseless | SHAPE.digit | SHAPE.inner;

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
  const { count, hash, shape, gap } = tokens;
  const found: Candidate[] = [];
  const indexes = library.shelves.map((shelf) => shelf.pack.names);
  const keys = new Int32Array(MAX_WORDS + 1);
  for (let i = 0; i < count; i++) {
    const first = hash[i]!;
    const startsName = (shape[i]! & STARTS_NAME) !== 0;
    const goesSmall = i + 1 < count && (shape[i + 1]! & STARTS_NAME) === 0;
    let lengths = 0;
    for (let s = 0; s < indexes.length; s++) {
      const index = indexes[s]!;
      if (startsName || mayBeginSmall(index, first)) {
        if (mayBeSingle(index, first)) lengths |= ONE_WORD;
        if (!goesSmall || mayFollowSmall(index, hash[i + 1]!)) lengths |= GOES_ON;
      }
    }
    if (lengths === 0) continue;
    let key = addToKey(KEY_SEED, first, false);
    keys[1] = key;
    let words = 1;
    for (let j = i + 1; (lengths & GOES_ON) !== 0 && words < MAX_WORDS && j < count && gap[j]! <= GAP.comma; j++) {
      key = addToKey(key, hash[j]!, gap[j] === GAP.comma);
      let goesOn = false;
      for (let s = 0; s < indexes.length && !goesOn; s++) goesOn = mayGoOn(indexes[s]!, key);
      if (!goesOn) break;
      keys[++words] = key;
    }
    if (words === 1 && !(lengths & ONE_WORD)) continue;
    for (let s = 0; s < indexes.length; s++) lengths |= indexes[s]!.firstWords[first >>> indexes[s]!.firstShift]!;
    for (; words > 0; words--) {
      if ((lengths & (words > 14 ? LONG : 1 << words)) === 0) continue;
      const readings = lookUp({ article, library, key: keys[words]!, from: i, to: i + words });
      if (readings === null) continue;
      const candidate = { from: i, to: i + words, readings };
      if (accept(candidate)) {
        found.push(candidate);
        i += words - 1;
        break;
      }
    }
  }
  return found;
}

interface Stretch {
  article: ArticleText;
  library: Library;
  key: number;
  from: number;
  to: number;
}

/** The forms with a key that are really written like the stretch; null where there are none. */
const lookUp = ({ article, library, key, from, to }: Stretch): Reading[] | null => {
  let readings: Reading[] | null = null;
  const { shelves } = library;
  for (let s = 0; s < shelves.length; s++) {
    const shelf = shelves[s]!;
    const { buckets, bucketMask, tags, postings } = shelf.pack.names;
    const end = buckets[(key & bucketMask) + 1]!;
    for (let place = buckets[key & bucketMask]!; place < end; ) {
      if (tags[place] !== key >>> 16) {
        place++;
        continue;
      }
      const stretch = { text: article.text, start: article.tokens.start[from]!, end: article.tokens.end[to - 1]! };
      let last = false;
      for (let n = 0; !last && n < MOST_READINGS; n++) {
        const posting = postings[place++]!;
        last = (posting & LAST) !== 0;
        const form = posting & ~LAST;
        const written = compareForm(stretch, shelf.pack, form);
        // All forms of a group have the same words.
        if (written & WRITTEN.differently) break;
        const entry = shelf.pack.formEntry(form);
        if (!shelf.isVisible(entry)) continue;
        readings ??= [];
        readings.push({ shelf: s, form, entry, written });
      }
      while (!last) last = (postings[place++]! & LAST) !== 0;
    }
  }
  return readings;
};
