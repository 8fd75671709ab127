import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEditCounter } from '../../../src/search/edits.ts';

/** Optimal string alignment distance, by the textbook. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  }
  return rows[a.length]![b.length]!;
}

const count = createEditCounter();
const errors = (query: string, word: string, options: { most: number; prefix: boolean }) => {
  // Inside other bytes, as words lie in the dictionary.
  const bytes = new TextEncoder().encode(`xx${word}yy`);
  return count(new TextEncoder().encode(query), { bytes, start: 2, length: bytes.length - 4 }, options);
};

describe('typing errors', () => {
  test.each([
    ['hegseth', 'hegseth', 0],
    ['hegsteh', 'hegseth', 1],
    ['hegset', 'hegseth', 1],
    ['hegzeth', 'hegseth', 1],
    ['heggseth', 'hegseth', 1],
    ['hgesteh', 'hegseth', 2],
    ['hogarth', 'hegseth', 3],
    ['a', 'hegseth', 3],
  ])('%s for %s: %i, or more than two', (query, word, expected) => {
    expect(errors(query, word, { most: 2, prefix: false })).toBe(expected);
  });

  test.each([
    ['hegs', 0],
    ['hges', 1],
    ['hegst', 1],
    ['hegsethson', 3],
  ])('%s for the beginning of hegseth: %i, or more than two', (query, expected) => {
    expect(errors(query, 'hegseth', { most: 2, prefix: true })).toBe(expected);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 });

  test('are as many as the textbook says, up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 6 }), (a, b, most) => {
        expect(errors(a, b, { most, prefix: false })).toBe(Math.min(distance(a, b), most + 1));
      }),
      { numRuns: 3000 },
    );
  });

  test('of an unfinished word are those to its nearest beginning', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, end) => distance(a, b.slice(0, end)));
        expect(errors(a, b, { most, prefix: true })).toBe(Math.min(...beginnings, most + 1));
      }),
      { numRuns: 3000 },
    );
  });
});
