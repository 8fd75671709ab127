import { GAP, SHAPE } from '../../text/tokens.ts';
import { lastAtMost } from '../article.ts';
import { CAPITALS } from '../capitals.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Judged } from '../local.ts';
import type { Reading, Scene, Span } from '../scene.ts';
import type { NamedEntries } from './named.ts';

/** What an article says of who holds an office, where it names one. */
export type Holding =
  /** The entry, by what is said last. */
  | 'own'
  /** Somebody else. */
  | 'another'
  /** Nobody is said to hold it. */
  | 'unsaid'
  /** The office itself, or some holder of it: "a senator", "former president". */
  | 'office';

export interface Offices {
  /** What a title says where it stands alone. `home`: the country of the entry, 0 where it has none. */
  holding(reading: Reading, span: Span, home: number): Holding;
}

/** Somebody whom the article says to hold an office. */
interface Holder {
  readonly at: number;
  /** `keyOf` the person, or below 0 for somebody whom no pack knows. */
  readonly key: number;
  readonly country: number;
  /** Where the sentence ends in which somebody is said who held it before ("former President Jimmy Carter"). */
  readonly until?: number;
}

/** All who are said to hold an office, in order of the text. */
interface Holders {
  readonly list: Holder[];
  readonly at: number[];
  readonly keys: Set<number>;
}

const UNKNOWN = -1;
/** Somebody of a country whom the article does not name ("Ukraine's president"). */
const UNNAMED = -2;
/** Somebody who held it before. */
const FORMER = -3;
/** The longest way from an office back to the name before it: "Healey, the UK defence secretary". */
const LONGEST_WAY = 8;

/**
 * Reads who holds the offices that some candidates are the titles of: whose name stands behind the title, or beside it with a comma
 * between. Offices are told apart by their last word.
 */
export function readOffices(
  scene: Scene,
  judged: readonly Judged[],
  { named, titles }: { named: NamedEntries; titles: readonly Judged[] },
): Offices {
  if (titles.length === 0) return NO_TITLES;
  const { article, keyOf } = scene;
  const { tokens } = article;
  /** "Sen." is the office of a senator. */
  const officeOf = (word: number): number => scene.lexicon.sameTitles(word)[0] ?? word;
  const said = new Set(titles.map(({ place }) => tokens.hash[place.to - 1]!));
  const words = new Set([...said].map(officeOf));
  const isOffice = (word: number): boolean =>
    said.has(word) || (scene.lexicon.classOf(word) & (WORD.title | WORD.role | WORD.staff)) !== 0;
  const holders = new Map<number, Holders>();
  if (words.size > 0) {
    const people = peopleByEnd(scene, judged);
    for (let at = 0; at < tokens.count; at++) {
      const office = officeOf(tokens.hash[at]!);
      if (!words.has(office) || !isOffice(tokens.hash[at]!)) continue;
      const holder = holderAt(scene, people, at);
      if (!holder) continue;
      const known = holders.get(office) ?? { list: [], at: [], keys: new Set() };
      holders.set(office, known);
      known.list.push(holder);
      known.at.push(at);
      known.keys.add(holder.key);
    }
  }
  return {
    holding(reading, span, home) {
      if (isOfficeItself(scene, span, home)) return 'office';
      const all = holders.get(officeOf(tokens.hash[span.to - 1]!));
      const key = keyOf(reading);
      const at = named.get(key)?.places ?? [];
      const lastNamed = at.length > 0 ? at[lastAtMost(at, span.from)]! : -1;
      const isNamedSince = (holder: Holder): boolean => holder.at < lastNamed && lastNamed < span.from;
      const isSaid = all?.keys.has(key) ?? false;
      // Other countries' holders do not count beside one who is said to hold the own; nor, once the own is named, do those without a name.
      const counts = (holder: Holder): boolean =>
        holder.until !== undefined
          ? span.from < holder.until && !isNamedSince(holder)
          : holder.country === 0 ||
            holder.country === home ||
            (holder.key === UNNAMED ? !isNamedSince(holder) : !isSaid);
      const last = all && lastBefore(all, span.from, counts);
      if (last?.key === key) return 'own';
      if (!last) return isSaid && all?.list[0]?.key === key ? 'own' : 'unsaid';
      return isSaid && isNamedSince(last) ? 'own' : 'another';
    },
  };
}

/** Where no title stands, nobody asks. */
const NO_TITLES: Offices = { holding: () => 'unsaid' };

/** So many holders are looked at, back from a title. */
const MOST_HOLDERS = 20;

/** The last holder before a token that counts. */
function lastBefore(holders: Holders, at: number, counts: (holder: Holder) => boolean): Holder | undefined {
  let n = lastAtMost(holders.at, at);
  for (const end = Math.max(0, n - MOST_HOLDERS); n >= end; n--) {
    const holder = holders.list[n];
    if (holder && holder.at < at && counts(holder)) return holder;
  }
  return undefined;
}

/** By the token behind their last: people whom candidates name, by `keyOf`. */
const peopleByEnd = (
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
function holderAt(scene: Scene, people: ReadonlyMap<number, Span & { key: number }>, at: number): Holder | null {
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

/** True for the office rather than its holder: "a senator", "former president", "for secretary of defense", "secretary to the king". */
function isOfficeItself({ article, lexicon }: Scene, { from, to }: Span, home: number): boolean {
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
