/** Character classes of the ASCII range, one byte a character. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;

const makeAsciiClasses = (): Uint8Array => {
  const classes = new Uint8Array(128);
  classes.fill(DIGIT, 48, 58);
  classes.fill(UPPER, 65, 91);
  classes.fill(LOWER, 97, 123);
  return classes;
};

/** The class of each ASCII character: `OTHER`, `LOWER`, `UPPER` or `DIGIT`. */
export const ASCII_CLASSES: Readonly<Uint8Array> = makeAsciiClasses();

const makeLatinLetters = (): Uint8Array => {
  const letters = new Uint8Array(0x180);
  for (let unit = 0xc0; unit < letters.length; unit++) {
    const [letter, mark] = String.fromCharCode(unit).normalize('NFD');
    if (mark && /[A-Za-z]/.test(letter!)) letters[unit] = letter!.charCodeAt(0);
  }
  return letters;
};

/** The plain letter of each accented one up to U+017F ("á": "a"), in the same case; 0 where there is none. */
export const LATIN_LETTERS: Readonly<Uint8Array> = makeLatinLetters();

const WORD = /[\p{L}\p{N}\p{M}]/u;
// Scripts whose words have no spaces between them.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** True for a letter, digit or combining mark beyond ASCII. Takes a code point. */
export function isWordCharacter(codePoint: number): boolean {
  if (codePoint >= 0xc0 && codePoint <= 0x24f) return codePoint !== 0xd7 && codePoint !== 0xf7;
  if (codePoint >= 0x2000 && codePoint <= 0x206f) return false;
  return WORD.test(String.fromCodePoint(codePoint));
}

/** True for characters that are not seen and stand inside words: soft hyphen, zero-width ones, joiners. */
export function isUnseen(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;
}

/** True for letters of scripts that write words without spaces. Takes a code point. */
export function isUnspaced(codePoint: number): boolean {
  if (codePoint < 0xe00) return false;
  return UNSPACED.test(String.fromCodePoint(codePoint));
}

/** True where a katakana letter or its long mark stands. */
export function isKatakana(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
}

/** True for ' and the characters that typesetters use in its place. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018 || unit === 0xff07;
}

/** True for hyphens, and for the en dash that joins two names. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
}
