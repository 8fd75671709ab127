import { GAP, SHAPE } from '../../text/tokens.ts';
import { CAPITALS } from '../capitals.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Scene, Span } from '../scene.ts';

/** True for the office rather than its holder: "a senator", "former president", "for secretary of defense", "secretary to the king". */
export function isOfficeItself({ article, lexicon }: Scene, { from, to }: Span, home: number): boolean {
  const { capitals, tokens } = article;
  const { count, gap, hash, shape } = tokens;
  const first = lexicon.classOf(hash[from]!);
  const isTheirs = (first & (WORD.article | WORD.demonstrative)) !== 0;
  const before = !isTheirs && from > 0 && gap[from]! <= GAP.apostrophe ? lexicon.classOf(hash[from - 1]!) : 0;
  if (before & (WORD.notNow | WORD.indefinite)) return true;
  const isDefinite =
    isTheirs || (before & (WORD.article | WORD.possessive)) !== 0 || (from > 0 && gap[from - 1] === GAP.apostrophe);
  if (!isDefinite && before & (WORD.preposition | WORD.function)) return true;
  if (!isDefinite && isBare({ article, lexicon }, from)) return true;
  if (isListed(tokens, lexicon, to)) return true;
  if (to >= count || gap[to]! > GAP.space) return false;
  // The title of who is named behind it says nothing more than the name.
  if (shape[to]! & SHAPE.capital && capitals[to] === CAPITALS.prove) return true;
  const after = lexicon.classOf(hash[to]!);
  // "The president who made it a holiday", "the chief of staff to Stephen Feinberg"
  if (after & WORD.relative) return true;
  if (after & WORD.notNow) return true;
  if (!(after & WORD.preposition) || to + 1 >= count) return false;
  const isNamed = (shape[to + 1]! & SHAPE.capital) !== 0 || (lexicon.classOf(hash[to + 1]!) & WORD.article) !== 0;
  const owner = lexicon.countryOf(hash[to + 1]!) || lexicon.countryOf(hash[to + 2] ?? 0);
  const isOwned = (after & WORD.of) !== 0 || ((after & WORD.belonging) !== 0 && isNamed);
  return isOwned && (owner === 0 || owner !== home);
}

/** Words between an article and the office that are looked over: "the embattled defense secretary". */
const MOST_ADJECTIVES = 2;

/** True where a title in small letters has no article, possessive or country before it: "to become defense secretary", "made him chief of staff". */
function isBare({ article: { tokens }, lexicon }: Pick<Scene, 'article' | 'lexicon'>, from: number): boolean {
  const { gap, hash, shape } = tokens;
  if (from === 0 || gap[from]! > GAP.space || shape[from]! & SHAPE.capital) return false;
  for (let i = from - 1; i >= 0 && from - i <= MOST_ADJECTIVES + 1; i--) {
    if (lexicon.countryOf(hash[i]!) !== 0 || lexicon.classOf(hash[i]!) & (WORD.article | WORD.possessive)) return false;
    if (gap[i]! === GAP.apostrophe || gap[i]! > GAP.hyphen) return gap[i]! !== GAP.apostrophe;
  }
  return true;
}

/** True before another office and nobody's name: "the President, the Vice President, or the Governor". */
function isListed(
  { count, gap, hash, shape }: Scene['article']['tokens'],
  lexicon: Scene['lexicon'],
  to: number,
): boolean {
  const isPart = (at: number, bits: number): boolean =>
    at < count && gap[at]! <= GAP.comma && (lexicon.classOf(hash[at]!) & bits) !== 0;
  let at = to;
  while (isPart(at, WORD.article | WORD.joining)) at++;
  if (at === to) return false;
  let end = at;
  while (isPart(end, WORD.title | WORD.role | WORD.notNow)) end++;
  return end > at && (end >= count || gap[end]! > GAP.space || !(shape[end]! & SHAPE.capital));
}
