import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { PersonHere } from './people.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** First words of company names in an article: who they stand for when they stand alone. */
export interface Firms {
  /** Of companies that a pack knows ("Burlington" after "Burlington Industries Inc"). */
  known: Map<number, PersonHere[]>;
  /** Of companies that no pack knows. */
  unknown: Set<number>;
}

const AND = hashWord('and');
const THE = hashWord('the');
const INTRODUCERS: ReadonlySet<number> = new Set(['in', 'near', 'at', 'from', 'to', 'outside', 'across'].map(hashWord));

/** The longest company name, in words, that is looked at. */
export const LONGEST_FIRM = 7;

/**
 * Finds company names by what they end with ("Inc", "Industries"), and the words by which they are called later.
 * Takes the tokens that may end one.
 */
export function findFirms({ tokens, covered }: Scene, spots: readonly Spot[], among: Iterable<number>): Firms {
  const { gap, hash, shape } = tokens;
  const firms: Firms = { known: new Map(), unknown: new Set() };
  for (const i of among) {
    // "Reynolds and Reynolds"
    if (i > 1 && hash[i] === hash[i - 2] && hash[i - 1] === AND && gap[i]! <= GAP.space) {
      if (!firms.known.has(hash[i]!)) firms.unknown.add(hash[i]!);
    }
    if (gap[i]! > GAP.hyphen || !(shape[i - 1]! & SHAPE.capital)) continue;
    if (!(classOf(hash[i]!) & WORD.companySuffix)) continue;
    let from = i;
    while (from > 0 && gap[from]! <= GAP.hyphen && shape[from - 1]! & SHAPE.capital && i - from + 1 < LONGEST_FIRM)
      from--;
    while (from < i && classOf(hash[from]!) & (WORD.function | WORD.title)) from++;
    if (from === i) continue;
    const spot = covered[from] === 0 ? undefined : spots[covered[from]! - 1];
    const name = hash[from]!;
    if (spot?.best && spot.rivals.length === 0 && spot.to - spot.from > 1 && spot.from === from) {
      const list = firms.known.get(name) ?? [];
      if (!list.some((here) => here.reading.entry === spot.best!.entry)) list.push({ reading: spot.best, spot });
      firms.known.set(name, list);
    } else if (i - from > 1 || !spot || spot.readings.length === 0) firms.unknown.add(name);
  }
  return firms;
}

/** True where a word is used like a place, whatever company is called like it: "in Burlington", "Burlington, Vermont". */
export function isUsedAsPlace({ tokens }: Scene, from: number): boolean {
  const { count, gap, hash, shape } = tokens;
  if (from > 0 && gap[from]! <= GAP.space && INTRODUCERS.has(hash[from - 1]!)) return true;
  return from + 1 < count && gap[from + 1] === GAP.comma && (shape[from + 1]! & SHAPE.abbreviation) !== 0;
}

/** False where the first words of a longer name are something else: "the Great Lakes", "Trinity, Texas". */
export function standsForLonger({ tokens }: Scene, { from, to }: Pick<Spot, 'from' | 'to'>): boolean {
  const { count, gap, hash, shape } = tokens;
  if (to - from > 1 && from > 0 && gap[from]! <= GAP.space && hash[from - 1] === THE) return false;
  const isTown = to < count && gap[to] === GAP.comma && (shape[to]! & SHAPE.capital) !== 0;
  return !isTown || (to + 1 < count && gap[to + 1]! < GAP.comma);
}
