import { GAP, SHAPE } from '../text/tokens.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Reading, Scene } from './scene.ts';

/** True where an entry's own titles, context or description know the title at a token ("Sen." of a senator). */
export function fitsTitle(
  { article: { tokens }, lexicon, packOf }: Scene,
  { shelf, entry }: Reading,
  at: number,
): boolean {
  const known = packOf({ shelf }).hints(entry).offices;
  const title = tokens.hash[at]!;
  return known.has(title) || lexicon.sameTitles(title).some((word) => known.has(word));
}

/** True before party and state: "Bacon, R-Neb.", "Bacon (R-Neb.)". */
export function isPartyBehind({ article: { tokens }, lexicon }: Scene, to: number): boolean {
  const { count, gap, hash, shape } = tokens;
  if (to + 1 >= count || (gap[to] !== GAP.comma && gap[to] !== GAP.other)) return false;
  return (
    (shape[to]! & SHAPE.letter) !== 0 && (lexicon.classOf(hash[to]!) & WORD.party) !== 0 && gap[to + 1] === GAP.hyphen
  );
}
