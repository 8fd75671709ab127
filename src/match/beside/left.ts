import { GAP, SHAPE } from '../../text/tokens.ts';
import { CAPITALS } from '../capitals.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Scene } from '../scene.ts';
import { BESIDE } from './bits.ts';
import { goesOnAsName, isAmpersand, isCapital } from './words.ts';

/** What stands right before a token, as bits of `BESIDE`. `covered`: by token, the kinds of what is known to stand there. */
export function lookLeft(scene: Scene, covered: Uint8Array, from: number): number {
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
