import { describe, expect, test } from 'vitest';
import { curatedLibrary, entryOf, full, marksIn } from './library-of.ts';

const library = curatedLibrary([
  entryOf('venezuela', 'Venezuela', { kind: 'place', forms: full('Venezuela', 'Venezuelan') }),
  entryOf('washington', 'Washington, D.C.', { kind: 'place', forms: full('Washington, D.C.', 'Washington') }),
  entryOf('democrats', 'Democrats', { kind: 'organization', forms: full('Democrats') }),
]);

describe('countries of a curated pack are nobody’s name', () => {
  test.each([
    ['They spoke of a Maduro Venezuela.\nOil left Venezuela.', ['Venezuela → venezuela']],
    ['They met Venezuelan Interior Minister Ana Vost.', ['Venezuelan → venezuela']],
    ['They met at the Venezuelan Interior Ministers Ball.', []],
    ['It is a whole different Venezuela and Venezuela will know.', ['Venezuela → venezuela', 'Venezuela → venezuela']],
    [
      'VENEZUELA TELLS MORE VISITORS TO LEAVE AS ROWS GO ON\nOil left Venezuela.',
      ['VENEZUELA → venezuela', 'Venezuela → venezuela'],
    ],
  ])('%s', (text, marks) => {
    expect(marksIn(library, text)).toEqual(marks);
  });

  test('a town that lacks its qualifier still is', () => {
    expect(marksIn(library, 'The film has Denzel Washington.\nThen Washington wept.')).toEqual([]);
  });
});
