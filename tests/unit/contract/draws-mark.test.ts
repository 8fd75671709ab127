import { expect, test } from 'vitest';
import { KINDS } from '../../../src/contract/kind.ts';
import { drawsMark, type Marks } from '../../../src/contract/settings.ts';

test.each<[marks: Marks, marked: string[], others: string[]]>([
  ['calm', [...KINDS], []],
  ['every', [...KINDS], [...KINDS]],
  ['people-incidents', ['person', 'incident'], []],
  ['none', [], []],
])('a line is drawn: %s', (marks, marked, others) => {
  const drawn = (isMarked: boolean) => KINDS.filter((kind) => drawsMark(marks, { kind, marked: isMarked }));
  expect(drawn(true)).toEqual(marked);
  expect(drawn(false)).toEqual(others);
});
