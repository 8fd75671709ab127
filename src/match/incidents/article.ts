import type { Library } from '../../store/library.ts';
import { GAP, SHAPE, type Tokens } from '../../text/tokens.ts';

/** A stretch of tokens, `to` excluded. */
export interface Span {
  from: number;
  to: number;
}

/** A stretch that is decided to name an entry of a shelf. */
export interface Decided extends Span {
  shelf: number;
  entry: number;
}

/** The packs whose incidents are looked for. */
export type EventLibrary = Pick<Library, 'shelves'>;

/** What of an article its incidents are read from. */
export interface EventText {
  text: string;
  tokens: Tokens;
  /** By token: not 0 where capitals prove nothing (headlines in title case). */
  capitals: Uint8Array;
  /** What is named already, in order, none overlapping. */
  taken: readonly Decided[];
}

/** The first of what is named that ends after a token. */
const firstAfter = (taken: readonly Decided[], at: number): number => {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (taken[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What a token is decided to be a part of. */
export function takenAt({ taken }: EventText, at: number): Decided | null {
  const found = taken[firstAfter(taken, at)];
  return found && found.from <= at ? found : null;
}

/** What is decided to be named within a stretch, in order. */
export function takenIn({ taken }: EventText, { from, to }: Span): Decided[] {
  const found: Decided[] = [];
  for (let n = firstAfter(taken, from); n < taken.length && taken[n]!.from < to; n++) found.push(taken[n]!);
  return found;
}

/** True where a token opens a new sentence. A link on a line of its own ("the September 2 / attack") does not end one. */
export function opensSentence({ text, tokens: { start, end, shape, gap } }: EventText, at: number): boolean {
  if (at <= 0 || gap[at] === GAP.sentence) return true;
  if (gap[at] !== GAP.block) return false;
  if (shape[at]! & SHAPE.capital) return true;
  const between = text.slice(end[at - 1]!, start[at]!);
  return between.length > 2 || /[^\n ]/.test(between);
}

/** True where more than a space or a quotation mark parts a token from the one before: not in “double tap” strike. */
export function isParted({ text, tokens: { start, end, gap } }: EventText, at: number): boolean {
  if (gap[at]! <= GAP.apostrophe) return false;
  return gap[at]! > GAP.quote || !/^["“”‘’'] ?$| ["“‘']$/.test(text.slice(end[at - 1]!, start[at]!));
}

/** True where a token is a name by its capital, as far as capitals prove anything there. */
export const isCapitalized = (article: EventText, at: number): boolean =>
  (article.tokens.shape[at]! & (SHAPE.capital | SHAPE.inner)) !== 0 &&
  article.capitals[at] === 0 &&
  !opensSentence(article, at) &&
  article.tokens.gap[at]! < GAP.quote;
