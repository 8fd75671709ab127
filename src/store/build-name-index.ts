import { foldToken } from '../text/normalize.ts';
import { INNER_SMALL, LEADING_SMALL } from '../text/small-words.ts';
import { createTokens, SHAPE, tokenize } from '../text/tokens.ts';
import type { Section } from './container.ts';
import { createNumbers, distinct, type GrowingNumbers } from './growing.ts';
import {
  addToKey,
  bloomBits,
  FORM,
  KEY_SEED,
  LAST,
  LONG,
  MAX_WORDS,
  SAME,
  SMALL,
  SMALL_BITS,
  TYPE_SHIFT,
} from './name-index.ts';

const STARTS_NAME = SHAPE.capital | SHAPE.caseless | SHAPE.digit;
const NAME_SHAPE = SHAPE.capital | SHAPE.caseless | SHAPE.inner;
const SMALL_WORDS = 2 ** SMALL_BITS;
const BITS_A_KEY = 6;

/** What the index needs to know of the forms, by their numbers. */
export interface IndexedForms {
  count: number;
  text(form: number): string;
  /** The number of its type. */
  type(form: number): number;
  /** It needs no capitals. */
  small(form: number): boolean;
  /** How well known its entry is: the best known come first. */
  weight(form: number): number;
  /** Whether it is looked for where it has one word only, or no capital. */
  trusted(form: number): boolean;
}

/** The words of all forms, read once. */
interface Read {
  /** Forms that are in the index, in rising order, and the key of each. */
  forms: GrowingNumbers<Uint32Array>;
  keys: GrowingNumbers<Int32Array>;
  pairs: GrowingNumbers<Int32Array>;
  rows: GrowingNumbers<Int32Array>;
  singles: GrowingNumbers<Int32Array>;
  /** By the hash of a first word, the bits of `NameIndex.firstWords`. */
  firsts: Map<number, number>;
  smallSeconds: Uint32Array;
  afterSmall: Uint32Array;
}

/**
 * Makes the sections of a name index. Forms without words, or of more than `MAX_WORDS`, are left out. Works in arrays of numbers alone,
 * so that a list of any length needs some twenty bytes a form.
 */
export function buildNameIndex(forms: IndexedForms): Section[] {
  if (forms.count > FORM) throw new Error(`A pack may have ${FORM} written forms, this one has ${forms.count}.`);
  const read = readForms(forms);
  const firstBits = Math.min(18, Math.log2(powerOfTwo(read.firsts.size * 8)));
  const firstWords = new Uint16Array(2 ** firstBits);
  const firstShift = 32 - firstBits;
  const smallWords = new Uint32Array(SMALL_WORDS / 32);
  for (const [hash, mask] of read.firsts) {
    firstWords[hash >>> firstShift]! |= mask;
    if (mask & SMALL) setTopBit(smallWords, hash);
  }
  const singles = read.singles.values();
  const singleMask = powerOfTwo(singles.length * 16) - 1;
  const singleBits = new Uint32Array((singleMask + 1) / 32);
  for (const single of singles) singleBits[(single & singleMask) >>> 5]! |= 1 << (single & 31);
  const { buckets, tags, postings } = layPostings(forms, read);
  const settings = new Uint32Array([firstShift, buckets.length - 2, singleMask]);
  const sections: [name: string, numbers: Uint16Array | Uint32Array][] = [
    ['settings', settings],
    ['first-words', firstWords],
    ['small-words', smallWords],
    ['small-seconds', read.smallSeconds],
    ['after-small', read.afterSmall],
    ['singles', singleBits],
    ['pairs', buildBloom(read.pairs.values())],
    ['rows', buildBloom(read.rows.values())],
    ['buckets', buckets],
    ['tags', tags],
    ['postings', postings],
  ];
  return sections.map(([name, { buffer }]) => ({ name: `names.${name}`, bytes: new Uint8Array(buffer) }));
}

function readForms({ count, text, small, trusted }: IndexedForms): Read {
  const read: Read = {
    forms: createNumbers(Uint32Array),
    keys: createNumbers(Int32Array),
    pairs: createNumbers(Int32Array),
    rows: createNumbers(Int32Array),
    singles: createNumbers(Int32Array),
    firsts: new Map(),
    smallSeconds: new Uint32Array(SMALL_WORDS / 32),
    afterSmall: new Uint32Array(SMALL_WORDS / 32),
  };
  const tokens = createTokens(64);
  for (let form = 0; form < count; form++) {
    tokens.count = 0;
    tokenize(text(form), tokens);
    const { count: words, hash, shape } = tokens;
    if (words === 0 || words > MAX_WORDS) continue;
    // An article and a word are one word.
    const isOneWord = words === 1 || (words === 2 && LEADING_SMALL.has(hash[0]!));
    if (!trusted(form) && (isOneWord || !shape.subarray(0, words).some((bits) => bits & NAME_SHAPE))) continue;
    let key = KEY_SEED;
    for (let i = 0; i < words; i++) {
      key = addToKey(key, hash[i]!);
      if (i > 0) (i === 1 ? read.pairs : read.rows).push(key);
    }
    read.forms.push(form);
    read.keys.push(key);
    noteBeginning(read, { words, hash, shape, isSmall: small(form) });
  }
  return read;
}

/** Notes how a form begins, so that no other beginning need be looked up. */
function noteBeginning(
  { firsts, singles, smallSeconds, afterSmall }: Read,
  { words, hash, shape, isSmall }: { words: number; hash: Int32Array; shape: Uint8Array; isSmall: boolean },
): void {
  const [first, second] = [hash[0]!, hash[1]!];
  const mayBeginSmall = isSmall || !(shape[0]! & STARTS_NAME) || (words > 1 && LEADING_SMALL.has(first));
  const begins = mayBeginSmall ? SMALL : 0;
  firsts.set(first, (firsts.get(first) ?? 0) | (words > 14 ? LONG : 1 << words) | begins);
  if (words === 1) {
    singles.push(first);
    return;
  }
  if (isSmall || !(shape[1]! & STARTS_NAME) || INNER_SMALL.has(second)) setTopBit(smallSeconds, second);
  if (begins) setTopBit(afterSmall, second);
}

/** Lays the forms' postings by the low bits of their keys; those with the same words stand together, the best known first. */
function layPostings(forms: IndexedForms, read: Read) {
  const [numbers, keys] = [read.forms.values(), read.keys.values()];
  const bucketMask = powerOfTwo(distinct(keys).length / 2) - 1;
  const buckets = new Uint32Array(bucketMask + 2);
  for (const key of keys) buckets[(key & bucketMask) + 1]!++;
  for (let bucket = 0; bucket <= bucketMask; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
  const nexts = buckets.slice(0, -1);
  const order = new Uint32Array(keys.length);
  keys.forEach((key, place) => {
    order[nexts[key & bucketMask]!++] = place;
  });
  const tags = new Uint16Array(keys.length);
  const postings = new Uint32Array(keys.length);
  const sameWords = createGrouping(forms);
  let next = 0;
  for (let bucket = 0; bucket <= bucketMask; bucket++) {
    const places = order.subarray(buckets[bucket], buckets[bucket + 1]);
    if (places.length > 1) places.sort((a, b) => keys[a]! - keys[b]! || a - b);
    for (let from = 0, to = 0; from < places.length; from = to) {
      const key = keys[places[from]!]!;
      while (to < places.length && keys[places[to]!] === key) to++;
      for (const group of sameWords(Array.from(places.subarray(from, to), (place) => numbers[place]!))) {
        tags.fill(key >>> 16, next, next + group.length);
        writeGroup(forms, group, postings.subarray(next, next + group.length));
        next += group.length;
      }
    }
  }
  return { buckets, tags, postings };
}

/** Parts forms whose keys are the same into those that really have the same folded words. */
function createGrouping({ text }: IndexedForms): (forms: number[]) => Iterable<number[]> {
  const tokens = createTokens(64);
  const foldedText = (written: string): string => {
    tokens.count = 0;
    tokenize(written, tokens);
    const words: string[] = [];
    for (let i = 0; i < tokens.count; i++) words.push(foldToken(written.slice(tokens.start[i], tokens.end[i])));
    return words.join(' ');
  };
  return (forms) => {
    if (forms.length === 1) return [forms];
    const groups = new Map<string, number[]>();
    for (const form of forms) {
      const folded = foldedText(text(form));
      const group = groups.get(folded);
      if (group) group.push(form);
      else groups.set(folded, [form]);
    }
    return groups.values();
  };
}

function writeGroup({ text, type, weight }: IndexedForms, group: number[], postings: Uint32Array): void {
  if (group.length > 1) group.sort((a, b) => weight(b) - weight(a) || a - b);
  let before: string | null = null;
  group.forEach((form, i) => {
    const written = group.length > 1 ? text(form) : '';
    postings[i] = form | (type(form) << TYPE_SHIFT) | (written === before ? SAME : 0);
    before = written;
  });
  postings[postings.length - 1]! |= LAST;
}

const setTopBit = (bits: Uint32Array, hash: number): void => {
  const number = hash >>> (32 - SMALL_BITS);
  bits[number >>> 5]! |= 1 << (number & 31);
};

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(32, least)));

const buildBloom = (keys: Int32Array): Uint32Array => {
  const found = distinct(keys);
  const size = powerOfTwo(found.length * BITS_A_KEY);
  const bits = new Uint32Array(size / 32);
  for (const key of found) bits[((key >>> 5) & (size - 1)) >>> 5]! |= bloomBits(key);
  return bits;
};
