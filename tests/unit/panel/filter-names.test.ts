import { expect, test } from 'vitest';
import { createNameFilter } from '../../../extension/panel/filter-names.ts';
import type { NamedEntry } from '../../../extension/panel/group-mentions.ts';

const named = (name: string, ...written: string[]) => ({ name, written }) as NamedEntry;
const filter = createNameFilter([
  named('Nicolás Maduro', 'Maduro', 'the Venezuelan leader'),
  named('Tren de Aragua'),
  named('Follow-up strike'),
]);
const found = (query: string) => filter(query).map(({ name }) => name);

test.each([
  ['nicolas', 'Nicolás Maduro'],
  ['VENEZUELAN', 'Nicolás Maduro'],
  ['maduro nicolás', 'Nicolás Maduro'],
  ['aragua tren', 'Tren de Aragua'],
  ['follow up', 'Follow-up strike'],
])('%s finds %s, by any part of how it is written, without capitals and accents', (query, name) => {
  expect(found(query)).toEqual([name]);
});

test('what does not fit is not found, and every word has to fit', () => {
  expect(found('maduro aragua')).toEqual([]);
  expect(found('xyz')).toEqual([]);
});
