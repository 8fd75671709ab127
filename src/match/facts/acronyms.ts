import { GAP, SHAPE } from '../../text/tokens.ts';
import { once } from '../article.ts';
import type { Judged } from '../local.ts';
import type { Reading, Scene, Span } from '../scene.ts';
import type { NameOf } from './named.ts';

/** Acronyms that the article itself explains, "Joint Special Operations Command (JSOC)", by their hash. */
export interface Acronyms {
  /** What it stands for here; null for what no pack knows. */
  readonly meanings: ReadonlyMap<number, { reading: Reading; span: Span } | null>;
}

const [OPEN, CLOSE] = [0x28, 0x29];
/** The longest name, in words, whose initials are compared. */
const LONGEST_NAME = 14;

/**
 * Reads the acronyms in brackets: the words before the bracket whose initials they are, small words between them counted or not, are what
 * they stand for; a known name means it where it is all of these words. `nameOf` gives what a candidate names for certain.
 */
export function readAcronyms({ article }: Scene, judged: readonly Judged[], nameOf: NameOf): Acronyms {
  const { capitalized, text, tokens } = article;
  const { end, gap, hash, shape, start } = tokens;
  const byEnd = once(() => new Map(judged.map((candidate) => [candidate.place.to, candidate])));
  const meanings = new Map<number, { reading: Reading; span: Span } | null>();
  for (const i of capitalized) {
    if (i === 0 || gap[i] !== GAP.other || !(shape[i]! & SHAPE.allCaps)) continue;
    if (text.charCodeAt(start[i]! - 1) !== OPEN || text.charCodeAt(end[i]!) !== CLOSE) continue;
    const candidate = byEnd().get(i);
    const reading = candidate && nameOf(candidate);
    const from = startOfSpelt(article, text.slice(start[i]!, end[i]!).replaceAll('.', ''), i);
    const isWhole =
      candidate !== undefined && (from < 0 ? !joinsBefore(tokens, candidate.place.from) : from >= candidate.place.from);
    if (reading && isWhole && candidate.place.to - candidate.place.from > 1)
      meanings.set(hash[i]!, { reading, span: candidate.place });
    else if (from >= 0) meanings.set(hash[i]!, null);
  }
  return { meanings };
}

/** True where a name goes on to the left: "Supreme Court of the" before "United States". */
const joinsBefore = ({ gap, shape }: Scene['article']['tokens'], from: number): boolean =>
  from > 0 && gap[from]! <= GAP.hyphen && (shape[from - 1]! & SHAPE.capital) !== 0;

/** The token at which the words before `at` begin whose initials are the acronym's letters; -1 where there are none. */
function startOfSpelt({ text, tokens }: Scene['article'], acronym: string, at: number): number {
  const { end, gap, shape, start } = tokens;
  let left = acronym.length;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_NAME; i--) {
    // "U.S. Hemp Roundtable (USHR)"
    const initials = shape[i]! & SHAPE.dotted ? text.slice(start[i], end[i]).replaceAll('.', '') : text[start[i]!]!;
    const isNext = acronym.slice(0, left).toLowerCase().endsWith(initials.toLowerCase());
    if (isNext) left -= initials.length;
    // A small word may lend no letter ("Supreme Court of the United States").
    else if (shape[i]! & SHAPE.capital) left = skipInside(text.slice(start[i], end[i]), acronym, left);
    if (left < 0) return -1;
    if (left === 0) return i;
    if (gap[i]! > GAP.comma) return -1;
  }
  return -1;
}

/** Acronyms take letters from inside a word, too ("SCOTUS", "POTUS"): letters left where a word holds the last ones in order; else -1. */
function skipInside(word: string, acronym: string, left: number): number {
  const letters = acronym.slice(0, left).toLowerCase();
  for (let taken = Math.min(letters.length, word.length); taken > 0; taken--) {
    if (word.toLowerCase().startsWith(letters.slice(letters.length - taken))) return left - taken;
  }
  return -1;
}
