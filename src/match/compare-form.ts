import type { OpenPack } from '../store/open-pack.ts';
import { ASCII_CLASSES, LATIN_LETTERS, LOWER, OTHER, UPPER } from '../text/characters.ts';
import { normalize } from '../text/normalize.ts';

/** How a stretch of text is written, compared with a form. Bits. */
export const WRITTEN = {
  /** The words are other words: two hashes were the same. */
  differently: 1,
  /** A word that the form writes with a capital begins small. */
  smaller: 2,
  /** A letter that the form writes small is a capital. */
  larger: 4,
  /** The form has a capital that is not the first letter of a word. */
  innerCapital: 8,
  /** The form has a small letter. */
  small: 16,
  /** The form has a dot. */
  dot: 32,
} as const;

const AMPERSAND = 0x26;
/** The first byte of three of UTF-8 for what stands between words (U+2010 to U+201F), and the second one. */
const BETWEEN_FIRST = 0xe2;
const BETWEEN_SECOND = 0x80;
const DOT = 0x2e;

/** True for what stands between words, and the apostrophes and hyphens of typesetters. */
const isBetween = (unit: number): boolean =>
  unit < 128 ? ASCII_CLASSES[unit] === OTHER && unit !== AMPERSAND : unit >= 0x2010 && unit <= 0x201f;

/** How many bytes at a place of a form are such a character: 0 where none stands. */
const widthBetween = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at]!;
  if (byte < 128) return isBetween(byte) ? 1 : 0;
  return byte === BETWEEN_FIRST && bytes[at + 1] === BETWEEN_SECOND && bytes[at + 2]! >> 4 === 9 ? 3 : 0;
};

/** The letter that a unit is without its accent ("á": "a"), in the same case; 0 where only folding tells. */
const plain = (unit: number): number => (unit < 128 ? unit : (LATIN_LETTERS[unit] ?? 0));

/**
 * Compares a stretch of text with a form letter by letter, in place, without decoding the form.
 * Gives bits of `WRITTEN`. What is beyond Latin letters is compared by folded words, and its case by letters.
 */
export function compareForm(
  stretch: { text: string; start: number; end: number },
  pack: OpenPack,
  form: number,
): number {
  const { bytes, places } = pack.formBytes;
  const { text, end } = stretch;
  let f = places.start(form);
  const formEnd = f + places.length(form);
  let t = stretch.start;
  let bits = 0;
  let wordBegins = true;
  for (;;) {
    while (f < formEnd) {
      const width = widthBetween(bytes, f);
      if (width === 0) break;
      if (bytes[f] === DOT) bits |= WRITTEN.dot;
      f += width;
      wordBegins = true;
    }
    while (t < end && isBetween(text.charCodeAt(t))) t++;
    if (f === formEnd || t === end) return f === formEnd && t === end ? bits : bits | WRITTEN.differently;
    let a = bytes[f++]!;
    // Latin letters beyond ASCII are two bytes of UTF-8.
    if (a >= 128) a = a >> 5 === 6 ? plain(((a & 31) << 6) | (bytes[f++]! & 63)) : 0;
    const b = plain(text.charCodeAt(t++));
    if (a === 0 || b === 0 || (a === AMPERSAND) !== (b === AMPERSAND)) {
      return compareFolded(stretch, pack.formText(form));
    }
    if ((a | 0x20) !== (b | 0x20)) return bits | WRITTEN.differently;
    const kind = ASCII_CLASSES[a]!;
    if (kind === UPPER) {
      if (!wordBegins) bits |= WRITTEN.innerCapital;
      if (a !== b) bits |= WRITTEN.smaller;
    } else if (kind === LOWER) {
      bits |= WRITTEN.small;
      if (a !== b) bits |= WRITTEN.larger;
    }
    wordBegins = false;
  }
}

const compareFolded = ({ text, start, end }: { text: string; start: number; end: number }, form: string): number => {
  const written = text.slice(start, end);
  if (normalize(written) !== normalize(form)) return WRITTEN.differently;
  let bits = (/\p{Ll}/u.test(form) ? WRITTEN.small : 0) | (form.includes('.') ? WRITTEN.dot : 0);
  if (/[\p{L}\p{M}]\p{Lu}/u.test(form)) bits |= WRITTEN.innerCapital;
  const formWords = form.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const words = written.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (let i = 0; i < Math.min(words.length, formWords.length); i++) {
    const [a, b] = [formWords[i]!, words[i]!];
    if (/^\p{Lu}/u.test(a) && /^\p{Ll}/u.test(b)) bits |= WRITTEN.smaller;
    if (/\p{Ll}/u.test(a) && b.length > 1 && b === b.toUpperCase() && b !== b.toLowerCase()) bits |= WRITTEN.larger;
    else if (/^\p{Ll}/u.test(a) && /^\p{Lu}/u.test(b)) bits |= WRITTEN.larger;
  }
  return bits;
};
