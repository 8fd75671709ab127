import { wordsOf } from '../text/normalize.ts';
import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { Part } from './facts/parts-of-names.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Scene } from './scene.ts';

/** Where a word is no part that can stand for the whole. */
export const NO_PART = -1;

/** Where the part of a name begins that ends at a token: with its particles and initials ("von der Leyen", "P. Hegseth"), or the words before it. */
export function startOfPart(
  { scene: { article, lexicon, packOf }, candidateAt }: { scene: Scene; candidateAt(token: number): number },
  at: number,
  { type, reading }: Part,
): number {
  if (type === 'given' || at === 0) return at;
  const { gap, hash, shape, start } = article.tokens;
  // Nothing that could belong to it stands before it.
  const isFirst =
    gap[at]! > GAP.hyphen || !(shape[at - 1]! & SHAPE.capital || lexicon.classOf(hash[at - 1]!) & WORD.particle);
  if (isFirst) return at;
  const pack = packOf(reading);
  const name = pack.formText(pack.formStart(reading.entry));
  const words = wordsOf(name).map(({ text }) => hashWord(text));
  let from = at;
  for (let k = words.lastIndexOf(hash[at]!) - 1; k > 0 || (k === 0 && type === 'tail'); k--, from--) {
    const joins = from > 0 && gap[from]! <= GAP.hyphen && candidateAt(from - 1) < 0;
    if (!joins || hash[from - 1] !== words[k]) break;
  }
  if (from < at || type === 'tail') {
    // "Sinking of the Rainbow Warrior" is no ship.
    const head = words[words.lastIndexOf(hash[at]!) - (at - from) - 1];
    if (type === 'tail' && head !== undefined && lexicon.classOf(head) & WORD.function) return NO_PART;
    // "Centre for Arts" is no art.
    while (from < at && !(shape[from]! & SHAPE.capital) && !(lexicon.classOf(hash[from]!) & WORD.particle)) from++;
    return from;
  }
  const before = at - 1;
  const isInitial =
    gap[at]! <= GAP.space &&
    (shape[before]! & SHAPE.abbreviation) !== 0 &&
    (shape[before]! & (SHAPE.letter | SHAPE.dotted)) !== 0;
  if (isInitial && name[0] === article.text[start[before]!]) return before;
  // "Pete B. Hegseth"
  const given = isInitial ? before - 1 : before;
  const isOwn = given >= 0 && hash[given] === words[0] && gap[given + 1]! <= GAP.space && candidateAt(given) < 0;
  return isOwn ? given : at;
}
