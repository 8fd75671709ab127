import { GAP, SHAPE } from '../text/tokens.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Scene, Span } from './scene.ts';

/** `ownerOf` where nothing beside a body says whose it is. */
export const NOBODY = -1;
/** `ownerOf` for something below a country. */
export const BELOW = -2;

/** Whose a body is, by the words beside it: a country's number, `BELOW`, or `NOBODY`. */
export function ownerOf({ article: { tokens }, lexicon }: Scene, { from, to }: Span): number {
  const { count, gap, hash, shape } = tokens;
  const read = (at: number): number => {
    const country = lexicon.countryOf(hash[at]!);
    const cls = lexicon.classOf(hash[at]!);
    if (shape[at]! & SHAPE.capital && country !== 0) return country;
    if (cls & (WORD.level | WORD.school) || (cls & WORD.region && shape[at]! & SHAPE.capital)) return BELOW;
    return NOBODY;
  };
  if (from > 0 && gap[from]! <= GAP.hyphen) {
    const isPossessive = gap[from - 1] === GAP.apostrophe && (shape[from - 1]! & SHAPE.letter) !== 0 && from > 1;
    const owner = read(isPossessive ? from - 2 : from - 1);
    if (owner !== NOBODY) return owner;
  }
  const isOf = to + 1 < count && gap[to]! <= GAP.space && (lexicon.classOf(hash[to]!) & WORD.of) !== 0;
  if (!isOf) return NOBODY;
  const after = to + 2 < count && lexicon.classOf(hash[to + 1]!) & WORD.article ? to + 2 : to + 1;
  return read(after);
}
