import { WORD } from '../../match/lexicon/lexicon.ts';
import { hashWord } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import type { JudgedName, JudgedNames } from './facts-of-names.ts';
import type { Stretch } from './names.ts';
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
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Joins the full names of one person, with and without a middle name or initial; not where two who differ could be meant. */
export function joinPeople(names: JudgedNames, union: Union): void {
  const full = [...names.values()].filter(isFull);
  for (const people of group(full, ({ words }) => surnameOf(words)).values()) {
    for (const short of people) {
      const long = people.filter(({ words }) => isShorter(short.words, words));
      const isOne = long.every((one) => long.every((other) => one === other || isEither(one.words, other.words)));
      if (isOne) for (const { key } of long) union.join(short.key, key);
    }
  }
}

const isEither = (one: readonly string[], other: readonly string[]): boolean =>
  isShorter(one, other) || isShorter(other, one);

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
 * Finds whom each single name of a person means: the one whose full name the document gave last, by surname, else by first name; a person of
 * other documents where it gives none.
 * @param assigned takes the full name's key for each stretch
 */
export function assignPeople(names: JudgedNames, union: Union, assigned: Map<Stretch, string>): void {
  const full = [...names.values()].filter(isFull);
  const byLast = group(full, ({ words }) => surnameOf(words));
  const byFirst = group(full, ({ words }) => words[0]!);
  for (const name of names.values()) {
    if (!mayBeShort(name)) continue;
    for (const [document, stretches] of name.byDocument) {
      const here = (people: readonly JudgedName[] = []): JudgedName[] =>
        people.filter((person) => person !== name && person.byDocument.has(document) && fits(name, person));
      const last = here(byLast.get(surnameOf(name.words)));
      const candidates = last.length > 0 ? last : name.words.length === 1 ? here(byFirst.get(name.key)) : [];
      for (const stretch of stretches) {
        const person = nearest(candidates, stretch, document) ?? elsewhere(name, byLast, union);
        if (person) assigned.set(stretch, person.key);
      }
    }
  }
}

/** True for what may be the surname or first name of somebody: not the name of a land, not what a dictionary has as a place, but with a title. */
function mayBeShort({ key, kind, land, stretches, words }: JudgedName): boolean {
  if (land !== null || words.length > 2 || (words.length === 2 && kind === 'person' && !isParticle(words[0]!)))
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

/** Of the people of other documents with that surname, the one whom nearly all full names mean. */
function elsewhere(name: JudgedName, byLast: ByWord, union: Union): JudgedName | undefined {
  if (name.kind !== 'person' && name.stretches.every(({ from, titleFrom }) => titleFrom === from)) return undefined;
  const people = (byLast.get(surnameOf(name.words)) ?? []).filter((person) => person !== name && fits(name, person));
  const counts = new Map<string, number>();
  for (const { key, stretches } of people)
    counts.set(union.find(key), (counts.get(union.find(key)) ?? 0) + stretches.length);
  const all = people.reduce((sum, { stretches }) => sum + stretches.length, 0);
  return people.find(({ key }) => counts.get(union.find(key))! >= all * NEARLY_ALL);
}

/** Whoever has so much of the full names with a surname is meant by it where nobody is named. */
const NEARLY_ALL = 0.8;
