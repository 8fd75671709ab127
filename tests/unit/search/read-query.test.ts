import { expect, test } from 'vitest';
import { readQuery } from '../../../src/search/read-query.ts';

test.each([
  ['Hegseth’s', 'hegseth s', 'hegseth'],
  ['Hegseth`s', 'hegseth s', 'hegseth'],
  ['the Pentagon’s', 'the pentagon s', 'pentagon'],
  ['The', 'the', 'the'],
  ['T-S', 't s', 't s'],
  ['Paul (R-Ky.)', 'paul r ky', 'paul'],
  ['Paul (R-K', 'paul r k', 'paul'],
  ['(Paul)', 'paul', 'paul'],
  ['Lieu (D)’s', 'lieu d s', 'lieu'],
  ['', '', ''],
])('"%s" is "%s", and without what is beside it "%s"', (text, whole, core) => {
  expect(readQuery(text)).toMatchObject({ whole, core });
});

test.each([
  ['Hayden, Thomas', 'thomas hayden'],
  ['Hayden, Thomas (1950)', 'thomas hayden'],
  ['Hayden Thomas', null],
  ['King, Martin, Jr., Dr.', null],
  [', Thomas', null],
])('"%s" turned is %j', (text, turned) => {
  expect(readQuery(text).turned).toBe(turned);
});

test.each([
  ['pete heg', true],
  ['pete heg ', false],
  ['Hegseth’s', false],
  ['Harris’', false],
  ['O’', true],
  ['Sen.', false],
  ['Paul (R', false],
])('the last word of "%s" may go on: %j', (text, unfinished) => {
  expect(readQuery(text).words.at(-1)?.unfinished).toBe(unfinished);
});

test('counts a word less after a comma, less in brackets, and hardly where it is an article', () => {
  const values = Object.fromEntries(readQuery('the Lieu, Calif (Calif').words.map(({ text, value }) => [text, value]));
  expect(values.lieu).toBe(1);
  expect(readQuery('Lieu, Calif').words[1]?.value).toBe(0.5);
  expect(readQuery('Lieu (Calif').words[1]?.value).toBe(0.25);
  expect(values.the).toBeLessThan(0.1);
});
