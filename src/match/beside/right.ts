import { GAP, SHAPE } from '../../text/tokens.ts';
import type { Article } from '../article.ts';
import { CAPITALS } from '../capitals.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Scene } from '../scene.ts';
import { BESIDE } from './bits.ts';
import { goesOnAsName, isAmpersand, isCapital } from './words.ts';

/** The longest row of words with capitals that is read as an office ("Senate Majority Leader"). */
const LONGEST_OFFICE = 4;

/** What stands right behind a stretch that ends before a token, as bits of `BESIDE`. `covered`: by token, the kinds of what is known to stand there. */
export function lookRight(scene: Scene, covered: Uint8Array, to: number): number {
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

/** True where "of" and an unknown word with a capital go on: no country or state, no small word. */
function isTail({ article: { capitals, tokens }, lexicon }: Scene, covered: Uint8Array, of: number): boolean {
  const { count, gap, hash, shape } = tokens;
  const next = of + 1;
  if (next >= count || gap[next]! > GAP.space || covered[next] !== 0 || !isCapital(shape[next]!)) return false;
  return (
    capitals[next] === CAPITALS.prove && lexicon.classOf(hash[next]!) === 0 && lexicon.countryOf(hash[next]!) === 0
  );
}
