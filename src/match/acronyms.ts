import { GAP, SHAPE } from '../text/tokens.ts';
import type { PersonHere } from './people.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';

/** Acronyms that the article itself explains: "Joint Special Operations Command (JSOC)". */
export interface Introduced {
  /** Of what a pack knows. */
  known: Map<number, PersonHere>;
  /** Of what no pack knows: in this article the acronym is nobody else's. */
  unknown: Set<number>;
}

/** Finds the acronyms in brackets after names. Takes the tokens that may be one. */
export function findIntroduced(
  { article: { text }, tokens, covered }: Scene,
  spots: readonly Spot[],
  among: Iterable<number>,
): Introduced {
  const { gap, hash, shape, start, end } = tokens;
  const introduced: Introduced = { known: new Map(), unknown: new Set() };
  for (const i of among) {
    if (i === 0 || gap[i] !== GAP.other || !(shape[i]! & SHAPE.allCaps)) continue;
    if (text.charCodeAt(start[i]! - 1) !== 0x28 || text.charCodeAt(end[i]!) !== 0x29) continue;
    const before = covered[i - 1] === 0 ? undefined : spots[covered[i - 1]! - 1];
    if (before?.best && before.rivals.length === 0 && before.to === i && before.to - before.from > 1) {
      introduced.known.set(hash[i]!, { reading: before.best, spot: before });
    } else if (hasInitials(text.slice(start[i]!, end[i]!).replace(/\./g, ''), i, tokens, text)) {
      introduced.unknown.add(hash[i]!);
    }
  }
  return introduced;
}

/** True where the words before token `at` have the letters of an acronym as their initials, the last word the last one. */
const hasInitials = (
  acronym: string,
  at: number,
  { start, end, gap, shape }: Scene['tokens'],
  text: string,
): boolean => {
  let left = acronym.length;
  for (let i = at - 1; i >= 0 && left > 0 && at - i < 12; i--) {
    // "U.S. Hemp Roundtable (USHR)"
    const isDotted = (shape[i]! & SHAPE.dotted) !== 0;
    const initials = isDotted ? text.slice(start[i]!, end[i]!).replace(/\./g, '') : text[start[i]!]!.toUpperCase();
    if (acronym.slice(0, left).endsWith(initials) && shape[i]! & SHAPE.capital) left -= initials.length;
    else if (shape[i]! & SHAPE.capital) return false;
    if (gap[i]! > GAP.comma) break;
  }
  return left <= 0;
};
