import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, wordsOf } from '../../../src/text/normalize.ts';

describe('normalize evens out ways of writing the same name', () => {
  test.each([
    ['Pete HEGSETH', 'pete hegseth'],
    ['Nicolás Maduro', 'nicolas maduro'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['follow-up', 'follow up'],
    ['follow\u2011up', 'follow up'],
    ['co\u00adop\u200beration', 'cooperation'],
    ['Ko\u0308ln', 'koln'],
    ['U.S.', 'us'],
    ['J. D. Vance', 'jd vance'],
    ['AT&T', 'at and t'],
    ['Hegseth’s', 'hegseth s'],
    ["O'Brien", 'o brien'],
    ['Ёлка', 'елка'],
    ['مُحَمَّد', 'محمد'],
    ['北京', '北 京'],
    ['', ''],
    ['—!?', ''],
  ])('%s → %s', (written, folded) => {
    expect(normalize(written)).toBe(folded);
  });

  // Letters of unspaced scripts are words of their own, those too that come out of a ligature ("ໜ").
  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalize(text);
        expect(normalize(once).replaceAll(' ', '')).toBe(once.replaceAll(' ', ''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('words know where they stand', () => {
  test('in UTF-16 code units of the text as given', () => {
    const text = '“Zoë’s 😀 plan,” said Ł. Kowalski';
    const words = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Zoë', 's', 'plan', 'said', 'Ł', 'Kowalski']);
  });

  test('in order, apart, and each folds to itself alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
