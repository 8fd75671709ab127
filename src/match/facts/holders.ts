import { GAP, SHAPE } from '../../text/tokens.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Judged } from '../local.ts';
import type { Scene, Span } from '../scene.ts';

/** Somebody whom the article says to hold an office. */
export interface Holder {
  readonly at: number;
  /** `keyOf` the person, or below 0 for somebody whom no pack knows. */
  readonly key: number;
  readonly country: number;
  /** Where the sentence ends in which somebody is said who held it before ("former President Jimmy Carter"). */
  readonly until?: number;
}

const UNKNOWN = -1;
/** Somebody of a country whom the article does not name ("Ukraine's president"). */
export const UNNAMED = -2;
/** Somebody who held it before. */
const FORMER = -3;
/** The longest way from an office back to the name before it: "Healey, the UK defence secretary". */
const LONGEST_WAY = 8;

/** By the token behind their last: people whom candidates name, by `keyOf`. */
export const peopleByEnd = (
  { keyOf, kindOf }: Scene,
  judged: readonly Judged[],
): ReadonlyMap<number, Span & { key: number }> =>
  new Map(
    judged.flatMap(({ place, readings }) => {
      const person = readings.find((reading) => kindOf(reading) === 'person');
      return person ? [[place.to, { from: place.from, to: place.to, key: keyOf(person) }] as const] : [];
    }),
  );

/** Who is said to hold the office whose last word stands at a token; null where nobody is. */
export function holderAt(scene: Scene, people: ReadonlyMap<number, Span & { key: number }>, at: number): Holder | null {
  const { count, gap, hash, shape } = scene.article.tokens;
  const { classOf, countryOf, isFormer } = scene.lexicon;
  const isName = (i: number): boolean =>
    i < count && (shape[i]! & SHAPE.capital) !== 0 && !(classOf(hash[i]!) & (WORD.function | WORD.calendar));
  // "President-elect" holds nothing yet, and while there is one it is open who does.
  if (at + 1 < count && gap[at + 1] === GAP.hyphen && classOf(hash[at + 1]!) & WORD.notNow)
    return { at, key: UNKNOWN, country: 0 };
  const isNameBehind = at + 1 < count && gap[at + 1]! <= GAP.space && isName(at + 1);
  let country = 0;
  let first = at;
  // The words of the office, back to its article or the sentence's start.
  for (; first > 0 && at - first < LONGEST_WAY && gap[first]! <= GAP.apostrophe; first--) {
    const word = hash[first - 1]!;
    if (isFormer(word)) return isNameBehind ? formerAt(scene.article.tokens, at) : null;
    if (classOf(word) & WORD.notNow) return null;
    country ||= countryOf(word);
    if (classOf(word) & WORD.article) {
      first--;
      break;
    }
    if (classOf(word) & (WORD.function | WORD.calendar) && !(classOf(word) & WORD.of)) break;
  }
  if (isNameBehind) return { at, key: keyBehind(people, scene, at), country };
  // "The senator from Arizona" is somebody, too.
  const isFrom =
    at + 2 < count && gap[at + 1]! <= GAP.space && (classOf(hash[at + 1]!) & WORD.preposition) !== 0 && isName(at + 2);
  if (isFrom) return { at, key: UNKNOWN, country: 0 };
  const isBeside = (i: number): boolean => i > 0 && i < count && gap[i] === GAP.comma;
  if (isBeside(first) && isName(first - 1)) return { at, key: people.get(first)?.key ?? UNKNOWN, country };
  if (isBeside(at + 1) && isName(at + 1)) {
    const key = keyBehind(people, scene, at + 1);
    if (key !== UNKNOWN) return { at, key, country };
  }
  return country === 0 ? null : { at, key: UNNAMED, country };
}

/** The longest name behind an office, in words. */
const LONGEST_NAME = 8;

/** No sentence is read farther than this, in words. */
const LONGEST_SENTENCE = 60;

/** Who held an office before, and is meant by it until the sentence ends: "former President Jimmy Carter’s raid, in which the president …". */
function formerAt({ count, gap }: Scene['article']['tokens'], at: number): Holder {
  let until = at + 1;
  while (until < count && until - at < LONGEST_SENTENCE && gap[until]! < GAP.sentence) until++;
  return { at, key: FORMER, country: 0, until };
}

/** Who is named by the words with capitals from a token on. */
function keyBehind(people: ReadonlyMap<number, Span & { key: number }>, { article }: Scene, from: number): number {
  const { count, gap, shape } = article.tokens;
  for (let to = from + 1; to <= count && to - from <= LONGEST_NAME; to++) {
    const person = people.get(to);
    if (person && person.from >= from) return person.key;
    if (to === count || gap[to]! > GAP.hyphen || !(shape[to]! & SHAPE.capital)) return UNKNOWN;
  }
  return UNKNOWN;
}
