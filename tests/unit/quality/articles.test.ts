import { expect, test } from 'vitest';
import { countArticles, HOW_TO_RENEW, readCounts } from '../../quality/kept.ts';
import { openCorpus } from '../../quality/own-articles.ts';

test('our own articles are marked just as well as they were', () => {
  const { counts, faults } = countArticles(openCorpus());
  expect(counts, `${faults.join('\n')}\n${HOW_TO_RENEW}`).toEqual(readCounts());
});
