import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';

/** A news page with everything that a citation can say. */
export const full: SourceSummary = {
  id: 'harbor',
  title: 'Harbor study finds rising tides',
  publisher: 'The Harbor Post',
  authors: ['Doe, Jane Quinn', 'Roe, Richard'],
  genre: 'report',
  date: '2020-09-12',
  dateBasis: 'stated',
  url: 'https://post.example/harbor',
};

/** A text of which little is known. */
export const bare: SourceSummary = {
  id: 'bare',
  title: 'Is the “old” pier safe?',
  publisher: 'Publisher not stated',
  publisherBasis: 'unknown',
  genre: 'opinion',
  date: '2025',
  dateBasis: 'inferred',
};

export const claim = (given: Partial<Claim> = {}): Claim => ({
  id: 'c',
  text: 'The pier sank by two inches.',
  source: 'harbor',
  locator: [3],
  status: 'reported',
  about: [],
  ...given,
});
