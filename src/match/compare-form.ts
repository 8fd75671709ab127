import type { OpenPack } from '../store/open-pack.ts';
import { ASCII_CLASSES, LATIN_LETTERS, LOWER, OTHER, UPPER } from '../text/characters.ts';
import { wordsOf } from '../text/normalize.ts';

/** How a stretch of text is written, compared with a form. Bits. */
export const WRITTEN = {
  /** The words are other words: two hashes were the same. */
  differently: 1,
  /** A word that the form begins with a capital begins small ("al-Qaeda" for "Al-Qaeda"). */
  smaller: 2,
  /** A letter that the form writes small is a capital. */
  larger: 4,
  /** The form has a capital that is not the first letter of a word. */
  innerCapital: 8,
  /** The form has a small letter. */
  small: 16,
  /** The form has a dot. */
  dot: 32,
  /** A capital inside a word of the form is small ("Nato" for "NATO", "Tiktok" for "TikTok"). */
  lowered: 64,
  /** With `smaller`: only words of three letters and fewer begin small, and another word keeps its capital. */
  onlyShort: 128,
} as const;

// While letters are compared: some word keeps its capital; a word of more than three letters begins small; the word at hand
// begins small; how many of its letters were seen.
const [KEPT, LONG_SMALL, SMALL_HERE, ONE_LETTER] = [1 << 16, 1 << 17, 1 << 18, 1 << 20];
const LETTERS_SEEN = 3 * ONE_LETTER;

/** Adds one letter of a form to the bits: its case (`UPPER`, `LOWER` or else), and whether the text has the same. */
const addLetter = (bits: number, letter: { kind: number; same: boolean; begins: boolean }): number => {
  const { kind, same, begins } = letter;
  let all = begins ? bits & ~(SMALL_HERE | LETTERS_SEEN) : bits;
  if (kind === UPPER) {
    if (begins) all |= same ? KEPT : WRITTEN.smaller | SMALL_HERE;
    else all |= same ? WRITTEN.innerCapital : WRITTEN.innerCapital | WRITTEN.lowered;
  } else if (kind === LOWER) all |= same ? WRITTEN.small : WRITTEN.small | WRITTEN.larger;
  if (all & SMALL_HERE) {
    if ((all & LETTERS_SEEN) === LETTERS_SEEN) all |= LONG_SMALL;
    else all += ONE_LETTER;
  }
  return all;
};

/** The bits of `WRITTEN` when all letters were seen. */
const sumUp = (bits: number): number =>
  (bits & 0xffff) | (bits & WRITTEN.smaller && bits & KEPT && !(bits & LONG_SMALL) ? WRITTEN.onlyShort : 0);

const AMPERSAND = 0x26;
/** The first byte of three of UTF-8 for what stands between words (U+2010 to U+201F), and the second one. */
const BETWEEN_FIRST = 0xe2;
const BETWEEN_SECOND = 0x80;
const DOT = 0x2e;

/** True for what stands between words, and the apostrophes and hyphens of typesetters. */
const isBetween = (unit: number): boolean =>
  unit < 128
    ? ASCII_CLASSES[unit] === OTHER && unit !== AMPERSAND
    : (unit >= 0x2010 && unit <= 0x201f) || unit === 0xa0;

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
    if (f === formEnd && t === end) return sumUp(bits);
    // What is left may be a character that is not seen.
    if (f === formEnd || t === end) return compareFolded(stretch, pack.formText(form));
    let a = bytes[f++]!;
    // Latin letters beyond ASCII are two bytes of UTF-8.
    if (a >= 128) a = a >> 5 === 6 ? plain(((a & 31) << 6) | (bytes[f++]! & 63)) : 0;
    const b = plain(text.charCodeAt(t++));
    if (a === 0 || b === 0 || (a === AMPERSAND) !== (b === AMPERSAND)) {
      return compareFolded(stretch, pack.formText(form));
    }
    if ((a | 0x20) !== (b | 0x20)) return WRITTEN.differently;
    bits = addLetter(bits, { kind: ASCII_CLASSES[a]!, same: a === b, begins: wordBegins });
    wordBegins = false;
  }
}

const compareFolded = ({ text, start, end }: { text: string; start: number; end: number }, form: string): number => {
  const written = text.slice(start, end);
  const [here, own] = [wordsOf(written), wordsOf(form)];
  if (here.length !== own.length || here.some((word, i) => word.text !== own[i]!.text)) return WRITTEN.differently;
  let bits = form.includes('.') ? WRITTEN.dot : 0;
  own.forEach((word, i) => {
    const isDotted = form.slice(word.start, word.end).includes('.');
    const letters = lettersOf(form.slice(word.start, word.end));
    const others = lettersOf(written.slice(here[i]!.start, here[i]!.end));
    // "&" for "and" has no letters; "ß" may be "SS".
    const isAlike = letters.length === others.length;
    for (let k = 0; k < (isAlike ? letters.length : Math.min(1, letters.length, others.length)); k++) {
      const kind = caseOf(letters[k]!);
      bits = addLetter(bits, { kind, same: kind === caseOf(others[k]!), begins: k === 0 || isDotted });
    }
  });
  return sumUp(bits);
};

const lettersOf = (word: string): string[] => Array.from(word.normalize('NFD').replace(/[^\p{L}]/gu, ''));

const caseOf = (letter: string): number =>
  /\p{Lu}|\p{Lt}/u.test(letter) ? UPPER : /\p{Ll}/u.test(letter) ? LOWER : OTHER;
