import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/search.ts';
import { type Line, libraryOf } from './library-of.ts';
import { NAMES } from './names.ts';

const LINES: Line[] = [
  { name: 'Thomas Hayden' },
  { name: 'Hayden Thomasson' },
  { name: 'Rand Paul' },
  { name: 'Paul Rand' },
  { name: 'Ben Paulsen' },
  { name: 'Ted Lieu' },
  { name: 'Elizabeth Warren' },
  { name: 'Warren Buffett' },
  { name: 'Donald Trump' },
  { name: 'Trump Jones' },
  { name: 'Joe Manchin III' },
  { name: 'Jo Mancha' },
  { name: 'Xi Jinping' },
  { name: 'Emmanuel Macron' },
  { name: "Sinéad O'Connor" },
  { name: 'Connor Odell' },
  { name: 'Trump Tower', type: 'place' },
  { name: 'President Hotel', type: 'org' },
  { name: 'California', type: 'place', aliases: ['Calif.'] },
  { name: 'France', type: 'place' },
  { name: 'Paris', type: 'place' },
  { name: 'Paris Hilton' },
  { name: "Sotheby's", type: 'org' },
  { name: 'Department of Defense', type: 'org' },
];
const library = libraryOf(LINES);
const first = (query: string) => search({ query, library, limit: 1 })[0]?.name;

describe('the same words in another order', () => {
  test.each([
    ['Hayden, Thomas', 'Thomas Hayden'],
    ['hayden thomas', 'Thomas Hayden'],
    ['Hayden, Thmoas', 'Thomas Hayden'],
    ['Paul, Rand', 'Rand Paul'],
    ['Rand, Paul', 'Paul Rand'],
    ['Sen. Paul, Rand (R-Ky.)', 'Rand Paul'],
    ['Manchin, Joe, III', 'Joe Manchin III'],
    ['Defense Department', 'Department of Defense'],
  ])('"%s" finds %s first', (query, name) => {
    expect(first(query)).toBe(name);
  });

  const many = libraryOf(NAMES.map((name, i) => ({ id: String(i), name })));
  const several = NAMES.flatMap((name, i) => (/^\S+ \S+( \S+)?$/.test(name) ? [{ id: String(i), name }] : []));
  test('finds each name of two or three words first, whatever the order and with or without a comma', () => {
    const turned = fc.constantFrom(...several).chain(({ id, name }) =>
      fc.record({
        id: fc.constant(id),
        words: fc.shuffledSubarray(name.split(' '), { minLength: name.split(' ').length }),
        comma: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(turned, ({ id, words: [word, ...rest], comma }) => {
        const query = `${word}${comma ? ',' : ''} ${rest.join(' ')}`;
        expect(search({ query, library: many, limit: 1 })[0]?.entry).toBe(id);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what stands beside a name', () => {
  test.each([
    ['Sen. Rand Paul (R-Ky.)', 'Rand Paul'],
    ['Sen. Rand Pual (R-Ky.)', 'Rand Paul'],
    ['Rep. Ted Lieu, D-Calif.', 'Ted Lieu'],
    ['Rep. Lieu (D-California)', 'Ted Lieu'],
    ['California Rep. Lieu', 'Ted Lieu'],
    ['Rep. Ted Lieu of California', 'Ted Lieu'],
    ['President Trump', 'Donald Trump'],
    ['President Xi', 'Xi Jinping'],
    ['President Macron of France', 'Emmanuel Macron'],
    ['Sen. Warren', 'Elizabeth Warren'],
    ['Manchin (D-WV)', 'Joe Manchin III'],
    ['the city of Paris', 'Paris'],
    ['Paris (France)', 'Paris'],
    ['(Rand Paul)', 'Rand Paul'],
    ['Rand Paul (Ted Lieu)', 'Rand Paul'],
  ])('"%s" finds %s first', (query, name) => {
    expect(first(query)).toBe(name);
  });

  test.each([
    ['Trump’s', 'Donald Trump'],
    ['President Trump`s', 'Donald Trump'],
    ['Rand Paul´s', 'Rand Paul'],
    ['Sotheby’s', "Sotheby's"],
    ['Paris’', 'Paris'],
    ['O’Connor’s', "Sinéad O'Connor"],
    ['Ted Lieu’s (D-Calif.)', 'Ted Lieu'],
  ])('a possessive: "%s" finds %s first', (query, name) => {
    expect(first(query)).toBe(name);
  });

  const many = libraryOf(NAMES.map((name, i) => ({ id: String(i), name })));
  const after = fc.oneof(
    fc.constantFrom('’s', "'s", '`s', '’', '’s ', '.', ',', '?'),
    fc.stringMatching(/^[A-Za-z]{1,6}([-. ][A-Za-z]{1,6})?$/).map((text) => ` (${text})`),
    fc.constantFrom(...NAMES).map((name) => ` (${name})`),
    fc.constantFrom(' [R-Ky.]', ' (born 1950', ', D-Calif.', ' (D)’s'),
  );
  const before = fc.constantFrom('', '', 'Sen. ', 'the ', 'President ', 'Dr. ', '“');
  test('never moves a name out of first place', () => {
    fc.assert(
      fc.property(fc.nat(NAMES.length - 1), before, after, (i, title, more) => {
        // "Ravensburg (Siege of Ravensburg)" has another whole name in it, with the same words: that one may be meant.
        fc.pre(!NAMES.some((name, other) => other !== i && more.includes(name) && name.includes(NAMES[i]!)));
        const query = `${title}${NAMES[i]!}${more}`;
        expect(search({ query, library: many, limit: 1 })[0]?.entry, query).toBe(String(i));
      }),
      { numRuns: 1_000 },
    );
  });
});
