import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

const AND = hashWord('and');
/** Words after which first names stand. */
const OFFSPRING: ReadonlySet<number> = new Set(
  ['son', 'sons', 'daughter', 'daughters', 'child', 'children', 'kids', 'twins', 'triplets', 'baby', 'babies'].map(
    hashWord,
  ),
);
const MOST_WORDS = 12;

/** True for first names of somebody's children: "named their children Brooklyn, Romeo and Cruz", "his son Jordan". */
export function isOffspring({ tokens: { gap, hash, shape } }: Scene, at: number): boolean {
  for (let i = at; i > 0 && at - i < MOST_WORDS; i--) {
    if (gap[i]! > GAP.comma) return false;
    if (OFFSPRING.has(hash[i - 1]!)) return gap[i]! <= GAP.comma;
    if (!(shape[i - 1]! & SHAPE.capital) && hash[i - 1] !== AND) return false;
  }
  return false;
}
