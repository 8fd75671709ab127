import { expect, test } from 'vitest';
import { entryOf, listLibrary, marksIn } from './library-of.ts';

const known = (id: string, name: string, rest = {}) => entryOf(id, name, { kind: 'organization', weight: 20, ...rest });

const library = listLibrary([
  known('sox', 'Zulmar White Sox'),
  known('heat', 'Tolbrook Heat'),
  known('cup', 'Sark World Cup'),
  known('first', 'First Sark Winter Regatta'),
  known('second', 'Second Sark Winter Regatta'),
  known('forces', 'Sark Coast Guards'),
  known('sinking', 'Sinking of the Rainbow Tolbrook'),
  known('airways', 'Zulmar Airways UK'),
  known('college', 'Zulmar College'),
  known('vost', 'Ana Maria Vost', { kind: 'person' }),
]);

test.each([
  [
    'count after the whole name',
    'The Zulmar White Sox won. The White Sox left.',
    'Zulmar White Sox → sox|White Sox → sox',
  ],
  ['count before it', 'White Sox win\nThe Zulmar White Sox won.', 'White Sox → sox|Zulmar White Sox → sox'],
  ['mean nothing alone', 'The White Sox left.', ''],
  ['are no part of another name', 'The Zulmar White Sox won. So did Boston White Sox Press.', 'Zulmar White Sox → sox'],
  [
    'are no ship that was sunk',
    'Sinking of the Rainbow Tolbrook. The Rainbow Tolbrook sank.',
    'Sinking of the Rainbow Tolbrook → sinking',
  ],
  ['of one word not before "of"', 'Tolbrook Heat won. They fled the Heat of Sarkland.', 'Tolbrook Heat → heat'],
  ['are no country', 'Zulmar Airways UK left. Then the UK left.', 'Zulmar Airways UK → airways'],
  ['are not another country’s', 'Sark Coast Guards met the Norwegian Coast Guards.', 'Sark Coast Guards → forces'],
  ['of one word, after "the"', 'Tolbrook Heat won. Then the Heat left.', 'Tolbrook Heat → heat|Heat → heat'],
  ['of one word not without it', 'Tolbrook Heat won. Then Heat left.', 'Tolbrook Heat → heat'],
  ['not of one word that says what it is', 'Zulmar College won. Then the College left.', 'Zulmar College → college'],
  [
    'that two have are neither’s',
    'First Sark Winter Regatta and Second Sark Winter Regatta met. The Winter Regatta is old.',
    'First Sark Winter Regatta → first|Second Sark Winter Regatta → second',
  ],
])('tails of names %s', (_, text, marks) => {
  expect(marksIn(library, text).join('|')).toBe(marks);
});
