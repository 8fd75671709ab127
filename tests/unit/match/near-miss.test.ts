import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneSlip } from '../../../src/match/slips.ts';
import { curatedLibrary, entryOf, full, mentionsIn, short } from './library-of.ts';

describe('one slip of the pen', () => {
  test.each([
    ['Hegsteh', 'Hegseth', true],
    ['Moultn', 'Moulton', true],
    ['Vindmann', 'Vindman', true],
    ['Wickar', 'Wicker', true],
    ['Wicker', 'Wicker', false],
    ['Hegstehh', 'Hegseth', false],
    ['Murray', 'Murphy', false],
    ['Reiner', 'Weiner', false],
  ])('%s, %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });

  test('any one change after the first letter is one slip, unless it changes nothing', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        letter,
        fc.constantFrom('put', 'cut', 'set', 'swap'),
        (word, at, l, how) => {
          const i = Math.min(at, word.length - 1);
          const changed = [...word];
          if (how === 'put') changed.splice(i, 0, l);
          else if (how === 'cut') changed.splice(i, 1);
          else if (how === 'set') changed[i] = l;
          else if (i + 1 < word.length) [changed[i], changed[i + 1]] = [changed[i + 1]!, changed[i]!];
          const [a, b] = [`a${word.join('')}`, `a${changed.join('')}`];
          expect(isOneSlip(a, b)).toBe(a !== b);
        },
      ),
    );
  });
});

describe('near misses', () => {
  const library = curatedLibrary([
    entryOf('hegseth', 'Pete Hegseth', { forms: [...full('Pete Hegseth'), ...short('Hegseth')] }),
  ]);

  test('of people named in full are shown as possible, never asserted', () => {
    const found = mentionsIn(library, 'Pete Hegseth spoke. Pete Hegsteh left, and Hegsteh did not return.');
    expect(found.map(({ certainty, why }) => `${certainty} ${why.rule}`)).toEqual([
      'is full-name',
      'possibly near-miss',
      'possibly near-miss',
    ]);
  });

  test('of nobody else, and no families', () => {
    expect(mentionsIn(library, 'Hegsteh spoke.')).toEqual([]);
    expect(mentionsIn(library, 'Pete Hegseth spoke for the Hegseths.')).toHaveLength(1);
  });
});
