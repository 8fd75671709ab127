import fc from 'fast-check';
import Fuse from 'fuse.js';
import { expect, test } from 'vitest';
import { leastScore } from '../../../src/search/least-score.ts';

test.each([
  ['pete', 'pete hegseth', 0],
  ['pete', 'steep', 0],
  ['pete', 'paul', 0.75],
  ['pete', '', 1],
])('"%s" in "%s" cannot score less than %f', (query, text, least) => {
  expect(leastScore(query, text)).toBe(least);
});

test('is never more than the score of fuse.js', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeü東'), minLength: 1, maxLength: 20 });
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (query, text) => {
      const [found] = new Fuse([text], { includeScore: true, ignoreLocation: true, threshold: 1 }).search(query);
      if (found) expect(leastScore(query, text)).toBeLessThanOrEqual(found.score! + 1e-9);
    }),
    { numRuns: 3_000 },
  );
});
