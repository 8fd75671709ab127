import { KINDS, type Kind } from '../contract/kind.ts';
import { GAP, SHAPE } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { CAPITALS } from './capitals.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Scene, Span } from './scene.ts';

/** What stands directly beside a stretch, as far as it could be one name with it. Bits. */
export const BESIDE = {
  /** A word with a capital that nobody here knows: amid a sentence it makes another name. */
  name: 1,
  /** The same at the start of a sentence, where its capital may prove nothing. */
  opening: 2,
  /** A title, an office, or words that end in one with a capital each ("Majority Leader"). */
  title: 4,
  /** A stretch that is known itself. */
  known: 8,
  /** A letter with a dot. */
  initial: 16,
  /** A small word inside names ("van", "de"). */
  particle: 32,
  /** "Jr.", "III". */
  suffix: 64,
  /** "Inc", "Ltd". */
  company: 128,
  /** A word all in capitals, which is nobody's given name. */
  acronym: 256,
  /** A small word with a capital, amid a sentence ("This Is America"). */
  small: 512,
  /** An unknown word with a capital, and "of" ("Library of Congress"). */
  head: 1024,
  /** The word of a country or state, of which persons and bodies may be. */
  land: 2048,
  /** "And" and a longer name that ends in a plural ("House and Senate Armed Services Committees"). */
  shares: 4096,
  /** "Of" and an unknown word with a capital ("House of Commons"). */
  tail: 8192,
  /** Words with capitals that end in the legal form of a company. */
  firm: 16384,
} as const;

/** A stretch with what stands beside it (`BESIDE`). */
export interface Place extends Span {
  readonly left: number;
  readonly right: number;
  /** Of what kinds a known stretch beside may be, by `kindBit`. */
  readonly leftKinds: number;
  readonly rightKinds: number;
}

/** The bit of a kind. */
export const kindBit = (kind: Kind): number => 1 << KINDS.indexOf(kind);

/** The longest row of words with capitals that is read as an office ("Senate Majority Leader"). */
const LONGEST_OFFICE = 4;

const isCapital = (bits: number): boolean => (bits & (SHAPE.capital | SHAPE.inner)) !== 0;

/** Looks at the words before and after a stretch. `covered`: by token, the kinds of what is known to stand there. */
export const lookBeside = (scene: Scene, covered: Uint8Array, { from, to }: Span): Place => ({
  from,
  to,
  left: lookLeft(scene, covered, from),
  right: lookRight(scene, covered, to),
  leftKinds: from > 0 && scene.article.tokens.gap[from]! <= GAP.space ? covered[from - 1]! : 0,
  rightKinds: to < covered.length && scene.article.tokens.gap[to]! <= GAP.space ? covered[to]! : 0,
});

function lookLeft(scene: Scene, covered: Uint8Array, from: number): number {
  const { article, lexicon } = scene;
  const { capitals, tokens } = article;
  const { gap, hash, shape } = tokens;
  // What a hyphen joins is another rule's.
  if (from === 0 || gap[from]! > GAP.space) return 0;
  const before = from - 1;
  if (isAmpersand(article, before)) return before > 0 && isCapital(shape[before - 1]!) ? BESIDE.name : 0;
  const bits = shape[before]!;
  const cls = lexicon.classOf(hash[before]!);
  if (!isCapital(bits)) {
    if (cls & WORD.of) return isHead(scene, covered, before) ? BESIDE.head : 0;
    // "Oscar de la Hoya", but not "y Ecuador".
    const isInside = before > 0 && gap[before]! <= GAP.hyphen && isCapital(shape[before - 1]!);
    return cls & WORD.particle && !(cls & WORD.function) && isInside ? BESIDE.particle : 0;
  }
  if (bits & SHAPE.letter && bits & SHAPE.abbreviation) return BESIDE.initial;
  if (cls & WORD.calendar) return 0;
  if (cls & WORD.function) return !(cls & WORD.article) && goesOnAsName(article, before) ? BESIDE.small : 0;
  // "Post-Maduro Venezuela", "non-MAGA Trump voters"
  if (gap[before] === GAP.hyphen && before > 0 && lexicon.classOf(hash[before - 1]!) & WORD.hyphenHead) return 0;
  if (cls & WORD.title) return BESIDE.title;
  // "Northern Ireland" is another country than Ireland.
  if (cls & WORD.otherLand && lexicon.classOf(hash[from]!) & WORD.otherLand) return BESIDE.name;
  const isLand = lexicon.countryOf(hash[before]!) !== 0 || (cls & WORD.region) !== 0;
  if (covered[before] !== 0) return BESIDE.known | (isLand ? BESIDE.land : 0);
  if (isLand) return BESIDE.land;
  if (cls & WORD.direction && lexicon.countryOf(hash[from]!) !== 0) return 0;
  if (capitals[from] !== CAPITALS.prove) return 0;
  // "West Virginia" is one name at the start of a sentence, too.
  if (cls & WORD.direction && lexicon.classOf(hash[from]!) & WORD.region) return BESIDE.name;
  if (bits & SHAPE.allCaps && !(shape[from]! & SHAPE.allCaps) && gap[from] === GAP.space) return BESIDE.acronym;
  return gap[before]! >= GAP.quote ? BESIDE.opening : BESIDE.name;
}

/** True where an unknown noun with a capital stands before "of", amid a sentence: no office, no kind of body or place. */
function isHead({ article: { capitals, tokens }, lexicon }: Scene, covered: Uint8Array, of: number): boolean {
  const { gap, hash, shape } = tokens;
  const head = of - 1;
  if (head < 0 || gap[of]! > GAP.space || gap[of + 1]! > GAP.space || gap[head]! >= GAP.sentence) return false;
  if (!(shape[head]! & SHAPE.capital) || capitals[of] !== CAPITALS.prove || covered[head] !== 0) return false;
  if (lexicon.classOf(hash[head]!) & NO_HEAD) return false;
  // "Philip Bareham of Lansing" is from there; "United Workers of America" are named after it.
  const isRow = head > 0 && gap[head]! <= GAP.space && isCapital(shape[head - 1]!);
  return !isRow || lexicon.countryOf(hash[of + 1]!) !== 0 || (lexicon.classOf(hash[of + 1]!) & WORD.region) !== 0;
}
const NO_HEAD =
  WORD.title |
  WORD.companySuffix |
  WORD.nameSuffix |
  WORD.role |
  WORD.function |
  WORD.calendar |
  WORD.body |
  WORD.level;

function lookRight(scene: Scene, covered: Uint8Array, to: number): number {
  const { article, lexicon } = scene;
  const { capitals, tokens } = article;
  const { gap, hash, shape, count } = tokens;
  if (to >= count || gap[to]! > GAP.space) return 0;
  if (isAmpersand(article, to)) return to + 1 < count && isCapital(shape[to + 1]!) ? BESIDE.name : 0;
  const bits = shape[to]!;
  const cls = lexicon.classOf(hash[to]!);
  if (cls & WORD.of) return isTail(scene, covered, to) ? BESIDE.tail : 0;
  if (cls & WORD.joining && sharesNoun(article, covered, to)) return BESIDE.shares;
  if (!isCapital(bits)) return 0;
  if (cls & WORD.nameSuffix) return BESIDE.suffix;
  if (cls & WORD.companySuffix) return BESIDE.company;
  const firm = isFirmAt({ article, lexicon }, to) ? BESIDE.firm : 0;
  if (isOfficeAt({ article, lexicon }, to)) return BESIDE.title | firm;
  if (cls & (WORD.calendar | WORD.honour)) return 0;
  // "Harper Seven", "America First": amid a sentence, a small word with a capital belongs to a name.
  if (cls & WORD.function) return goesOnAsName(article, to) ? BESIDE.small : 0;
  if (covered[to] !== 0) return BESIDE.known | firm;
  if (capitals[to] !== CAPITALS.prove) return 0;
  return bits & SHAPE.allCaps ? BESIDE.acronym : BESIDE.name;
}

/** True for words with capitals that end in the legal form of a company: all of them are its name. */
function isFirmAt({ article: { tokens }, lexicon }: Pick<Scene, 'article' | 'lexicon'>, at: number): boolean {
  const { count, gap, hash, shape } = tokens;
  for (let i = at; i < count && i - at < LONGEST_FIRM && gap[i]! <= GAP.hyphen && isCapital(shape[i]!); i++) {
    if (lexicon.classOf(hash[i]!) & WORD.companySuffix) return true;
  }
  return false;
}
const LONGEST_FIRM = 5;

/** True for words with capitals that end in an office: "President Nicolás Maduro", "National Security Adviser". */
function isOfficeAt({ article: { tokens }, lexicon }: Pick<Scene, 'article' | 'lexicon'>, at: number): boolean {
  const { count, gap, hash, shape } = tokens;
  for (let i = at; i < count && i - at < LONGEST_OFFICE; i++) {
    if (i > at && gap[i]! > GAP.hyphen) return false;
    if (!isCapital(shape[i]!)) return false;
    if (lexicon.classOf(hash[i]!) & (WORD.title | WORD.role)) return true;
  }
  return false;
}

/** The longest name, in words, that is looked over for what it shares. */
const LONGEST_SHARED = 10;

/** True before "and Senate Armed Services Committees". */
function sharesNoun({ capitals, text, tokens }: Article, covered: Uint8Array, and: number): boolean {
  const { count, end, gap, shape, start } = tokens;
  const isName = (i: number): boolean => i < count && gap[i]! <= GAP.space && (shape[i]! & SHAPE.capital) !== 0;
  let last = and;
  while (last - and < LONGEST_SHARED && isName(last + 1)) last++;
  if (last < and + 3 || covered[last] !== 0 || capitals[last] !== CAPITALS.prove) return false;
  return text[end[last]! - 1] === 's' && end[last]! - start[last]! > 3;
}

/** "&" makes one name of what it joins, which "and" does not. */
const isAmpersand = ({ text, tokens }: Article, at: number): boolean =>
  text.charCodeAt(tokens.start[at]!) === AMPERSAND;
const AMPERSAND = 0x26;

/** True where "of" and an unknown word with a capital go on: no country or state, no small word. */
function isTail({ article: { capitals, tokens }, lexicon }: Scene, covered: Uint8Array, of: number): boolean {
  const { count, gap, hash, shape } = tokens;
  const next = of + 1;
  if (next >= count || gap[next]! > GAP.space || covered[next] !== 0 || !isCapital(shape[next]!)) return false;
  return (
    capitals[next] === CAPITALS.prove && lexicon.classOf(hash[next]!) === 0 && lexicon.countryOf(hash[next]!) === 0
  );
}

/** The dot of "Calif." may have ended the sentence. */
const goesOnAsName = ({ capitals, tokens: { gap, shape } }: Article, at: number): boolean =>
  at > 0 &&
  gap[at]! <= GAP.space &&
  capitals[at] === CAPITALS.prove &&
  !(shape[at]! & (SHAPE.letter | SHAPE.allCaps)) &&
  !(shape[at - 1]! & SHAPE.abbreviation);
