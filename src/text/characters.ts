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

/** What a character is to the words beside it. */
export const KIND = {
  /** Brackets, slashes, colons, long dashes, signs and pictures. */
  other: 0,
  /** A letter or digit. */
  word: 1,
  /** A combining mark: of the word or sign that it follows. */
  mark: 2,
  /** Not seen: it neither joins nor parts. */
  unseen: 3,
  /** A raised digit or letter: the mark of a note where a letter stands before it. */
  note: 4,
  /** A space, and the dot that stands for one between names ("·"). */
  space: 5,
  line: 6,
  /** A hyphen, and the short dashes that stand for one. */
  hyphen: 7,
  apostrophe: 8,
  quote: 9,
  dot: 10,
  comma: 11,
  /** Ends a sentence. */
  end: 12,
  closing: 13,
} as const;

// All that Unicode, its table of look-alikes and keyboards have for '. Some are letters by their Unicode class.
const APOSTROPHE =
  /['`´\u02b9\u02bb-\u02bf\u02c8\u02ca\u02cb\u02f4\u0374\u0384\u055a\u05f3\u07f4\u07f5\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u2018\u2019\u201b\u2032\u2035\u275b\u275c\ua78b\ua78c\uff07\uff40]/;
const QUOTE =
  /["«»\u02ba\u02dd\u02ee\u02f6\u05f4\u201a\u201c-\u201f\u2033\u2036\u2039\u203a\u275d\u275e\u2760\u276e\u276f\u2e42\u300c-\u300f\u301d-\u301f\ufe41-\ufe44\uff02\uff62\uff63]/;
// Dashes of the length of an em and more part clauses ("Paul—not Ron"), so they are none of these.
const HYPHEN = /(?![\u2014\u2015\u2e3a\u2e3b\u301c\u3030\ufe31])[\p{Pd}\u02d7\u2043\u2212]/u;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
const SPACE = /[\p{Zs}\t\v\f\u2800\u00b7\u0387\u2027\u30fb\uff65]/u;
// Raised digits and letters, and digits and letters in a ring; not lowered ones, which are of the word ("CO₂").
const NOTE =
  /[\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u1d2c-\u1d61\u2070\u2074-\u2079\u207f\u2460-\u249b\u24b6-\u24ea\u2776-\u2793]/;
// A ring around a sign ("1⃣") ends a word, other marks go on with it.
const MARK = /[\p{Mn}\p{Mc}]/u;
const WORD = /[\p{L}\p{N}]/u;
const SURE_WORD = new RegExp(
  `(?!${[APOSTROPHE, QUOTE, UNSEEN, NOTE].map(({ source }) => source).join('|')})${WORD.source}`,
  'u',
);

const PUNCTUATION: readonly (readonly [RegExp, number])[] = [
  [UNSEEN, KIND.unseen],
  [APOSTROPHE, KIND.apostrophe],
  [QUOTE, KIND.quote],
  [HYPHEN, KIND.hyphen],
  [SPACE, KIND.space],
  [NOTE, KIND.note],
  [MARK, KIND.mark],
  [/[\n\r\u0085\u2028\u2029]/, KIND.line],
  [/[.\u2024\ufe52\uff0e]/, KIND.dot],
  [/[,،、，\ufe50\ufe51\uff64]/, KIND.comma],
  [/[!?…。！？؟｡\u203c\u203d\u2047-\u2049\ufe56\ufe57]/, KIND.end],
  [/\p{Pe}/u, KIND.closing],
];

/** The kind of a character, told by its Unicode properties. */
const tellKind = (codePoint: number): number => {
  const character = String.fromCodePoint(codePoint);
  if (SURE_WORD.test(character)) return KIND.word;
  return PUNCTUATION.find(([pattern]) => pattern.test(character))?.[1] ?? KIND.other;
};

const makeKinds = (from: number, to: number): Uint8Array =>
  Uint8Array.from({ length: to - from }, (_, i) => tellKind(from + i));

const LATIN = makeKinds(0, 0x250);
const TYPOGRAPHY_START = 0x2000;
/** Spaces, dashes, quotes and what is not seen. */
const TYPOGRAPHY = makeKinds(TYPOGRAPHY_START, 0x2070);

/** What a character is to the words beside it (`KIND`). Takes a code point. */
export function kindOf(codePoint: number): number {
  if (codePoint < LATIN.length) return LATIN[codePoint]!;
  return TYPOGRAPHY[codePoint - TYPOGRAPHY_START] ?? tellKind(codePoint);
}

/** `kindOf` the character at an offset; `KIND.line` beyond the end of the text. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < LATIN.length) return LATIN[unit]!;
  return at < text.length ? kindOf(text.codePointAt(at)!) : KIND.line;
}

/** How many code units the character at an offset has. */
export const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** From an offset on, the first character that is seen. */
export function seenFrom(text: string, at: number): number {
  let seen = at;
  while (text.charCodeAt(seen) >= 128 && kindAt(text, seen) === KIND.unseen) seen += widthAt(text, seen);
  return seen;
}

// Scripts whose words have no spaces between them.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

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
