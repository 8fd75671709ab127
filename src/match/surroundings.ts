import { GAP, hashWord, SHAPE, type Tokens } from '../text/tokens.ts';
import { CAPITALS } from './capitals.ts';
import type { Scene } from './scene.ts';
import { countryOf } from './words/countries.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** What stands directly beside a stretch, as far as it could be part of one name with it. Bits. */
export const BESIDE = {
  /** A given name or an initial. */
  given: 1,
  title: 2,
  /** A word that makes another name of the one after it ("South", "Mount"). */
  opener: 4,
  /** A small word inside names ("van", "de"). */
  particle: 8,
  /** A word that makes a longer name of the one before it ("University", "Times"). */
  noun: 16,
  company: 32,
  /** "Jr.", "III". */
  suffix: 64,
  /** A stretch that is known itself. */
  known: 128,
  /** A ticker or another acronym. */
  acronym: 256,
  /** Some other word with a capital. */
  other: 512,
  /** The same, at the start of a sentence, where the capital proves nothing. */
  opening: 1024,
  /** A small word with a capital, amid a sentence ("This Is America"). */
  small: 2048,
} as const;

/** Words of offices that are no titles themselves. */
const OFFICE_OPENERS: ReadonlySet<number> = new Set(
  `prime foreign interior finance defense defence oil energy economy trade health justice information vice deputy acting
   interim majority minority press first`
    .split(/\s+/)
    .map(hashWord),
);
/** What makes an adjective of the name behind it. */
const STANCES: ReadonlySet<number> = new Set(['post', 'pre', 'pro', 'anti', 'non'].map(hashWord));
const LONGEST_OFFICE = 4;

/** "Southern Iran" is in Iran. */
const DIRECTIONS: ReadonlySet<number> = new Set(
  ['northern', 'southern', 'eastern', 'western', 'central'].map(hashWord),
);
const IRELAND = hashWord('ireland');

const isInCountry = (before: number, word: number): boolean =>
  DIRECTIONS.has(before) && countryOf(word) !== 0 && word !== IRELAND;

const THE = hashWord('the');

const isTitle = (hash: number): boolean => (classOf(hash) & WORD.title) !== 0;
const isCapital = (bits: number): boolean => (bits & (SHAPE.capital | SHAPE.inner)) !== 0;

/** True for the second half of "U.S.-Mexico" and "Trump-Putin": a country, or a word that stands elsewhere without a hyphen. */
export function isNameByItself({ tokens: { gap, hash, count }, capitalized }: Scene, at: number): boolean {
  const name = hash[at]!;
  if (countryOf(name) !== 0) return true;
  for (const i of capitalized) {
    if (hash[i] !== name || gap[i] === GAP.hyphen) continue;
    if (i + 1 === count || gap[i + 1] !== GAP.hyphen) return true;
  }
  return false;
}

/** Bits of `BESIDE` for the word before token `from`; 0 where none belongs to it. */
export function lookLeft({ tokens, capitals, covered }: Scene, from: number): number {
  const { gap, hash, shape } = tokens;
  if (from === 0 || gap[from]! > GAP.hyphen) return 0;
  const before = from - 1;
  const bits = shape[before]!;
  const cls = classOf(hash[before]!);
  if (!isCapital(bits)) {
    // "Oscar de la Hoya", but not "y Ecuador".
    const isInside = before > 0 && gap[before]! <= GAP.hyphen && isCapital(shape[before - 1]!);
    return cls & WORD.particle && !(cls & WORD.function) && isInside ? BESIDE.particle : 0;
  }
  if (bits & SHAPE.letter && bits & SHAPE.abbreviation) return BESIDE.given;
  if (cls & WORD.calendar) return 0;
  // "This Is America"
  if (cls & WORD.function)
    return before > 0 && hash[before] !== THE && goesOnAsName({ tokens, capitals }, before) ? BESIDE.small : 0;
  // "Post-Maduro Venezuela", "non-MAGA Trump voters"
  if (gap[before] === GAP.hyphen && before > 0 && STANCES.has(hash[before - 1]!)) return 0;
  const opens = gap[before]! >= GAP.quote;
  if (cls & WORD.title) return BESIDE.title;
  if (covered[before] !== 0) return BESIDE.known | (cls & WORD.givenName ? BESIDE.given : 0);
  if (cls & WORD.givenName) return BESIDE.given;
  if (cls & WORD.nameOpener) return isInCountry(hash[before]!, hash[from]!) ? 0 : BESIDE.opener;
  if (capitals[from] !== CAPITALS.prove) return 0;
  // "USS Cole", "CEO Cook"
  if (bits & SHAPE.allCaps && !(shape[from]! & SHAPE.allCaps) && gap[from] === GAP.space) return 0;
  return opens ? BESIDE.opening : BESIDE.other;
}

/** True for an office with a name behind it: "President Nicolás Maduro", "Majority Leader John Thune". */
function isOfficeAt({ gap, hash, shape, count }: Tokens, at: number): boolean {
  let to = at;
  while (to < count && to - at < LONGEST_OFFICE && (OFFICE_OPENERS.has(hash[to]!) || isTitle(hash[to]!))) {
    if (to > at && gap[to]! > GAP.space) return false;
    to++;
  }
  if (to === at || to >= count || !isTitle(hash[to - 1]!)) return false;
  return gap[to]! <= GAP.space && isCapital(shape[to]!);
}

/** Bits of `BESIDE` for the word at token `to`, the first after a stretch; 0 where none belongs to it. */
export function lookRight(scene: Scene, to: number): number {
  const { tokens, capitals, covered } = scene;
  const { gap, hash, shape, count } = tokens;
  if (to >= count) return 0;
  const bits = shape[to]!;
  const cls = classOf(hash[to]!);
  if (gap[to]! > GAP.hyphen) return 0;
  if (!isCapital(bits)) return 0;
  if (cls & WORD.nameSuffix) return BESIDE.suffix;
  if (gap[to] === GAP.hyphen && isNameByItself(scene, to)) return 0;
  if (isOfficeAt(tokens, to)) return BESIDE.title;
  if (cls & WORD.companySuffix) return BESIDE.company;
  if (cls & WORD.calendar) return 0;
  // "Harper Seven", "America First": amid a sentence, a small word with a capital belongs to a name.
  if (cls & WORD.function) return goesOnAsName(scene, to) ? BESIDE.small : 0;
  if (covered[to] !== 0) return BESIDE.known | (cls & WORD.nameNoun ? BESIDE.noun : 0);
  if (cls & WORD.nameNoun && !(cls & WORD.eventNoun && capitals[to] === CAPITALS.shouted)) return BESIDE.noun;
  if (cls & (WORD.title | WORD.role)) return BESIDE.title;
  if (capitals[to] !== CAPITALS.prove) return 0;
  if (bits & SHAPE.allCaps) return BESIDE.acronym;
  return BESIDE.other;
}

/** The dot of "Calif." may have ended the sentence. */
const goesOnAsName = ({ tokens: { gap, shape }, capitals }: Pick<Scene, 'tokens' | 'capitals'>, at: number): boolean =>
  gap[at]! <= GAP.space &&
  capitals[at] === CAPITALS.prove &&
  !(shape[at]! & (SHAPE.letter | SHAPE.allCaps)) &&
  !(shape[at - 1]! & SHAPE.abbreviation);
