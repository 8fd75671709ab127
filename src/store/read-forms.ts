import { INNER_SMALL, LEADING_SMALL } from '../text/small-words.ts';
import { createTokens, SHAPE, tokenize } from '../text/tokens.ts';
import { createNumbers, type GrowingNumbers } from './growing.ts';
import { addToKey, KEY_SEED, LONG, MAX_WORDS, SMALL, SMALL_BITS } from './name-index.ts';

const STARTS_NAME = SHAPE.capital | SHAPE.caseless | SHAPE.digit;
const NAME_SHAPE = SHAPE.capital | SHAPE.caseless | SHAPE.inner;
/** How many bits there are for small words. */
export const SMALL_WORDS = 2 ** SMALL_BITS;

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
export interface FormWords {
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

/** Reads the words of all forms that belong into an index. */
export function readForms({ count, text, small, trusted }: IndexedForms): FormWords {
  const read: FormWords = {
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
  { firsts, singles, smallSeconds, afterSmall }: FormWords,
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

/** Sets the bit of `smallWords` and its like for a word. */
export const setTopBit = (bits: Uint32Array, hash: number): void => {
  const number = hash >>> (32 - SMALL_BITS);
  bits[number >>> 5]! |= 1 << (number & 31);
};
