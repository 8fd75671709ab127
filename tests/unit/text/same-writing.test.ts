import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, wordsOf } from '../../../src/text/normalize.ts';
import { createTokens, hashWord, tokenize } from '../../../src/text/tokens.ts';

const APOSTROPHES = [..."'’‘‛ʼʻʽʾʿʹˈ`´′‵՚׳Ꞌꞌ＇"];
const SPACES = [...' \u00a0\u202f\u2009\u2007\u3000\u2003\u205f\t'];
const HYPHENS = [...'-\u2010\u2011\u2012\u2013\u2212\ufe58\ufe63\uff0d'];
const QUOTES = [...'"“”„‟«»‹›″＂'];
const UNSEEN = [...'\u00ad\u200b\u200d\u2060\ufeff\u202a\u2069\ufe0f\u034f\u180e\u{e0041}'];

/** What of a text's tokens no other way of writing may change. */
const read = (text: string) => {
  const { count, hash, gap, shape } = tokenize(text, createTokens(16));
  return [...hash.subarray(0, count)].map((word, i) => ({ word, gap: gap[i], shape: shape[i] }));
};

const word = fc.constantFrom('Sana', 'J', 'K', 'Rowling', 'U.S', 'said', 'St', 'Ö', 'Élan', 'Иван', '42', '北', 'NATO');
/** One of each kind stands for all, and may be any of them. */
const mark = fc.constantFrom(
  "'",
  ' ',
  ' ',
  ' ',
  '-',
  '"',
  '. ',
  ', ',
  '! ',
  ': ',
  '.',
  '',
  ' “',
  '” ',
  "' ",
  " '",
  ' - ',
);
const sentence = fc.array(fc.tuple(word, mark), { maxLength: 10 }).map((parts) => parts.flat().join(''));

/** The text with every character of one kind replaced. */
const rewrite = (text: string, kind: readonly string[], by: string): string =>
  Array.from(text, (character) => (kind.includes(character) ? by : character)).join('');

describe('characters of a kind are the same wherever they stand', () => {
  test.each([
    ['apostrophe', APOSTROPHES],
    ['space', SPACES],
    ['hyphen', HYPHENS],
    ['quote', QUOTES],
  ])('any %s', (_, kind) => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...kind), (text, other) => {
        expect(read(rewrite(text, kind, other))).toEqual(read(rewrite(text, kind, kind[0]!)));
      }),
      { numRuns: 400 },
    );
  });

  test('what is not seen neither joins nor parts, and no word begins or ends with it', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...UNSEEN), fc.nat(), (text, unseen, place) => {
        const characters = [...text];
        characters.splice(place % (characters.length + 1), 0, unseen);
        const written = characters.join('');
        expect(read(written)).toEqual(read(text));
        const { count, start, end } = tokenize(written, createTokens(16));
        for (let i = 0; i < count; i++) {
          const token = written.slice(start[i], end[i]);
          expect(token.startsWith(unseen) || token.endsWith(unseen)).toBe(false);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('ways of writing one name', () => {
  test.each([
    [
      'jk rowling',
      ['J. K. Rowling', 'J.K. Rowling', 'JK Rowling', 'J K Rowling', 'J.\u00a0K.\u202fRowling', 'J.K.Rowling'],
    ],
    ['us', ['U.S.', 'US', 'U. S.', 'U．S．']],
    ['johnson and johnson', ['Johnson & Johnson', 'Johnson and Johnson', 'Johnson＆Johnson', 'Johnson &amp; Johnson']],
    ['washington dc', ['Washington, D.C.', 'Washington D.C.', 'Washington DC', 'Washington, D. C.']],
    ['toys r us', ['Toys "R" Us', 'Toys “R” Us', 'Toys ‘R’ Us', 'Toys R Us']],
    [
      'pentagon',
      [
        'Pentagon',
        'Pentagon²',
        'Pentagon¹²',
        'Pentagon[3]',
        '²Pentagon',
        '▶\ufe0fPentagon',
        '1\u20e3 Pentagon'.slice(3),
      ],
    ],
    ['co2', ['CO2', 'CO₂']],
    ['h2o', ['H²O', 'H2O']],
    ['шо иван', ['Ш. О. Иван', 'Ш.О. Иван', 'ШО Иван']],
  ])('%s', (folded, ways) => {
    for (const way of ways) expect(normalize(way)).toBe(folded);
  });

  test.each([
    ['Plan A. I think', 'plan a i think'],
    ['U.S. J. Smith', 'us j smith'],
    ['Vitamin C I take', 'vitamin c i take'],
    ['10² or', '102 or'],
    ['see [3] there', 'see 3 there'],
  ])('but not in %s', (text, folded) => {
    expect(normalize(text)).toBe(folded);
  });
});

test('what normalizes alike has the same hashes', () => {
  const any = fc.oneof(
    sentence,
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  fc.assert(
    fc.property(any, (text) => {
      expect(read(text).map((token) => token.word)).toEqual(wordsOf(text).map((found) => hashWord(found.text)));
    }),
    { numRuns: 2000 },
  );
});
