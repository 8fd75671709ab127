import { WORD } from '../../match/lexicon/lexicon.ts';
import { hashWord } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import type { JudgedName, JudgedNames } from './facts-of-names.ts';
import type { Stretch } from './names.ts';
import { pushTo } from './push-to.ts';
import type { Union } from './union.ts';
import { ENGLISH } from './usage.ts';

/** People by a word of their names. */
type ByWord = ReadonlyMap<string, readonly JudgedName[]>;

const isFull = ({ kind, words }: JudgedName): boolean => kind === 'person' && words.length > 1;

/** The last word that is no "Jr.". */
const surnameOf = (words: readonly string[]): string =>
  words.findLast((word) => !(ENGLISH.classOf(hashWord(word)) & WORD.nameSuffix)) ?? words.at(-1)!;

function group<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) pushTo(groups, keyOf(item), item);
  return groups;
}

/** Joins the full names of one person, with and without a middle name or initial; not where two who differ could be meant. */
export function joinPeople(names: JudgedNames, union: Union): void {
  const full = [...names.values()].filter(isFull);
  const byStart = group(
    full.filter(({ words }) => words.length > 2),
    ({ words }) => words.slice(0, -1).join(' '),
  );
  for (const people of group(full, ({ words }) => surnameOf(words)).values()) {
    for (const short of people) {
      const long = [...people, ...(byStart.get(short.key) ?? [])].filter(
        ({ words }) => isShorter(short.words, words) || isFront(short.words, words),
      );
      const isOne = long.every((one) => long.every((other) => one === other || isEither(one.words, other.words)));
      if (isOne) for (const { key } of long) union.join(short.key, key);
    }
  }
}

const isEither = (one: readonly string[], other: readonly string[]): boolean =>
  isShorter(one, other) || isShorter(other, one);

/** "Ban Ki" for "Ban Ki Moon"; not what a "Jr." ends. */
const isFront = (short: readonly string[], long: readonly string[]): boolean =>
  long.length === short.length + 1 && surnameOf(long) === long.at(-1) && short.every((word, i) => word === long[i]);

/** "Gerald Ford" for "Gerald R. Ford", "G. Ford" for either: same first name, nothing that the longer one lacks. A "Jr." is somebody else. */
function isShorter(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || short.join() === long.join() || short.at(-1) !== long.at(-1)) return false;
  const [first, other] = [short[0]!, long[0]!];
  const isInitial = first.length === 1 && other.startsWith(first);
  if (first !== other && !isInitial) return false;
  return short
    .slice(1)
    .every((word) => long.includes(word) || (word.length === 1 && long.some((whole) => whole.startsWith(word))));
}

/**
 * Finds whom each single name of a person means: the one whose full name the document gave last, by surname, else by first name; where it
 * gives none, whom the other documents nearly always mean by it.
 * @param assigned takes the full name's key for each stretch
 */
export function assignPeople(names: JudgedNames, union: Union, assigned: Map<Stretch, string>): void {
  const full = [...names.values()].filter(isFull);
  const byLast = group(full, ({ words }) => surnameOf(words));
  const byFirst = group(full, ({ words }) => words[0]!);
  const short = [...names.values()].filter(mayBeShort);
  for (const name of short) assignHere(name, { byLast, byFirst, assigned });
  // Counted before any name is given away by it.
  const usual = short.map((name) => [name, usualBearer(name, byLast, { union, assigned, names })] as const);
  for (const [name, bearer] of usual) {
    if (!bearer) continue;
    for (const stretch of name.stretches) if (!assigned.has(stretch)) assigned.set(stretch, bearer.key);
  }
}

/** Assigns a short name in the documents that have somebody's full name to it. */
function assignHere(
  name: JudgedName,
  { byLast, byFirst, assigned }: { byLast: ByWord; byFirst: ByWord; assigned: Map<Stretch, string> },
): void {
  for (const [document, stretches] of name.byDocument) {
    const here = (people: readonly JudgedName[] = []): JudgedName[] =>
      people.filter((person) => person !== name && person.byDocument.has(document) && fits(name, person));
    const last = here(byLast.get(surnameOf(name.words)));
    const candidates = last.length > 0 || name.words.length > 1 ? last : here(byFirst.get(name.key));
    for (const stretch of stretches) {
      const person = nearest(candidates, stretch, document);
      if (person) assigned.set(stretch, person.key);
    }
  }
}

/** True for what may be the surname or first name of somebody: not the name of a land, not what a dictionary has as a place, but with a title. */
function mayBeShort({ key, kind, land, stretches, words }: JudgedName): boolean {
  if (
    land !== null ||
    words.length > 2 ||
    (words.length === 2 && kind === 'person' && !isParticle(words[0]!) && words[0]!.length > 1)
  )
    return false;
  const isTitled = stretches.some(({ from, titleFrom }) => titleFrom < from);
  return (
    isTitled || (!(knownAs(hashWord(key)) & (KNOWN.place | KNOWN.demonym)) && kind !== 'place') || kind === 'person'
  );
}

const isParticle = (word: string): boolean => (ENGLISH.classOf(hashWord(word)) & WORD.particle) !== 0;

/** True where the shorter name is the end of the longer one, or its first word. */
const fits = (short: JudgedName, long: JudgedName): boolean =>
  long.words.length > short.words.length &&
  (` ${long.key}`.endsWith(` ${short.key}`) || surnameOf(long.words) === short.key || long.words[0] === short.key);

/** The person whose full name stands last before a stretch; the first behind it where none does. */
function nearest(people: readonly JudgedName[], stretch: Stretch, document: number): JudgedName | undefined {
  const placeOf = ({ passage, from }: Stretch): number => passage * 1e6 + from;
  const at = placeOf(stretch);
  let best: { person: JudgedName; distance: number } | undefined;
  for (const person of people) {
    for (const full of person.byDocument.get(document)!) {
      const distance = placeOf(full) <= at ? at - placeOf(full) : 1e12 + placeOf(full);
      if (!best || distance < best.distance) best = { person, distance };
    }
  }
  return best?.person;
}

/** Whoever has so much of what is written of people with a surname is meant by it where nobody is named in full. */
const NEARLY_ALL = 0.6;

/** Of all people with that surname, the one of whom the documents nearly always speak; undefined where there is none. */
function usualBearer(
  name: JudgedName,
  byLast: ByWord,
  { union, assigned, names }: { union: Union; assigned: ReadonlyMap<Stretch, string>; names: JudgedNames },
): JudgedName | undefined {
  if (name.kind !== 'person' && name.stretches.every(({ from, titleFrom }) => titleFrom === from)) return undefined;
  const people = (byLast.get(surnameOf(name.words)) ?? []).filter((person) => person !== name && fits(name, person));
  const counts = new Map<string, number>();
  const count = (key: string, times: number): void =>
    void counts.set(union.find(key), (counts.get(union.find(key)) ?? 0) + times);
  for (const { key, stretches } of people) count(key, stretches.length);
  for (const stretch of names.get(name.key)!.stretches) {
    const bearer = assigned.get(stretch);
    if (bearer !== undefined) count(bearer, 1);
  }
  const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
  return people.find(({ key }) => (counts.get(union.find(key)) ?? 0) >= all * NEARLY_ALL);
}
