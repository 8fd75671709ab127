import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/search.ts';
import { libraryOf } from './library-of.ts';
import { NAMES } from './names.ts';

const library = libraryOf([
  { name: 'Pete Hegseth', aliases: ['Peter Brian Hegseth', 'Hegseth'], weight: 5 },
  { name: 'Pete Rose' },
  { name: 'Stephanie Herseth Sandlin' },
  { name: 'Battle of Hastings' },
  { name: 'Hastings' },
  { name: 'Paris', weight: 1 },
  { name: 'Paris', weight: 90 },
  { name: 'Paris Hilton', weight: 200 },
  { name: 'IKEA' },
  { name: 'Zürich' },
  { name: 'Новосибирск' },
  { name: '東京都' },
  { name: 'Mitch McConnell' },
  { name: "O'Brien" },
]);
const find = (query: string, limit = 5) => search({ query, library, limit }).map((found) => found.name);

describe('search', () => {
  test.each([
    ['Pete Hegsteh', 'Pete Hegseth'],
    ['pete h', 'Pete Hegseth'],
    ['hegs', 'Pete Hegseth'],
    ['Hegseth, Pete', 'Pete Hegseth'],
    ['petehegseth', 'Pete Hegseth'],
    ['pete heg seth', 'Pete Hegseth'],
    ['batle of hastigns', 'Battle of Hastings'],
    ['ikae', 'IKEA'],
    ['ZURICH', 'Zürich'],
    ['Züricch', 'Zürich'],
    ['новосибриск', 'Новосибирск'],
    ['東京', '東京都'],
    ['mc connell', 'Mitch McConnell'],
    ['o’brien', "O'Brien"],
    ['obrien', "O'Brien"],
  ])('finds by "%s" first of all %s', (query, name) => {
    expect(find(query)[0]).toBe(name);
  });

  test('puts the same name before names that begin so, and the better known of equals first', () => {
    expect(search({ query: 'paris', library, limit: 5 }).map(({ entry }) => entry)).toEqual(['e6', 'e5', 'e7']);
  });

  test('says how near each name is: 0 for the same', () => {
    const [same] = search({ query: 'Pete Rose', library, limit: 1 });
    expect(same).toEqual({ pack: 'list', entry: 'e1', name: 'Pete Rose', kind: 'person', score: 0 });
    expect(search({ query: 'Pete Roes', library, limit: 1 })[0]?.score).toBeGreaterThan(0);
  });

  test('gives no more than asked for', () => {
    expect(find('p', 2)).toHaveLength(2);
  });

  test.each(['', ' ', '…', 'xyzzy', 'q'.repeat(10_000), '\ud800', '(', '"', '\\'])('survives "%s"', (query) => {
    expect(find(query.slice(0, 20))).toEqual(find(query.slice(0, 20)));
    expect(() => find(query)).not.toThrow();
  });

  test('hides entries whose sources are switched off', () => {
    const lines = [
      { name: 'Ada Marsh', source: 'gazette' },
      { name: 'Ada Moor', source: 'herald' },
    ];
    const names = (sourcesOff: string[]) =>
      search({ query: 'ada', library: libraryOf(lines, { sourcesOff }), limit: 5 }).map((found) => found.name);
    expect(names([]).sort()).toEqual(['Ada Marsh', 'Ada Moor']);
    expect(names(['list/gazette'])).toEqual(['Ada Moor']);
    expect(names(['list/gazette', 'list/herald'])).toEqual([]);
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        for (const { score } of search({ query, library, limit: 5 })) expect(score).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

/** A text with one typing error: a letter left out, changed or added, or two swapped. */
const mistyped = (text: string) =>
  fc
    .record({
      at: fc.nat(text.length - 1),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      how: fc.constantFrom('drop', 'change', 'add', 'swap'),
    })
    .map(({ at, letter, how }) => {
      const [before, here, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
      if (how === 'drop') return before + after;
      if (how === 'change') return before + letter + after;
      if (how === 'add' || after === '') return before + letter + here + after;
      return before + after[0] + here + after.slice(1);
    });

describe('among names of many kinds', () => {
  const many = libraryOf(NAMES.map((name, i) => ({ id: String(i), name })));
  const numbers = fc.nat(NAMES.length - 1);

  test('each is found by itself, first of all', () => {
    for (const [i, name] of NAMES.entries()) {
      expect(search({ query: name, library: many, limit: 1 })[0]?.entry).toBe(String(i));
    }
  });

  test('each of six letters or more is among the first five with any one typing error', () => {
    const slip = numbers.chain((i) => fc.record({ i: fc.constant(i), query: mistyped(NAMES[i]!) }));
    fc.assert(
      fc.property(slip, ({ i, query }) => {
        const found = search({ query, library: many, limit: 5 }).map(({ entry }) => entry);
        expect(found).toContain(String(i));
      }),
      { numRuns: 1500 },
    );
  });

  test('each is among the first ten once half of it is typed', () => {
    fc.assert(
      fc.property(numbers, (i) => {
        const query = NAMES[i]!.slice(0, Math.max(4, Math.ceil(NAMES[i]!.length / 2)));
        expect(search({ query, library: many, limit: 10 }).map(({ entry }) => entry)).toContain(String(i));
      }),
    );
  });
});
