import { KIND, kindAt, seenFrom, widthAt } from './characters.ts';
import { SHAPE } from './shape.ts';

/** What stands before a token, in rising order of how much it parts. Values of `Tokens.gap`. */
export const GAP = {
  none: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  dot: 4,
  comma: 5,
  /** Brackets, dashes, semicolons, colons, slashes, closing quotes. */
  other: 6,
  /** An opening quote. */
  quote: 7,
  sentence: 8,
  block: 9,
} as const;

/**
 * How much the character at `at`, which is in no word, parts the words around it. All characters of a kind part alike, and
 * where they stand tells what they are: a quote opens before a word, whichever way it is curled.
 * @param at its offset
 * @param parting what the characters since the last word part already
 * @param before the shape of the last word
 */
export function gapOf(text: string, at: number, parting: number, before: number): number {
  const kind = kindAt(text, at);
  if (kind === KIND.space) return GAP.space;
  if (kind === KIND.unseen || kind === KIND.mark || kind === KIND.note) return GAP.none;
  if (kind === KIND.comma) return GAP.comma;
  if (kind === KIND.line) return GAP.block;
  if (kind === KIND.end) return GAP.sentence;
  if (kind === KIND.other || kind === KIND.closing) return GAP.other;
  const at1 = seenFrom(text, at + widthAt(text, at));
  const next = kindAt(text, at1);
  const touches = next !== KIND.space && next !== KIND.line;
  const tight = parting === GAP.none && touches && next !== KIND.hyphen;
  if (kind === KIND.hyphen) return tight ? GAP.hyphen : GAP.other;
  if (kind === KIND.apostrophe) {
    if (tight && next !== KIND.apostrophe) return GAP.apostrophe;
    // 'quoted' or boys' night
    return parting >= GAP.space && touches ? GAP.quote : parting === GAP.none ? GAP.other : GAP.none;
  }
  // « quoted »
  if (kind === KIND.quote) return parting !== GAP.none && (touches || parting === GAP.space) ? GAP.quote : GAP.other;
  // The dot of "U.S." is in the word; one more ends the sentence.
  if (parting === GAP.none && before & SHAPE.abbreviation && !(before & SHAPE.dotted)) return GAP.space;
  return tight && !isAfterSentence(text, at1, next) ? GAP.dot : GAP.sentence;
}

/** True for what may stand between the end of a sentence and the space after it. */
const isAfterSentence = (text: string, at: number, kind: number): boolean =>
  kind === KIND.quote ||
  kind === KIND.apostrophe ||
  kind === KIND.closing ||
  kind === KIND.note ||
  endOfNoteMark(text, at) > at;

const MOST_NOTE_DIGITS = 3;

/** The end of a note's number in brackets ("Pentagon[3]") that begins at an offset; the offset itself where none does. */
export function endOfNoteMark(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b || at === 0) return at;
  const before = kindAt(text, at - 1);
  if (before === KIND.space || before === KIND.line) return at;
  let end = at + 1;
  while (end - at <= MOST_NOTE_DIGITS && isDigit(text.charCodeAt(end))) end++;
  return end > at + 1 && text.charCodeAt(end) === 0x5d ? end + 1 : at;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
