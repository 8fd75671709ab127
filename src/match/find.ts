import type { Library } from '../store/library.ts';
import {
  addToKey,
  bitOf,
  FORM,
  KEY_SEED,
  LAST,
  LONG,
  MAX_WORDS,
  mayHave,
  type NameIndex,
  SAME,
  topBit,
} from '../store/name-index.ts';
import { GAP, SHAPE, type Tokens } from '../text/tokens.ts';
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

/** What may begin at a token, as far as two words tell. Bits; the first as in `firstWords`. */
const ONE_WORD = 2;
const GOES_ON = 1;

const NAME_SHAPE = SHAPE.capital | SHAPE.caseless | SHAPE.digit | SHAPE.inner;
/** By shape bits: 1 for words with which a name may begin, whatever it is. */
const STARTS_NAME = Uint8Array.from({ length: 256 }, (_, bits) => (bits & NAME_SHAPE ? 1 : 0));

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
  let next = 0;
  for (let n = 0; n < starts.length; n++) {
    const i = starts[n]!;
    if (i < next) continue;
    let lengths = gates[i]!;
    const first = hash[i]!;
    let key = addToKey(KEY_SEED, first, false);
    keys[1] = key;
    let words = 1;
    for (let j = i + 1; (lengths & GOES_ON) !== 0 && words < MAX_WORDS && j < count && gap[j]! <= GAP.comma; j++) {
      key = addToKey(key, hash[j]!, gap[j] === GAP.comma);
      let goesOn = false;
      for (let s = 0; s < indexes.length && !goesOn; s++)
        goesOn = mayHave(words === 1 ? indexes[s]!.pairs : indexes[s]!.rows, key);
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
        next = i + words;
        break;
      }
    }
  }
  return found;
}

/**
 * Finds the tokens with which a form may begin (`starts`), and by token what may begin there (`ONE_WORD`, `GOES_ON`).
 * The only pass over all words, then one over what it leaves. No branches: no processor guesses where the next name
 * stands, and the table of pairs, which is large, answers many questions at a time.
 */
const openGates = (indexes: readonly NameIndex[], { count, hash, shape, gap }: Tokens) => {
  const gates = new Uint8Array(count);
  const starts = new Uint32Array(count);
  for (const { smallWords, smallSeconds, afterSmall, singles, singleMask } of indexes) {
    let [afterCapital, afterAny] = [0, 0];
    for (let i = count - 1; i >= 0; i--) {
      const word = hash[i]!;
      const capital = STARTS_NAME[shape[i]!]!;
      const small = topBit(smallWords, word);
      const single = (capital | small) & bitOf(singles, word & singleMask);
      gates[i]! |= (single * ONE_WORD) | (capital & afterCapital) | (small & afterAny);
      afterCapital = capital | topBit(smallSeconds, word);
      afterAny = topBit(afterSmall, word);
    }
  }
  let found = 0;
  for (let i = 0; i < count; i++) {
    starts[found] = i;
    found += -gates[i]! >>> 31;
  }
  let kept = 0;
  for (let n = 0; n < found; n++) {
    const i = starts[n]!;
    const key = addToKey(addToKey(KEY_SEED, hash[i]!, false), hash[i + 1]!, gap[i + 1] === GAP.comma);
    let goesOn = 0;
    for (let s = 0; s < indexes.length; s++) goesOn |= Number(mayHave(indexes[s]!.pairs, key));
    gates[i]! &= ONE_WORD | goesOn;
    starts[kept] = i;
    kept += -gates[i]! >>> 31;
  }
  return { gates, starts: starts.subarray(0, kept) };
};

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
    const { buckets, bucketMask, tags } = shelves[s]!.pack.names;
    const end = buckets[(key & bucketMask) + 1]!;
    for (let place = buckets[key & bucketMask]!; place < end; place++) {
      if (tags[place] !== key >>> 16) continue;
      readings ??= [];
      const start = article.tokens.start[from]!;
      const stretch = { text: article.text, start, end: article.tokens.end[to - 1]! };
      place = readGroup({ stretch, library, shelf: s, place, readings });
    }
  }
  return readings !== null && readings.length > 0 ? readings : null;
};

interface Group {
  stretch: { text: string; start: number; end: number };
  library: Library;
  shelf: number;
  place: number;
  readings: Reading[];
}

/** Adds the readings of a group of forms with the same words, from `place` on; gives the place of its last form. */
const readGroup = ({ stretch, library, shelf, place, readings }: Group): number => {
  const { pack, isVisible } = library.shelves[shelf]!;
  const { postings } = pack.names;
  let written = 0;
  for (let n = 0; n < MOST_READINGS; n++, place++) {
    const form = postings[place]! & FORM;
    if (n === 0 || !(postings[place]! & SAME)) written = compareForm(stretch, pack, form);
    // All forms of a group have the same words.
    if (written & WRITTEN.differently) break;
    const entry = pack.formEntry(form);
    if (isVisible(entry)) readings.push({ shelf, form, entry, written });
    if (postings[place]! & LAST) return place;
  }
  while (!(postings[place]! & LAST)) place++;
  return place;
};
