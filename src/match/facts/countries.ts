import { GAP, SHAPE } from '../../text/tokens.ts';
import { lastAtMost } from '../article.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Scene } from '../scene.ts';

/** Which countries an article speaks of. */
export interface Countries {
  /** Some country is named so often that the article may be about it. */
  readonly isOfOthers: boolean;
  /** True where another country is what the article is about, and nothing near a token is of `country`. */
  isElsewhere(country: number, at: number): boolean;
}

/** So many tokens around a name are near it: about two sentences. */
const NEAR = 40;
/** Another country that is named so many times more than the own one is what an article is about. */
const LEAD = 3;
/** A dateline says where the article is from, and counts as often as that. */
const DATELINE = 3;

/** Reads which countries the article names, by their names, adjectives and capitals, and in its dateline. */
export function readCountries({ article, lexicon }: Scene): Countries {
  const { capitalized, tokens } = article;
  const places = new Map<number, number[]>();
  for (const at of capitalized) {
    const country = lexicon.countryOf(tokens.hash[at]!);
    if (country === 0 || isPronoun({ article, lexicon }, at)) continue;
    const list = places.get(country) ?? [];
    for (let n = isDateline({ article, lexicon }, at) ? DATELINE : 1; n > 0; n--) list.push(at);
    places.set(country, list);
  }
  const most = Math.max(0, ...[...places.values()].map((list) => list.length));
  return {
    isOfOthers: most >= LEAD,
    isElsewhere(country, at) {
      const own = places.get(country) ?? [];
      if (own.length + LEAD > most) return false;
      const last = own[lastAtMost(own, at + NEAR)];
      return last === undefined || Math.abs(last - at) > NEAR;
    },
  };
}

/** True for "Us", which is no country. */
const isPronoun = ({ article: { tokens }, lexicon }: Pick<Scene, 'article' | 'lexicon'>, at: number): boolean =>
  (lexicon.classOf(tokens.hash[at]!) & WORD.function) !== 0 && !(tokens.shape[at]! & SHAPE.allCaps);

/** So many words of a dateline are looked over: "BUENOS AIRES, Argentina (AP)". */
const LONGEST_DATELINE = 5;

/**
 * True for a word that says from where a line is, or what a sentence is about: with capitals before a dash or a comma ("NEW DELHI — "), and
 * behind "in" at the start of a sentence or behind a body ("In Rome, the Senate", "the Senate in Rome").
 */
function isDateline({ article: { tokens }, lexicon }: Pick<Scene, 'article' | 'lexicon'>, at: number): boolean {
  const { count, gap, hash, shape } = tokens;
  const isIn = at > 0 && gap[at]! <= GAP.space && (lexicon.classOf(hash[at - 1]!) & WORD.place) !== 0;
  if (isIn) return gap[at - 1]! >= GAP.quote || (at > 1 && (lexicon.classOf(hash[at - 2]!) & WORD.body) !== 0);
  let first = at;
  while (first > 0 && at - first < LONGEST_DATELINE && gap[first]! <= GAP.comma && shape[first - 1]! & SHAPE.capital)
    first--;
  if (gap[first] !== GAP.block || !(shape[first]! & SHAPE.allCaps)) return false;
  if (at + 1 < count && gap[at + 1] === GAP.comma) return true;
  let end = at + 1;
  while (end < count && end - at < LONGEST_DATELINE && gap[end]! <= GAP.space && shape[end]! & SHAPE.allCaps) end++;
  return end < count && gap[end]! > GAP.space && gap[end]! < GAP.sentence;
}
