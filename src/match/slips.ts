import { GAP, SHAPE } from '../text/tokens.ts';
import type { Decision } from './decide.ts';
import type { NamedEntries } from './facts/named.ts';
import type { Reading, Scene, Span } from './scene.ts';

/** Shorter words are too like each other. */
const SHORTEST = 6;
/** Names of an article that are looked at for typing errors. */
const MOST_NAMES = 40;

/** A word that is written almost like a surname of somebody whom the article names in full. */
export interface Slip extends Span {
  readonly reading: Reading;
  /** Where the name stands as it should. */
  readonly full: Span;
}

/** True where one letter after the first is changed, left out, put in, or swapped with the next (Damerau, 1964). */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let i = 1;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/**
 * Finds words that are one slip away from the surname of somebody whom the article names in full ("Pete Hegsteh"), where
 * nothing is known to stand and the article does not write them so again. Only names of the article itself are compared, so that the
 * cost is small and no name comes from nowhere.
 */
export function findSlips(scene: Scene, named: NamedEntries, taken: readonly Decision[]): Slip[] {
  const { article, lexicon } = scene;
  const { tokens } = article;
  const surnames = surnamesOf(scene, named);
  if (surnames.length === 0) return [];
  const initials = surnames.reduce((bits, { name }) => bits | (1 << (name.charCodeAt(0) & 31)), 0);
  const slips: Slip[] = [];
  const covered = new Uint8Array(tokens.count);
  for (const { place } of taken) covered.fill(1, place.from, place.to);
  for (const at of article.capitalized) {
    const start = tokens.start[at]!;
    if (tokens.end[at]! - start < SHORTEST || !((initials >>> (article.text.charCodeAt(start) & 31)) & 1)) continue;
    if (covered[at] !== 0 || lexicon.classOf(tokens.hash[at]!) !== 0) continue;
    const written = article.text.slice(start, tokens.end[at]);
    // "The Reiners" are a family, no slip.
    const match = surnames.find(({ name }) => isOneSlip(written, name) && written !== `${name}s`);
    if (match && !article.writesSmall(tokens.hash[at]!) && isAlone(scene, at, match.given))
      slips.push({ from: at, to: at + 1, reading: match.reading, full: match.span });
  }
  return slips;
}

const surnamesOf = ({ article: { text, tokens }, kindOf, packOf }: Scene, named: NamedEntries) =>
  [...named.values()]
    .filter(({ reading, span }) => kindOf(reading) === 'person' && span.to - span.from > 1)
    .slice(0, MOST_NAMES)
    .map(({ reading, span }) => {
      const name = text.slice(tokens.start[span.to - 1], tokens.end[span.to - 1]);
      return { name, reading, span, given: packOf(reading).firstWord(reading.entry) };
    })
    .filter(({ name }) => name.length >= SHORTEST);

/** True where no other word with a capital stands beside a word, but the person's own given name. */
const isAlone = ({ article: { tokens }, lexicon }: Scene, at: number, given: number): boolean => {
  const { count, gap, hash, shape } = tokens;
  const isBeside = (i: number): boolean => (shape[i]! & SHAPE.capital) !== 0 && lexicon.classOf(hash[i]!) === 0;
  if (at + 1 < count && gap[at + 1]! <= GAP.hyphen && isBeside(at + 1)) return false;
  return at === 0 || gap[at]! > GAP.hyphen || !isBeside(at - 1) || hash[at - 1] === given;
};
