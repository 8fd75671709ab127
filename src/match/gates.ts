import { addToKey, bitOf, KEY_SEED, mayHave, type NameIndex, topBit } from '../store/name-index.ts';
import { SHAPE, type Tokens } from '../text/tokens.ts';

/** What may begin at a token. Bits. */
export const GOES_ON = 1;
export const ONE_WORD = 2;

const NAME_SHAPE = SHAPE.capital | SHAPE.caseless | SHAPE.digit | SHAPE.inner;
/** By shape bits: 1 for words with which a name may begin, whatever it is. */
const STARTS_NAME = Uint8Array.from({ length: 256 }, (_, bits) => (bits & NAME_SHAPE ? 1 : 0));

/**
 * Finds the tokens with which a form may begin (`starts`), and by token what may begin there: a form of one word
 * (`ONE_WORD`), or one that goes on (`GOES_ON`). The only pass over all words, then one over what it leaves. No branches:
 * no processor guesses where the next name stands, and the tables, which are large, answer many questions at a time.
 */
export function openGates(indexes: readonly NameIndex[], tokens: Tokens): { gates: Uint8Array; starts: Uint32Array } {
  const { count } = tokens;
  const gates = new Uint8Array(count);
  for (const index of indexes) openBySmallTables(index, tokens, gates);
  const starts = new Uint32Array(count);
  let found = 0;
  for (let i = 0; i < count; i++) {
    starts[found] = i;
    found += -gates[i]! >>> 31;
  }
  return { gates, starts: openByPairs(indexes, tokens, { gates, starts: starts.subarray(0, found) }) };
}

interface Gates {
  gates: Uint8Array;
  starts: Uint32Array;
}

/** Opens each gate through which one word, or two, may pass. */
const openBySmallTables = (
  { smallWords, smallSeconds, afterSmall, singles, singleMask }: NameIndex,
  { count, hash, shape }: Tokens,
  gates: Uint8Array,
): void => {
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
};

/** Closes the gates behind which no pair of words stands with which a form begins. Gives the starts that are left. */
const openByPairs = (indexes: readonly NameIndex[], { hash }: Tokens, { gates, starts }: Gates): Uint32Array => {
  let kept = 0;
  for (let n = 0; n < starts.length; n++) {
    const i = starts[n]!;
    const key = addToKey(addToKey(KEY_SEED, hash[i]!), hash[i + 1]!);
    let goesOn = 0;
    for (let s = 0; s < indexes.length; s++) goesOn |= Number(mayHave(indexes[s]!.pairs, key));
    gates[i]! &= ONE_WORD | goesOn;
    starts[kept] = i;
    kept += -gates[i]! >>> 31;
  }
  return starts.subarray(0, kept);
};
