import { LIMITS } from '../contract/limits.ts';
import { foldToken } from '../text/normalize.ts';
import { INNER_SMALL, LEADING_SMALL } from '../text/small-words.ts';
import { createTokens, SHAPE, type Tokens, tokenize } from '../text/tokens.ts';
import type { Section } from './container.ts';

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

const STARTS_NAME = SHAPE.capital | SHAPE.caseless | SHAPE.digit;
const NAME_SHAPE = SHAPE.capital | SHAPE.caseless | SHAPE.inner;

const SMALL_BITS = 17;
const SMALL_WORDS = 2 ** SMALL_BITS;

const setTopBit = (bits: Uint32Array, hash: number): void => {
  const number = hash >>> (32 - SMALL_BITS);
  bits[number >>> 5]! |= 1 << (number & 31);
};

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

const TYPE_SHIFT = 26;
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
const bloomBits = (key: number): number => (1 << ((key >>> 5) & 31)) | (1 << (key >>> 27));

const isIn = (word: number, bits: number): boolean => (word & bits) === bits;

/** True for the keys in a set; now and then for others. */
export const mayHave = ({ bits, mask }: Bloom, key: number): boolean =>
  isIn(bits[((key >>> 5) & mask) >>> 5]!, bloomBits(key));

const BITS_A_KEY = 6;

const buildBloom = (keys: ReadonlySet<number>): Uint32Array => {
  const size = powerOfTwo(keys.size * BITS_A_KEY);
  const bits = new Uint32Array(size / 32);
  for (const key of keys) bits[((key >>> 5) & (size - 1)) >>> 5]! |= bloomBits(key);
  return bits;
};

const openBloom = (bytes: Uint8Array): Bloom => {
  const bits = asUint32(bytes);
  return { bits, mask: bits.length * 32 - 1 };
};

interface FoldedForm {
  key: number;
  form: number;
  folded: string;
}

/** What the index needs to know of a form, in the order of form numbers. */
export interface IndexedForm {
  text: string;
  /** The number of its type. */
  type: number;
  /** It needs no capitals. */
  small: boolean;
  /** How well known its entry is: the best known come first. */
  weight: number;
  /** Whether it is looked for where it has one word only, or no capital. */
  trusted: boolean;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(32, least)));

const foldedText = (text: string, tokens: Tokens): string => {
  let folded = '';
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0) folded += ' ';
    folded += foldToken(text.slice(tokens.start[i], tokens.end[i]));
  }
  return folded;
};

/** Makes the sections of a name index. Forms without words, or of more than `MAX_WORDS`, are left out. */
export function buildNameIndex(forms: readonly IndexedForm[]): Section[] {
  if (forms.length > FORM) throw new Error(`A pack may have ${FORM} written forms, this one has ${forms.length}.`);
  const tokens = createTokens(64);
  const groups = new Map<string, FoldedForm[]>();
  const firsts = new Map<number, number>();
  const pairKeys = new Set<number>();
  const rowKeys = new Set<number>();
  const singleHashes: number[] = [];
  const smallSeconds = new Uint32Array(SMALL_WORDS / 32);
  const afterSmall = new Uint32Array(SMALL_WORDS / 32);
  forms.forEach(({ text, small, trusted }, form) => {
    tokens.count = 0;
    tokenize(text, tokens);
    const { count, hash, shape } = tokens;
    if (count === 0 || count > MAX_WORDS) return;
    // An article and a word are one word.
    const isOneWord = count === 1 || (count === 2 && LEADING_SMALL.has(hash[0]!));
    if (!trusted && (isOneWord || !shape.subarray(0, count).some((bits) => bits & NAME_SHAPE))) return;
    let key = KEY_SEED;
    for (let i = 0; i < count; i++) {
      key = addToKey(key, hash[i]!);
      if (i > 0) (i === 1 ? pairKeys : rowKeys).add(key);
    }
    const folded = foldedText(text, tokens);
    const group = groups.get(folded);
    if (group) group.push({ key, form, folded });
    else groups.set(folded, [{ key, form, folded }]);
    const mayBeginSmall = small || !(shape[0]! & STARTS_NAME) || (count > 1 && LEADING_SMALL.has(hash[0]!));
    const begins = mayBeginSmall ? SMALL : 0;
    firsts.set(hash[0]!, (firsts.get(hash[0]!) ?? 0) | (count > 14 ? LONG : 1 << count) | begins);
    if (count === 1) singleHashes.push(hash[0]!);
    else {
      if (small || !(shape[1]! & STARTS_NAME) || INNER_SMALL.has(hash[1]!)) setTopBit(smallSeconds, hash[1]!);
      if (begins) setTopBit(afterSmall, hash[1]!);
    }
  });

  const firstBits = Math.min(18, Math.log2(powerOfTwo(firsts.size * 8)));
  const firstWords = new Uint16Array(2 ** firstBits);
  const firstShift = 32 - firstBits;
  const smallWords = new Uint32Array(SMALL_WORDS / 32);
  for (const [hash, mask] of firsts) {
    firstWords[hash >>> firstShift]! |= mask;
    if (mask & SMALL) setTopBit(smallWords, hash);
  }

  const singleMask = powerOfTwo(singleHashes.length * 16) - 1;
  const singles = new Uint32Array((singleMask + 1) / 32);
  for (const single of singleHashes) singles[(single & singleMask) >>> 5]! |= 1 << (single & 31);

  const bucketMask = powerOfTwo(groups.size / 2) - 1;
  const buckets = new Uint32Array(bucketMask + 2);
  for (const group of groups.values()) buckets[(group[0]!.key & bucketMask) + 1]! += group.length;
  for (let bucket = 0; bucket <= bucketMask; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
  const nexts = buckets.slice();
  const tags = new Uint16Array(buckets[bucketMask + 1]!);
  const postings = new Uint32Array(tags.length);
  for (const group of groups.values()) {
    const key = group[0]!.key;
    let next = nexts[key & bucketMask]!;
    if (group.length > 1) group.sort((a, b) => forms[b.form]!.weight - forms[a.form]!.weight || a.form - b.form);
    group.forEach(({ form }, i) => {
      tags[next] = key >>> 16;
      const before = i > 0 ? forms[group[i - 1]!.form]!.text : null;
      const { text, type } = forms[form]!;
      postings[next++] = form | (type << TYPE_SHIFT) | (text === before ? SAME : 0);
    });
    postings[next - 1]! |= LAST;
    nexts[key & bucketMask] = next;
  }
  const settings = new Uint32Array([firstShift, bucketMask, singleMask]);
  return [
    { name: 'names.settings', bytes: new Uint8Array(settings.buffer) },
    { name: 'names.first-words', bytes: new Uint8Array(firstWords.buffer) },
    { name: 'names.small-words', bytes: new Uint8Array(smallWords.buffer) },
    { name: 'names.small-seconds', bytes: new Uint8Array(smallSeconds.buffer) },
    { name: 'names.after-small', bytes: new Uint8Array(afterSmall.buffer) },
    { name: 'names.singles', bytes: new Uint8Array(singles.buffer) },
    { name: 'names.pairs', bytes: new Uint8Array(buildBloom(pairKeys).buffer) },
    { name: 'names.rows', bytes: new Uint8Array(buildBloom(rowKeys).buffer) },
    { name: 'names.buckets', bytes: new Uint8Array(buckets.buffer) },
    { name: 'names.tags', bytes: new Uint8Array(tags.buffer) },
    { name: 'names.postings', bytes: new Uint8Array(postings.buffer) },
  ];
}

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
