import { LIMITS } from '../contract/limits.ts';

/** The longest form, in words, that is matched. */
export const MAX_WORDS = LIMITS.wordsPerForm;

/** Bits of `NameIndex.firstWords`: `1 << n` for forms of n words up to 14, `LONG` for longer ones, `SMALL` as below. */
export const LONG = 1 << 15;
/** Some form that begins with this word may begin without a capital. */
export const SMALL = 1;

/** A set of keys that says "no" for certain and "yes" now and then by chance. */
export interface Bloom {
  bits: Uint32Array;
  mask: number;
}

/**
 * Written forms by their folded words, as hash tables that lie in the image. All tables only narrow the search:
 * what they find is compared with the form's own text, so that two words with one hash never make a wrong link.
 */
export interface NameIndex {
  /** By the top bits of a word's hash (`hash >>> firstShift`): how long the forms are that begin with it. */
  firstWords: Uint16Array;
  firstShift: number;
  /** By the top 17 bits of a word's hash, a bit: some form that begins with it may begin small. */
  smallWords: Uint32Array;
  /** One bit for each form of one word. */
  singles: Uint32Array;
  singleMask: number;
  /** By the top 17 bits of a word's hash, a bit: some form has it, written small, as its second word. */
  smallSeconds: Uint32Array;
  /** The same for the second words of forms that may begin small ("the Pentagon"). */
  afterSmall: Uint32Array;
  /** The keys of rows of two words with which some form begins: asked most often, so apart and small. */
  pairs: Bloom;
  /** The same for rows of three and more. */
  rows: Bloom;
  /** By the low bits of a form's key, where the postings with such keys begin; one more than there are buckets. */
  buckets: Uint32Array;
  bucketMask: number;
  /** Of each posting, the top 16 bits of its form's key. */
  tags: Uint16Array;
  /**
   * Numbers of forms with their types (`typeOfPosting`), `LAST` on the last one of a folded form and `SAME` where it is
   * written like the one before.
   */
  postings: Uint32Array;
}

/** So many top bits of a word's hash say which bit of `smallWords` and its like is the word's. */
export const SMALL_BITS = 17;

/** The bit with a number, 0 or 1. */
export const bitOf = (bits: Uint32Array, number: number): number => (bits[number >>> 5]! >>> (number & 31)) & 1;

/** The bit of `smallWords`, `smallSeconds` or `afterSmall` for a word, 0 or 1. */
export const topBit = (bits: Uint32Array, hash: number): number => bitOf(bits, hash >>> (32 - SMALL_BITS));

/** The top bit of a posting: no further form follows. */
export const LAST = 0x80000000;
/** The next bit of a posting: its form has the letters of the one before, and need not be read to be compared. */
export const SAME = 0x40000000;
/** What the form's number is in a posting. */
export const FORM = 0x3ffffff;

/** Where the number of a form's type stands in a posting. */
export const TYPE_SHIFT = 26;
/** There are fewer types of forms than this, so that a posting has room for them. */
export const TYPES = 16;

/** The number of the type of a posting's form. */
export const typeOfPosting = (posting: number): number => (posting >>> TYPE_SHIFT) & (TYPES - 1);

/** Starts the key of a row of words. */
export const KEY_SEED = 0x2545f491 | 0;

/** Adds a word to the key of a row of words. What stands between words does not count. */
export const addToKey = (key: number, hash: number): number => {
  const mixed = Math.imul(key ^ hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** Two bits of one word, so that a key by chance needs both (a blocked Bloom filter). */
export const bloomBits = (key: number): number => (1 << ((key >>> 5) & 31)) | (1 << (key >>> 27));

const isIn = (word: number, bits: number): boolean => (word & bits) === bits;

/** True for the keys in a set; now and then for others. */
export const mayHave = ({ bits, mask }: Bloom, key: number): boolean =>
  isIn(bits[((key >>> 5) & mask) >>> 5]!, bloomBits(key));

const openBloom = (bytes: Uint8Array): Bloom => {
  const bits = asUint32(bytes);
  return { bits, mask: bits.length * 32 - 1 };
};

/** Lays the name index over its sections. `part` gives a section's bytes and throws where it is missing. */
export function openNameIndex(part: (name: string) => Uint8Array): NameIndex {
  const [firstShift, bucketMask, singleMask] = asUint32(part('names.settings'));
  const firstWords = part('names.first-words');
  const tags = part('names.tags');
  return {
    firstWords: new Uint16Array(firstWords.buffer, firstWords.byteOffset, firstWords.length >>> 1),
    firstShift: firstShift!,
    smallWords: asUint32(part('names.small-words')),
    smallSeconds: asUint32(part('names.small-seconds')),
    afterSmall: asUint32(part('names.after-small')),
    singles: asUint32(part('names.singles')),
    singleMask: singleMask!,
    pairs: openBloom(part('names.pairs')),
    rows: openBloom(part('names.rows')),
    buckets: asUint32(part('names.buckets')),
    bucketMask: bucketMask!,
    tags: new Uint16Array(tags.buffer, tags.byteOffset, tags.length >>> 1),
    postings: asUint32(part('names.postings')),
  };
}

/** Lays 32-bit numbers over bytes that begin at a multiple of four. */
export const asUint32 = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
