import {
  ASCII_CLASSES,
  DIGIT,
  isApostrophe,
  isHyphen,
  isUnseen,
  isUnspaced,
  isWordCharacter,
  LOWER,
  OTHER,
  UPPER,
} from './characters.ts';
import { foldWord } from './fold.ts';

/** How a token is written. Bits of `Tokens.shape`. */
export const SHAPE = {
  /** Begins with a capital. */
  capital: 1,
  /** Two or more letters, all capitals. */
  allCaps: 2,
  /** Of a script without capitals. */
  caseless: 4,
  /** Begins with a digit. */
  digit: 8,
  /** Initials joined by dots: "U.S.", "J.D.". */
  dotted: 16,
  /** One letter. */
  letter: 32,
  /** Has a capital inside: "iPhone", "DoD". */
  inner: 64,
  /** An abbreviation with its dot: "Sen.", "J.". */
  abbreviation: 128,
} as const;

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

/** The tokens of a text, as parallel arrays; only the first `count` items of each count. Offsets are UTF-16 code units. */
export interface Tokens {
  count: number;
  start: Uint32Array;
  end: Uint32Array;
  /** Hash of the folded word. */
  hash: Int32Array;
  shape: Uint8Array;
  gap: Uint8Array;
}

/** Makes empty tokens with room for `capacity` of them, all arrays over one buffer. */
export function createTokens(capacity: number): Tokens {
  const room = Math.max(16, capacity);
  const buffer = new ArrayBuffer(room * 14);
  return {
    count: 0,
    start: new Uint32Array(buffer, 0, room),
    end: new Uint32Array(buffer, room * 4, room),
    hash: new Int32Array(buffer, room * 8, room),
    shape: new Uint8Array(buffer, room * 12, room),
    gap: new Uint8Array(buffer, room * 13, room),
  };
}

/** Moves tokens to arrays of twice the room. */
const grow = (tokens: Tokens): void => {
  const { start, end, hash, shape, gap } = tokens;
  const larger = createTokens(start.length * 2);
  larger.start.set(start);
  larger.end.set(end);
  larger.hash.set(hash);
  larger.shape.set(shape);
  larger.gap.set(gap);
  Object.assign(tokens, larger, { count: tokens.count });
};

const PRIME = 0x01000193;
const SEED = 0x811c9dc5 | 0;

const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

/** The hash that `tokenize` gives a word. Takes a folded word. */
export function hashWord(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return finish(hash);
}

const AND = hashWord('and');

// Words whose dot ends no sentence. Single letters and dotted initials never end one here.
const ABBREVIATIONS: ReadonlySet<number> = new Set(
  `mr mrs ms mx dr sen sens rep reps gov govs gen lt col maj capt cpt cmdr sgt cpl adm vice brig rev hon prof pres supt
   sec st ste mt ft jr sr inc corp co ltd bros vs no jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri
   sat sun ave blvd rd dept univ assn intl natl fla calif mass conn penn ariz ala ark colo del ga ill ind kan ky la md me
   mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`
    .split(/\s+/)
    .map(hashWord),
);

// "Inc" and "Jr" follow a comma in some houses' style and none in others'.
const COMMA_FREE: ReadonlySet<number> = new Set('inc jr sr ltd llc llp plc corp co'.split(' ').map(hashWord));

const isOpeningQuote = (unit: number): boolean =>
  unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x300c || unit === 0x2018;

const isQuote = (unit: number): boolean => unit === 0x22 || isOpeningQuote(unit);

/** True for what may stand between the end of a sentence and the space after it. */
const isClosing = (unit: number): boolean =>
  unit === 0x22 ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0x27 ||
  unit === 0xbb ||
  unit === 0x29 ||
  unit === 0x5d;

const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x09 ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x3000;

/**
 * Splits a text into words in one pass and adds them to `tokens` (grown where needed), whose `count` should be 0 at first.
 * A line break parts like the end of a block. Apostrophes and hyphens part words, so that "Hegseth's" is "hegseth" and
 * "s"; initials with dots are one word ("U.S.", "J. D."); "&" is the word "and"; each letter of an unspaced script is a
 * word of its own.
 */
export function tokenize(text: string, tokens: Tokens): Tokens {
  const length = text.length;
  const classes = ASCII_CLASSES;
  let { start, end, hash, shape, gap } = tokens;
  let capacity = start.length;
  let n = tokens.count;
  let parting: number = GAP.block;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = unit < 128 ? classes[unit]! : wordClass(text, i);
    if (kind === OTHER) {
      if (unit === 0x26) {
        // "&" reads "and".
      } else {
        const found = unit === 0x20 ? GAP.space : gapOf(text, i, parting, n > 0 ? shape[n - 1]! : 0);
        if (found > parting) parting = found;
        i++;
        continue;
      }
    }
    if (n === capacity) {
      grow(tokens);
      ({ start, end, hash, shape, gap } = tokens);
      capacity = start.length;
    }
    const from = i;
    let h = SEED;
    let bits = 0;
    if (unit === 0x26) {
      i++;
      h = AND;
    } else {
      let capitals = 0;
      let plain = true;
      while (i < length) {
        const c = text.charCodeAt(i);
        if (c >= 128) {
          plain = !(isUnseen(c) || isWordCharacter(text.codePointAt(i)!));
          break;
        }
        const cls = classes[c]!;
        if (cls === OTHER) break;
        if (cls === UPPER) {
          capitals++;
          h = Math.imul(h ^ (c | 0x20), PRIME);
        } else h = Math.imul(h ^ c, PRIME);
        i++;
      }
      if (plain) {
        h = finish(h);
        if (kind === UPPER) {
          bits = SHAPE.capital;
          if (capitals > 1) bits |= capitals === i - from ? SHAPE.allCaps : SHAPE.inner;
        } else if (kind === DIGIT) bits = SHAPE.digit;
        else if (capitals > 0) bits = SHAPE.inner;
        if (i - from === 1 && kind !== DIGIT) {
          bits |= SHAPE.letter;
          const initials = text.charCodeAt(i) === 0x2e ? endOfInitials(text, i) : i;
          if (initials > i + 1) {
            h = hashWord(foldWord(text.slice(from, initials).replace(/[. ]/g, '')));
            bits = kind === UPPER ? SHAPE.capital | SHAPE.allCaps | SHAPE.dotted : SHAPE.dotted;
            i = text.charCodeAt(initials) === 0x2e ? initials + 1 : initials;
          }
        }
      } else {
        i = endOfWord(text, from);
        const word = text.slice(from, i);
        h = hashWord(foldWord(word));
        bits = shapeOf(word);
      }
      if (bits & SHAPE.dotted || (text.charCodeAt(i) === 0x2e && (bits & SHAPE.letter || ABBREVIATIONS.has(h)))) {
        bits |= SHAPE.abbreviation;
      }
    }
    if (parting === GAP.comma && COMMA_FREE.has(h)) parting = GAP.space;
    start[n] = from;
    end[n] = i;
    hash[n] = h;
    shape[n] = bits;
    gap[n] = parting;
    n++;
    parting = GAP.none;
  }
  tokens.count = n;
  return tokens;
}

/** `LOWER` where a word character beyond ASCII begins (or an unseen one before it), else `OTHER`. */
const wordClass = (text: string, at: number): number => {
  const codePoint = text.codePointAt(at)!;
  return isWordCharacter(codePoint) ? LOWER : OTHER;
};

/** From the dot after a single letter: the end of the last letter of a row of initials ("U.S.A", "J. R"), or the dot. */
const endOfInitials = (text: string, dot: number): number => {
  let end = dot;
  // "U.S. J. Smith" is two: a row is either all tight or all spaced.
  const spaced = text.charCodeAt(dot + 1) === 0x20;
  for (;;) {
    const next = end + (spaced ? 2 : 1);
    if ((text.charCodeAt(end + 1) === 0x20) !== spaced) return end;
    const letter = text.charCodeAt(next);
    if (!(letter < 128) || ASCII_CLASSES[letter] === OTHER || ASCII_CLASSES[letter] === DIGIT) return end;
    const after = text.charCodeAt(next + 1);
    const dotted = after === 0x2e;
    if (spaced && !(dotted && ASCII_CLASSES[letter] === UPPER)) return end;
    if (!dotted) {
      const wordGoesOn = after < 128 ? ASCII_CLASSES[after] !== OTHER : after >= 128;
      return wordGoesOn ? end : next + 1;
    }
    end = next + 1;
  }
};

/** The end of a word that has characters beyond ASCII. A letter of an unspaced script ends before the next letter. */
const endOfWord = (text: string, from: number): number => {
  let i = from;
  while (i < text.length) {
    const codePoint = text.codePointAt(i)!;
    const width = codePoint > 0xffff ? 2 : 1;
    const inside =
      codePoint < 128 ? ASCII_CLASSES[codePoint] !== OTHER : isUnseen(codePoint) || isWordCharacter(codePoint);
    if (!inside) break;
    if (isUnspaced(codePoint)) {
      if (i > from) break;
      i += width;
      while (i < text.length && /\p{M}/u.test(String.fromCodePoint(text.codePointAt(i)!))) i++;
      return i;
    }
    i += width;
  }
  let end = i;
  while (end > from + 1 && isUnseen(text.charCodeAt(end - 1))) end--;
  return end;
};

const shapeOf = (word: string): number => {
  const seen = word.replace(/[^\p{L}\p{N}]/gu, '');
  const letters = seen.replace(/[^\p{L}]/gu, '');
  let bits = /^\p{N}/u.test(seen) ? SHAPE.digit : 0;
  if (letters && letters.toLowerCase() === letters.toUpperCase()) return bits | SHAPE.caseless;
  if (/^[\p{Lu}\p{Lt}]/u.test(seen)) bits |= SHAPE.capital;
  else if (/\p{Lu}/u.test(seen)) bits |= SHAPE.inner;
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    bits |= SHAPE.allCaps;
  if (seen.length === 1 && letters) bits |= SHAPE.letter;
  return bits;
};

/** How much the character at `at`, which is in no word, parts the words around it. */
const gapOf = (text: string, at: number, parting: number, before: number): number => {
  const unit = text.charCodeAt(at);
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return GAP.block;
  if (isSpace(unit)) return GAP.space;
  if (isUnseen(unit)) return GAP.none;
  const next = text.charCodeAt(at + 1);
  const tight = parting === GAP.none && next > 0x20 && next !== 0x2d && !isSpace(next);
  if (isHyphen(unit)) return tight || (parting === GAP.none && next !== 0x2d && next > 0x20) ? GAP.hyphen : GAP.other;
  if (isApostrophe(unit)) {
    if (tight && !isApostrophe(next)) return GAP.apostrophe;
    // 'quoted' or boys' night
    return parting >= GAP.space && next > 0x20 ? GAP.quote : parting === GAP.none ? GAP.other : GAP.none;
  }
  if (isQuote(unit)) return isOpeningQuote(unit) || (parting !== GAP.none && next > 0x20) ? GAP.quote : GAP.other;
  if (unit === 0x2e) {
    // The dot of "U.S." is in the word; one more ends the sentence.
    if (parting === GAP.none && before & SHAPE.abbreviation && !(before & SHAPE.dotted)) return GAP.space;
    return tight && !isClosing(next) ? GAP.dot : GAP.sentence;
  }
  if (unit === 0x2c || unit === 0x3001 || unit === 0xff0c || unit === 0x60c) return GAP.comma;
  if (
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x2026 ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0x61f
  )
    return GAP.sentence;
  if (unit === 0xb7 || unit === 0x30fb) return GAP.space;
  return GAP.other;
};
