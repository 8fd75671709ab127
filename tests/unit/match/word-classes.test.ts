import { expect, test } from 'vitest';
import { WORD } from '../../../src/match/lexicon/word-lists.ts';

test('every class of words has a bit of its own', () => {
  const bits = Object.values(WORD);
  // A bit as 32 of them are held: the last one is negative in a sum and positive as it is written.
  const held = bits.map((bit) => bit >>> 0);
  expect(new Set(held).size).toBe(bits.length);
  for (const bit of held) expect(Math.log2(bit) % 1).toBe(0);
});
