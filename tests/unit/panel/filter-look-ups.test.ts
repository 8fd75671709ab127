import { expect, test } from 'vitest';
import { createLogFilter } from '../../../extension/panel/log/filter-look-ups.ts';
import type { LookUp } from '../../../src/contract/look-up.ts';

const lookUp = (entry: string, given: Partial<LookUp> = {}): LookUp => ({
  pack: 'p',
  entry,
  name: entry,
  kind: 'person',
  at: 0,
  title: '',
  address: 'https://paper.example/1',
  ...given,
});

test('finds words in any order, in names, titles and addresses, without regard to accents and capitals', () => {
  const log = [
    lookUp('José Núñez', { title: 'A vote in June' }),
    lookUp('June Lake', { kind: 'place' }),
    lookUp('Old pier', { address: 'https://harbor.example/x' }),
  ];
  const filter = createLogFilter(log);
  const found = (words: string, kind?: LookUp['kind']) =>
    filter({ words, ...(kind && { kind }) }).map(({ entry }) => entry);
  expect(found('')).toHaveLength(3);
  expect(found('june')).toEqual(['José Núñez', 'June Lake']);
  expect(found('vote nunez')).toEqual(['José Núñez']);
  expect(found('HARBOR')).toEqual(['Old pier']);
  expect(found('june', 'place')).toEqual(['June Lake']);
  expect(found('june pier')).toEqual([]);
});
