import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { ContextReader } from './context.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import type { SpotEvidence } from './spot.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** Titles in front of names, with the words under which a pack may know them. */
const SAME_TITLE: ReadonlyMap<number, readonly string[]> = new Map(
  [
    ['sen', 'senator', 'senate'],
    ['senator', 'senate'],
    ['rep', 'representative', 'congressman', 'congresswoman', 'house', 'congress'],
    ['representative', 'congressman', 'congresswoman', 'house', 'congress'],
    ['congressman', 'representative', 'house', 'congress'],
    ['congresswoman', 'representative', 'house', 'congress'],
    ['sec', 'secretary'],
    ['gov', 'governor'],
    ['gen', 'general'],
    ['adm', 'admiral'],
    ['spokesman', 'spokeswoman', 'spokesperson'],
    ['spokeswoman', 'spokesman', 'spokesperson'],
    ['aide', 'staff', 'adviser'],
  ].map(([title, ...words]): [number, string[]] => [hashWord(title!), words]),
);

const PARTY_LETTERS: ReadonlySet<number> = new Set(['r', 'd', 'i'].map(hashWord));

/** True where an entry's own titles, context or description know a title. */
export function fitsTitle(reader: ContextReader, reading: Reading, title: number): boolean {
  const known = reader.hintsOf(reading).offices;
  return known.has(title) || (SAME_TITLE.get(title) ?? []).some((word) => known.has(hashWord(word)));
}

/**
 * What stands beside a short name and vouches for it although no full name does: a title that fits ("Sen. Paul"), the
 * entry's own title ("Defense Secretary Hegseth"), or party and state ("Bacon, R-Neb.").
 * `titleAt` gives the readings of a title that ends before a token.
 */
export function findVoucher(
  scene: Scene,
  reader: ContextReader,
  { reading, from, to, titles }: { reading: Reading; from: number; to: number; titles: readonly Reading[] },
): SpotEvidence | null {
  const { tokens, keyOf } = scene;
  const { count, gap, hash, shape } = tokens;
  if (titles.some((title) => keyOf(title) === keyOf(reading))) return { kind: 'title', from: from - 1, to: from };
  if (from > 0 && gap[from]! <= GAP.space && classOf(hash[from - 1]!) & WORD.title) {
    if (fitsTitle(reader, reading, hash[from - 1]!)) return { kind: 'title', from: from - 1, to: from };
  }
  const isParty =
    to + 1 < count &&
    (gap[to] === GAP.comma || gap[to] === GAP.other) &&
    (shape[to]! & SHAPE.letter) !== 0 &&
    PARTY_LETTERS.has(hash[to]!) &&
    gap[to + 1] === GAP.hyphen;
  return isParty ? { kind: 'neighbour', from: to, to: to + 2 } : null;
}
