import type { Evidence, Rule } from '../contract/mention.ts';
import type { Candidate, Reading } from './find.ts';

/** A candidate on its way to a mention. */
export interface Spot extends Candidate {
  /** What stands beside it (`BESIDE`). */
  left: number;
  right: number;
  /** What it names, as far as is known; null while nothing speaks for any reading. */
  best: Reading | null;
  /** Readings that fit about as well. */
  rivals: Reading[];
  rule: Rule;
  evidence: SpotEvidence[];
}

/** A short form that nobody owns yet. */
export const shortForm = ({ from, to, left, right }: Pick<Spot, 'from' | 'to' | 'left' | 'right'>): Spot => ({
  from,
  to,
  readings: [],
  left,
  right,
  best: null,
  rivals: [],
  rule: 'short-form',
  evidence: [],
});

/** Evidence by where it stands; its words are read only for what is shown. */
export interface SpotEvidence {
  kind: Evidence['kind'];
  /** Tokens, `to` excluded; or, without a place in the article, words. */
  from?: number;
  to?: number;
  text?: string;
}
