import { GAP, hashWord, SHAPE, type Tokens } from '../text/tokens.ts';
import { CAPITALS } from './capitals.ts';
import { classOf, WORD } from './words/word-classes.ts';

const words = (list: string): ReadonlySet<number> => new Set(list.split(/\s+/).map(hashWord));

const US = hashWord('us');
/** No object follows these. */
const BEFORE_SUBJECT = words('the a as if when why how while whether because says insists suggests vows claims first');
/** A subject does not follow these, whatever stands behind it ("MOST OF US WILL NEVER KNOW"). */
const BEFORE_OBJECT = words('of with for to from like than among around behind between before after against upon let');
/** Somebody is held in a country rather than in us. */
const BEFORE_PLACE = words('in into inside across within throughout');
/** Behind these and a pronoun a phrase ends ("FOR US"). Not "of": "ONE OF US KNOWS". */
const BEFORE_NOUN = words('to for from by with on over against before after between amid under');
const ALL = hashWord('all');
const AUXILIARIES = words('will would could should can may might must has had is was');
const LONGEST_ACRONYM = 4;
/** What a country has. */
const BEHIND_COUNTRY = words(
  `ambassador army attorney border cities citizens congress court courts economy embassy forces government intervention
   lawmakers military navy officials ports president sanctions senate senator senators soil strikes tariffs troops`,
);

/**
 * True for a word all in capitals that may be a small one, shouted like the rest of its line. "US" is the pronoun unless it begins the line, or
 * something beside it fits no object ("SAYS US WILL", "INTO US CITIES").
 */
export function isSmallWord(tokens: Tokens, capitals: Uint8Array, at: number): boolean {
  const { gap, hash, shape, count } = tokens;
  if (shape[at]! & SHAPE.dotted || !(classOf(hash[at]!) & WORD.function)) return false;
  if (capitals[at] !== CAPITALS.shouted && !isAfterShout(tokens, at)) return isInvitation(tokens, at);
  if (hash[at] !== US) return true;
  const before = gap[at]! <= GAP.space ? hash[at - 1]! : 0;
  const after = at + 1 < count && gap[at + 1]! <= GAP.space ? hash[at + 1]! : 0;
  if (gap[at] === GAP.block || BEFORE_SUBJECT.has(before) || BEHIND_COUNTRY.has(after)) return false;
  if (BEFORE_PLACE.has(before)) return false;
  // "TO US RAID": nothing stands between a pronoun and the word behind it.
  if (BEFORE_NOUN.has(before) && after !== 0 && !(classOf(after) & WORD.function) && after !== ALL) return false;
  return !AUXILIARIES.has(after) || BEFORE_OBJECT.has(before);
}

/** "Connect with US" */
const INVITING = words('about join contact follow with support');
const LONGEST_INVITATION = 3;

/** True for "US" at the end of a line that is a button, not a sentence: "Connect with US". */
const isInvitation = ({ count, gap, hash }: Tokens, at: number): boolean => {
  if (hash[at] !== US || at === 0 || !INVITING.has(hash[at - 1]!) || gap[at]! > GAP.space) return false;
  if (at + 1 < count && gap[at + 1] !== GAP.block) return false;
  let from = at;
  while (from > 0 && gap[from] !== GAP.block) from--;
  return at - from < LONGEST_INVITATION;
};

/** True for "FOLLOW US", a line too short to be judged: the word before is no acronym, but shouted. */
const isAfterShout = ({ end, gap, hash, shape, start }: Tokens, at: number): boolean =>
  at > 0 &&
  gap[at]! <= GAP.space &&
  (shape[at - 1]! & SHAPE.allCaps) !== 0 &&
  (end[at - 1]! - start[at - 1]! > LONGEST_ACRONYM || (classOf(hash[at - 1]!) & WORD.function) !== 0);
