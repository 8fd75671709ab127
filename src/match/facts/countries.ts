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
    for (let n = isDateline(tokens, at) ? DATELINE : 1; n > 0; n--) list.push(at);
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

/** True for a word of the capitals with which a line opens, before a dash or a comma: "NEW DELHI — ". */
function isDateline({ count, gap, shape }: Scene['article']['tokens'], at: number): boolean {
  if (!(shape[at]! & SHAPE.allCaps)) return false;
  let first = at;
  while (first > 0 && gap[first]! <= GAP.space && shape[first - 1]! & SHAPE.allCaps && at - first < 3) first--;
  return gap[first] === GAP.block && at + 1 < count && (gap[at + 1] === GAP.other || gap[at + 1] === GAP.comma);
}
