import { expect, test } from 'vitest';
import { annotate } from '../../../src/match/annotate.ts';
import { densityOf, type ReadArticle, writtenOut } from '../../quality/reading.ts';
import { exampleLibrary } from '../match/example-pack.ts';

const read = (...texts: string[]): ReadArticle => {
  const blocks = texts.map((text) => ({ text, role: 'paragraph' as const }));
  return { id: 'one', blocks, mentions: annotate(blocks, exampleLibrary()) };
};

test('an article is written out with every mention in its place', () => {
  expect(writtenOut(read('Roger Wicker left Omaha.', 'Nobody else did.'))).toBe(
    '*[Roger Wicker|roger-wicker|is|full-name] left *[Omaha|omaha|is|full-name].\n\nNobody else did.',
  );
});

test('how much is marked: letters of all letters, marks for words', () => {
  const { words, marks, share, per100Words, long } = densityOf(read('Roger Wicker left Omaha.'));
  expect([words, marks, per100Words, long]).toEqual([4, 2, 50, []]);
  expect(share).toBeCloseTo(17 / 24);
});
