import { addressAt, foldAddress, mayBeAddress } from './address.ts';
import { ASCII_CLASSES, DIGIT, KIND, kindAt, kindOf, LOWER, OTHER, seenFrom, UPPER, widthAt } from './characters.ts';
import { foldWord } from './fold.ts';
import { endOfNoteMark, GAP, gapOf } from './gap.ts';
import { endOfBareInitials, endOfInitials } from './initials.ts';
import { SHAPE } from './shape.ts';
import { beginsWord, endOfWord, shapeOf } from './wide-word.ts';

export { GAP } from './gap.ts';
export { SHAPE } from './shape.ts';

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
const WWW = hashWord('www');

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

const [SPACE, AMPERSAND, DOT, BRACKET] = [0x20, 0x26, 0x2e, 0x5b];

/** True for "&" as any keyboard has it. */
const isAmpersand = (unit: number): boolean => unit === AMPERSAND || unit === 0xff06 || unit === 0xfe60;

/** The end of "&" and of "&amp;", as which it comes out of texts that were escaped twice. */
const endOfAmpersand = (text: string, at: number): number => (text.startsWith('amp;', at + 1) ? at + 5 : at + 1);

/**
 * Splits a text into words in one pass and adds them to `tokens` (grown where needed), whose `count` should be 0 at first.
 * A line break parts like the end of a block. Apostrophes and hyphens part words, so that "Hegseth's" is "hegseth" and
 * "s"; initials are one word ("U.S.", "J. D.", "J K Rowling"); "&" is the word "and"; each letter of an unspaced script is
 * a word of its own. An address is one token that has the hash of no word. All characters of a kind count alike.
 */
export function tokenize(text: string, tokens: Tokens): Tokens {
  const length = text.length;
  const classes = ASCII_CLASSES;
  let { start, end, hash, shape, gap } = tokens;
  let capacity = start.length;
  let n = tokens.count;
  let parting: number = GAP.block;
  let looked = 0;
  let closed = 0;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = unit < 128 ? classes[unit]! : beginsWord(text, i) ? LOWER : OTHER;
    let from = i;
    let h = SEED;
    let bits = 0;
    if (kind !== OTHER) {
      let capitals = 0;
      let plain = true;
      while (i < length) {
        const c = text.charCodeAt(i);
        if (c >= 128) {
          plain = !isOfWord(text, i);
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
        if (i - from === 1 && kind !== DIGIT) bits |= SHAPE.letter;
      } else {
        i = endOfWord(text, from);
        const word = text.slice(from, i);
        h = hashWord(foldWord(word));
        bits = shapeOf(word);
      }
      if (bits & SHAPE.letter && mayGoOn(text.charCodeAt(i), bits)) {
        const initials = endOfRow(text, i, bits);
        if (initials > i) {
          i = initials;
          h = hashInitials(text, from, i);
          bits = bits & SHAPE.capital ? SHAPE.capital | SHAPE.allCaps | SHAPE.dotted : SHAPE.dotted;
        }
      }
      if (bits & SHAPE.dotted || (hasDot(text, i) && (bits & SHAPE.letter || ABBREVIATIONS.has(h)))) {
        bits |= SHAPE.abbreviation;
      }
    } else if (unit === SPACE) {
      if (parting < GAP.space) parting = GAP.space;
      i++;
      continue;
    } else if (isAmpersand(unit)) {
      i = endOfAmpersand(text, i);
      h = AND;
    } else {
      const isWeb = unit === DOT && n > 0 && hash[n - 1] === WWW;
      const span = isWeb || mayBeAddress(unit) ? addressAt(text, i, { count: n, start, end, looked, closed }) : null;
      if (span === null || span.from === span.to) {
        if (span !== null) looked = span.to;
        const noteEnd = unit === BRACKET ? endOfNoteMark(text, i) : i;
        if (noteEnd > i) {
          i = noteEnd;
          continue;
        }
        const found = gapOf(text, i, parting, n > 0 ? shape[n - 1]! : 0);
        if (found > parting) parting = found;
        i += unit < 128 ? 1 : widthAt(text, i);
        continue;
      }
      for (; n > 0 && start[n - 1]! >= span.from; n--) parting = gap[n - 1]!;
      from = span.from;
      i = closed = span.to;
      h = hashWord(foldAddress(text.slice(from, i)));
    }
    if (n === capacity) {
      grow(tokens);
      ({ start, end, hash, shape, gap } = tokens);
      capacity = start.length;
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

/** True where a character goes on with the word before it, or only `endOfWord` can tell. */
const isOfWord = (text: string, at: number): boolean => {
  const kind = kindOf(text.codePointAt(at)!);
  return kind === KIND.word || kind === KIND.mark || kind === KIND.unseen || kind === KIND.note;
};

/** True where a dot follows. */
const hasDot = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === DOT || (unit >= 128 && kindAt(text, seenFrom(text, at)) === KIND.dot);
};

/** The hash of initials without their dots and spaces. */
const hashInitials = (text: string, from: number, to: number): number => {
  let h = SEED;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 128) return hashWord(foldWord(text.slice(from, to)));
    if (ASCII_CLASSES[unit] !== OTHER) h = Math.imul(h ^ (unit | 0x20), PRIME);
  }
  return finish(h);
};

/** True where a row of initials may go on after a letter, by the unit that follows. */
const mayGoOn = (unit: number, bits: number): boolean =>
  unit === DOT || unit >= 128 || (unit <= SPACE && (bits & SHAPE.capital) !== 0);

/** From the end of a single letter: the end of the row of initials that it begins, with its last dot; else the same. */
const endOfRow = (text: string, end: number, bits: number): number => {
  if (bits & SHAPE.caseless) return end;
  const after = seenFrom(text, end);
  const kind = kindAt(text, after);
  if (kind === KIND.space && bits & SHAPE.capital) return endOfBareInitials(text, end);
  if (kind !== KIND.dot) return end;
  const last = endOfInitials(text, after);
  if (last === after) return end;
  return kindAt(text, last) === KIND.dot ? last + 1 : last;
};
