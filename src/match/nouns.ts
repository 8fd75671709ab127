import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** "An operation" is another one. */
const INDEFINITE: ReadonlySet<number> = new Set(['a', 'an', 'another'].map(hashWord));

/**
 * Makes a test for common nouns that take up an incident's name ("Operation Southern Spear … the operation"): the name stands before, and
 * no other one between, by name or not ("Operation Midnight Hammer", "an operation"). Takes all spots, in order, those that name something
 * with their `best`.
 */
export function createNouns(
  { tokens, keyOf }: Scene,
  spots: readonly Spot[],
): (spot: Spot, reading: Reading) => boolean {
  const { count, gap, hash, shape } = tokens;
  /** By noun: the tokens at which it is a part of some name. */
  const named = new Map<number, number[]>();
  const isName = (i: number): boolean =>
    (shape[i]! & SHAPE.capital) !== 0 && !(classOf(hash[i]!) & (WORD.function | WORD.calendar));
  const findNamed = (noun: number): number[] => {
    const found: number[] = [];
    for (let i = 0; i < count; i++) {
      if (hash[i] !== noun) continue;
      if (i > 0 && INDEFINITE.has(hash[i - 1]!)) found.push(i);
      else if (i > 0 && gap[i]! <= GAP.space && isName(i - 1)) found.push(i);
      else if (i + 1 < count && gap[i + 1]! <= GAP.space && isName(i + 1)) found.push(i);
    }
    return found;
  };
  return ({ from, to }, reading) => {
    const noun = hash[to - 1]!;
    const own = spots.findLast((spot) => spot.to <= from && spot.best && keyOf(spot.best) === keyOf(reading));
    if (!own) return false;
    const others = named.get(noun) ?? findNamed(noun);
    named.set(noun, others);
    return !others.some((at) => at >= own.to && at < from);
  };
}
