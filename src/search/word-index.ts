import type { OpenPack } from '../store/open-pack.ts';
import { createEditCounter, WORD_BYTES } from './edits.ts';

/** What a pack's image has dictionaries of: the words of names, and those of what is told of entries. */
export type Dictionary = 'names' | 'told';

/** Names of the sections of a dictionary in a pack's image. */
export function sectionsOf(
  dictionary: Dictionary,
): Record<'lengths' | 'text' | 'letters' | 'starts' | 'entries', string> {
  const prefix = dictionary === 'names' ? 'search' : 'search.told';
  return {
    lengths: `${prefix}.lengths`,
    text: `${prefix}.text`,
    letters: `${prefix}.letters`,
    starts: `${prefix}.starts`,
    entries: `${prefix}.entries`,
  };
}

/** What a dictionary's word may differ in from a typed one. */
export interface Tolerance {
  /** Bytes that may be wrong in the whole word. */
  most: number;
  /** … and in an unfinished word, which then has to begin with the right letter; -1 where the word is finished. */
  mostUnfinished: number;
}

/** Called with a word that fits: how many bytes are wrong, and whether more follows than was typed. */
export type VisitWord = (word: number, fit: { errors: number; begins: boolean }) => void;

/** The dictionary of a pack: words by length and bytes, each with the entries that have it. */
export interface WordIndex {
  /** Visits each word that fits a query's bytes: the same, those that begin so, then those with errors. */
  match(query: Uint8Array, tolerance: Tolerance, visit: VisitWord): void;
  /** True for a word of the dictionary. */
  has(query: Uint8Array): boolean;
  /** Calls with the number of each entry that has a word, in rising order. */
  eachEntry(word: number, visit: (entry: number) => void): void;
}

/** Lists of entries begin at a known place for every so many words; between, each ends with a zero byte. */
export const WORDS_A_START = 16;

/** Which letters a word has, one bit each (digits and letters of other alphabets share bits). */
export function lettersOf(bytes: Uint8Array, start: number, length: number): number {
  let letters = 0;
  for (let i = start; i < start + length; i++) letters |= 1 << (bytes[i]! & 31);
  return letters >>> 0;
}

/** Lays a dictionary over a pack's image; nothing is decoded. Null where the image has none. */
export function openWordIndex(pack: OpenPack, dictionary: Dictionary): WordIndex | null {
  const sections = sectionsOf(dictionary);
  const [lengthBytes, text, letterBytes, startBytes, entries] = [
    sections.lengths,
    sections.text,
    sections.letters,
    sections.starts,
    sections.entries,
  ].map((name) => pack.section(name));
  if (!lengthBytes || !text || !letterBytes || !startBytes || !entries) return null;
  // Words of length n are those from `lengths[n]` until `lengths[n + 1]`.
  const lengths = asUint32(lengthBytes);
  const letters = asUint32(letterBytes);
  const starts = asUint32(startBytes);
  const countErrors = createEditCounter();

  // Where the words of each length begin in `text`.
  const offsets = new Uint32Array(WORD_BYTES + 2);
  for (let n = 1; n <= WORD_BYTES; n++) offsets[n + 1] = offsets[n]! + n * (lengths[n + 1]! - lengths[n]!);
  const place = (word: number, length: number) => offsets[length]! + (word - lengths[length]!) * length;

  /** The first word of a length whose beginning is not before `query`; with `after`, the first one beyond it. */
  const seek = (query: Uint8Array, length: number, after: boolean): number => {
    let [low, high] = [lengths[length]!, lengths[length + 1]!];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compareAt(text, place(middle, length), query);
      if (order < 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    has(query) {
      const { length } = query;
      if (length === 0 || length > WORD_BYTES) return false;
      const word = seek(query, length, false);
      return word < lengths[length + 1]! && compareAt(text, place(word, length), query) === 0;
    },
    match(query, tolerance, visit) {
      const { length } = query;
      if (length === 0 || length > WORD_BYTES) return;
      const longest = tolerance.mostUnfinished < 0 ? length : WORD_BYTES;
      for (let n = length; n <= longest; n++) {
        const fit = { errors: 0, begins: n > length };
        const end = seek(query, n, true);
        for (let word = seek(query, n, false); word < end; word++) visit(word, fit);
      }
      if (tolerance.most > 0) matchNear(query, tolerance, visit);
    },
    eachEntry(word, visit) {
      let at = starts[Math.floor(word / WORDS_A_START)]!;
      for (let skip = word % WORDS_A_START; skip > 0; skip--) {
        while (entries[at] !== 0) at++;
        at++;
      }
      let entry = -1;
      while (entries[at] !== 0) {
        let step = 0;
        for (let shift = 0; ; shift += 7) {
          const byte = entries[at++]!;
          step |= (byte & 0x7f) << shift;
          if (byte < 0x80) break;
        }
        entry += step;
        visit(entry);
      }
    },
  };

  function matchNear(query: Uint8Array, { most, mostUnfinished }: Tolerance, visit: VisitWord): void {
    const { length } = query;
    const typed = lettersOf(query, 0, length);
    const near: { word: number; errors: number; begins: boolean }[] = [];
    for (let n = Math.max(1, length - most); n <= Math.min(WORD_BYTES, length + most); n++) {
      const end = lengths[n + 1]!;
      for (let word = lengths[n]!; word < end; word++) {
        // Each error takes at most one letter away and brings at most one in.
        const has = letters[word]!;
        if (moreBitsThan(typed & ~has, most) || moreBitsThan(has & ~typed, most)) continue;
        const errors = countErrors(query, { bytes: text!, start: place(word, n), length: n }, { most, prefix: false });
        if (errors > 0 && errors <= most) near.push({ word, errors, begins: false });
      }
    }
    if (mostUnfinished > 0) {
      const first = query.subarray(0, 1);
      const options = { most: mostUnfinished, prefix: true };
      for (let n = length; n <= WORD_BYTES; n++) {
        const end = seek(first, n, true);
        for (let word = seek(first, n, false); word < end; word++) {
          if (moreBitsThan(typed & ~letters[word]!, mostUnfinished)) continue;
          const errors = countErrors(query, { bytes: text!, start: place(word, n), length: n }, options);
          if (errors > 0 && errors <= mostUnfinished) near.push({ word, errors, begins: true });
        }
      }
    }
    near.sort((a, b) => a.errors - b.errors || Number(a.begins) - Number(b.begins));
    for (const { word, ...fit } of near) visit(word, fit);
  }
}

/** Whether a number has more than `most` bits set; `most` is at least 1. */
function moreBitsThan(bits: number, most: number): boolean {
  let rest = bits & (bits - 1);
  for (let i = 1; i < most; i++) rest &= rest - 1;
  return rest !== 0;
}

function compareAt(bytes: Uint8Array, start: number, query: Uint8Array): number {
  for (let i = 0; i < query.length; i++) {
    const order = bytes[start + i]! - query[i]!;
    if (order !== 0) return order;
  }
  return 0;
}

const asUint32 = (bytes: Uint8Array) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
