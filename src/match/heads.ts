import { wordsOf } from '../text/normalize.ts';
import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import { lastAtMost } from './article.ts';
import type { NamedEntries } from './facts/named.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Candidate, FormKind, Reading, Scene, Span } from './scene.ts';

/** A noun by which an entry is taken up: "administration", of its form "the administration". */
interface Head {
  readonly reading: Reading;
  /** `keyOf` the person whose it is ("Trump administration"), or -1. */
  readonly owner: number;
  /** It is a person ("Hegseth’s wife"), whose "his" may be anybody else's. */
  readonly isRelative?: boolean;
}

/** Words between a determiner and its noun that are looked over: "the current administration". */
const MOST_ADJECTIVES = 2;

/**
 * Finds nouns that take up what the article names, by any determiner ("this administration", "his administration"), or behind the name
 * of whose they are ("Trump (second) administration"). Only forms that their pack writes with "the" are taken up. Gives names and titles apart.
 */
export function findHeads(
  scene: Scene,
  candidates: readonly Candidate[],
  named: NamedEntries,
): { names: Candidate[]; titles: Candidate[] } {
  const { tokens } = scene.article;
  const names: Candidate[] = [];
  const titles: Candidate[] = [];
  const heads = isAnyCurated(scene, named) ? headsOf(scene, named) : undefined;
  if (!heads || heads.size === 0) return { names, titles };
  const people = new Map(candidates.map((candidate) => [candidate.to, candidate]));
  const lastPerson = readPeople(scene, candidates);
  for (let at = 1; at < tokens.count; at++) {
    for (const head of heads.get(tokens.hash[at]!) ?? []) {
      const owner = head.owner < 0 ? null : ownerBefore(scene, people, { at, owner: head.owner });
      const span = owner ?? determinerBefore(scene, at, head);
      if (!span || (head.isRelative && lastPerson(at) !== head.owner)) continue;
      const isWhole = owner !== null || named.get(scene.keyOf(head.reading)) === undefined;
      const type: FormKind = head.reading.type === 'title' ? 'title' : isWhole ? 'full' : 'short';
      (type === 'title' ? titles : names).push({ ...span, readings: [{ ...head.reading, type }] });
    }
  }
  return { names, titles };
}

/** False where only lists are named, whose names are all that there is. */
const isAnyCurated = ({ isCurated }: Scene, named: NamedEntries): boolean => {
  for (const { reading } of named.values()) if (isCurated(reading)) return true;
  return false;
};

/** The nouns of what the article names, and of what belongs to whom it names, by their hash. */
function headsOf(scene: Scene, named: NamedEntries): Map<number, Head[]> {
  const { isCurated, keyOf, kindOf, packOf } = scene;
  const heads = new Map<number, Head[]>();
  const [taken, owned] = [new Set<number>(), new Set<number>()];
  const put = (word: number, head: Head): void => {
    heads.set(word, [...(heads.get(word) ?? []), head]);
  };
  const add = (shelf: number, entry: number, owner: number): void => {
    // Of what is named and belongs to somebody both hold: "this administration", "his administration".
    const seen = owner < 0 ? taken : owned;
    if (seen.has(keyOf({ shelf, entry }))) return;
    seen.add(keyOf({ shelf, entry }));
    const pack = packOf({ shelf });
    for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
      const type = pack.formType(form);
      if (type !== 'short' && type !== 'title') continue;
      const words = wordsOf(pack.formText(form));
      const isNoun = words.length === 2 && (scene.lexicon.classOf(hashWord(words[0]!.text)) & WORD.article) !== 0;
      if (!isNoun) continue;
      const word = hashWord(words[1]!.text);
      put(word, { reading: { shelf, entry, form, type, written: 0 }, owner });
    }
  };
  for (const { reading } of named.values()) {
    if (!isCurated(reading)) continue;
    const pack = packOf(reading);
    if (kindOf(reading) === 'person') {
      const surname = pack.lastWord(reading.entry);
      for (const other of pack.hints(reading.entry).related) {
        if (pack.firstWord(other) === surname) add(reading.shelf, other, keyOf(reading));
        const relative = relativeOf(scene, { ...reading, entry: other }, keyOf(reading));
        if (relative) put(relative.word, relative.head);
      }
    }
  }
  for (const { reading } of named.values()) if (isCurated(reading)) add(reading.shelf, reading.entry, -1);
  return heads;
}

/** The noun of a person who is called by whose relative it is ("Hegseth’s wife"); null for others. */
const relativeOf = (
  { kindOf, packOf }: Scene,
  { shelf, entry }: Reading,
  owner: number,
): { word: number; head: Head } | null => {
  if (kindOf({ shelf, entry }) !== 'person') return null;
  const pack = packOf({ shelf });
  const form = pack.formStart(entry);
  const words = wordsOf(pack.formText(form));
  // A name, the "s" of the possessive, a noun.
  if (words.length < 3 || words.at(-2)!.text !== 's') return null;
  const reading: Reading = { shelf, entry, form, type: 'full', written: 0 };
  return { word: hashWord(words.at(-1)!.text), head: { reading, owner, isRelative: true } };
};

/** Makes a reader of the person whom the article named last before a token, as `keyOf`; -1 where it named none. */
const readPeople = ({ keyOf, kindOf }: Scene, candidates: readonly Candidate[]): ((at: number) => number) => {
  const places: number[] = [];
  const keys: number[] = [];
  for (const { to, readings } of candidates) {
    const person = readings.find((reading) => kindOf(reading) === 'person');
    if (!person) continue;
    places.push(to);
    keys.push(keyOf(person));
  }
  return (at) => (places.length > 0 && places[0]! <= at ? keys[lastAtMost(places, at)]! : -1);
};

/** From the name of whose it is until the noun: "Trump’s", "Trump (second)", "President Trump (47)". */
function ownerBefore(
  { article: { tokens }, keyOf }: Scene,
  people: ReadonlyMap<number, Candidate>,
  { at, owner }: { at: number; owner: number },
): Span | null {
  const { gap, shape } = tokens;
  const ends = [at];
  const isPossessive = gap[at - 1] === GAP.apostrophe && (shape[at - 1]! & SHAPE.letter) !== 0;
  if (isPossessive) ends.push(at - 1);
  if (at > 1 && gap[at - 1] === GAP.other && gap[at]! >= GAP.other) ends.push(at - 1);
  for (const end of ends) {
    const candidate = people.get(end);
    if (candidate?.readings.some((reading) => keyOf(reading) === owner)) return { from: candidate.from, to: at + 1 };
  }
  return null;
}

/** From the determiner until the noun: "this administration", "his current administration"; not "the", which the pack's form has. */
function determinerBefore({ article: { tokens }, lexicon }: Scene, at: number, head: Head): Span | null {
  const { gap, hash, shape } = tokens;
  for (let i = at - 1; i >= 0 && at - i <= MOST_ADJECTIVES + 1 && gap[i + 1]! <= GAP.space; i--) {
    const cls = lexicon.classOf(hash[i]!);
    if (cls & WORD.notNow || (shape[i]! & SHAPE.capital && !(cls & WORD.function))) return null;
    if (cls & WORD.possessive) return head.owner >= 0 ? { from: i, to: at + 1 } : null;
    if (cls & WORD.demonstrative)
      return head.owner < 0 && !(lexicon.opensClause(hash[i]!) && isBeforeWord(tokens, lexicon, at))
        ? { from: i, to: at + 1 }
        : null;
    if (cls & WORD.article)
      return i < at - 1 && head.owner < 0 && !(cls & WORD.indefinite) ? { from: i, to: at + 1 } : null;
    if (cls & WORD.function) return null;
  }
  return null;
}

/** True before a word that is no small one: "said that military action" points at no military. */
const isBeforeWord = (
  { count, gap, hash }: Scene['article']['tokens'],
  lexicon: Scene['lexicon'],
  at: number,
): boolean => at + 1 < count && gap[at + 1]! <= GAP.hyphen && lexicon.classOf(hash[at + 1]!) === 0;
