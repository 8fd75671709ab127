import type { Library } from '../store/library.ts';
import { addToKey, KEY_SEED, LAST, LONG, MAX_WORDS, type NameIndex, pairBit, SMALL } from '../store/name-index.ts';
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

/** More entries than this share a form only in lists of towns and of namesakes; the rest can prove nothing. */
const MOST_READINGS = 8;

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
  let skipTo = 0;
  for (let i = 0; i < count; i++) {
    if (i < skipTo) continue;
    const startsName = (shape[i]! & STARTS_NAME) !== 0;
    const first = hash[i]!;
    let lengths = 0;
    for (let s = 0; s < indexes.length; s++) {
      const { firstWords, firstShift } = indexes[s]!;
      const mask = firstWords[first >>> firstShift]!;
      if (mask !== 0 && (startsName || (mask & SMALL) !== 0)) lengths |= mask;
    }
    if (lengths === 0) continue;
    let reach = i + 1;
    const most = lengths & LONG ? MAX_WORDS : 31 - Math.clz32(lengths);
    while (reach < count && reach - i < most && gap[reach]! <= GAP.comma) reach++;
    for (let to = reach; to > i; to--) {
      const words = to - i;
      if ((lengths & (words > 14 ? LONG : 1 << words)) === 0) continue;
      const candidate = lookUp({ article, library, indexes, from: i, to });
      if (candidate !== null && accept(candidate)) {
        found.push(candidate);
        skipTo = to;
        break;
      }
    }
  }
  return found;
}

interface Stretch {
  article: ArticleText;
  library: Library;
  indexes: readonly NameIndex[];
  from: number;
  to: number;
}

const lookUp = ({ article, library, indexes, from, to }: Stretch): Candidate | null => {
  const { text, tokens } = article;
  const { hash, gap, start, end } = tokens;
  let key = addToKey(KEY_SEED, hash[from]!, false);
  const pair = to - from > 1 ? pairBit(hash[from]!, hash[from + 1]!) : 0;
  let keyed = from + 1;
  let readings: Reading[] | null = null;
  for (let s = 0; s < indexes.length; s++) {
    const { pairs, pairMask, slots, slotMask, postings } = indexes[s]!;
    if (to - from > 1 && (pairs[(pair & pairMask) >>> 5]! & (1 << (pair & 31))) === 0) continue;
    for (; keyed < to; keyed++) key = addToKey(key, hash[keyed]!, gap[keyed] === GAP.comma);
    const shelf = library.shelves[s]!;
    const stretch = { text, start: start[from]!, end: end[to - 1]! };
    for (let slot = key & slotMask; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & slotMask) {
      if (slots[slot * 2] !== key) continue;
      let place = slots[slot * 2 + 1]! - 1;
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
    }
  }
  return readings && { from, to, readings };
};
