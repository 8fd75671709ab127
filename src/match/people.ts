import { wordsOf } from '../text/normalize.ts';
import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import { standsFree } from './accept.ts';
import { CAPITALS } from './capitals.ts';
import type { Reading } from './find.ts';
import { isMasked } from './masks.ts';
import type { Scene } from './scene.ts';
import { type Spot, shortForm } from './spot.ts';
import { BESIDE, lookLeft, lookRight } from './surroundings.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** Which part of a person's name a word is; null for what is no part, or is the whole name. */
export function partOfName(scene: Scene, reading: Reading, hash: number): 'given' | 'surname' | null {
  if (!scene.isPerson(reading)) return null;
  const pack = scene.packOf(reading);
  const last = pack.lastWord(reading.entry);
  if (last === 0) return null;
  if (last === hash) return 'surname';
  return pack.firstWord(reading.entry) === hash ? 'given' : null;
}

/** People whom the article names in full, by one part of their name. */
export interface Owners {
  bySurname: Map<number, PersonHere[]>;
  byGiven: Map<number, PersonHere[]>;
  /** By last word, what lists of names do not say the kind of, and may be people ("Francesca Schiavone"). */
  byLast: Map<number, PersonHere[]>;
}

export interface PersonHere {
  reading: Reading;
  /** Where the full name stands first. */
  spot: Spot;
}

/** Two or three words with capitals, the last one not all in capitals. */
const LIKE_PERSON = /^\p{Lu}\S*(?: \p{Lu}\S*)? \p{Lu}\p{Ll}[\p{L}'’-]+$/u;

/** Who owns each surname and given name in this article. */
export function findOwners(scene: Scene, present: ReadonlyMap<number, PersonHere>): Owners {
  const owners: Owners = { bySurname: new Map(), byGiven: new Map(), byLast: new Map() };
  for (const here of present.values()) {
    const { reading } = here;
    const pack = scene.packOf(reading);
    const last = pack.lastWord(reading.entry);
    if (last === 0) continue;
    if (!scene.isPerson(reading)) {
      const isPlain = classOf(last) === 0 && pack.header.counts.claims === 0;
      const mayBePerson = isPlain && pack.kindOf(reading.entry) === 'topic';
      if (mayBePerson && LIKE_PERSON.test(pack.formText(pack.formStart(reading.entry)))) {
        add(owners.byLast, last, here);
      }
      continue;
    }
    add(owners.bySurname, last, here);
    const first = pack.firstWord(reading.entry);
    // "President Nixon" may be all that a pack knows of him.
    if (!(classOf(first) & (WORD.title | WORD.function))) add(owners.byGiven, first, here);
  }
  return owners;
}

const add = (map: Map<number, PersonHere[]>, key: number, here: PersonHere): void => {
  const list = map.get(key);
  if (list) list.push(here);
  else map.set(key, [here]);
};

/** Full names that no pack knows ("Andy Murray"): in this article their parts belong to somebody else. */
export interface Strangers {
  surnames: ReadonlySet<number>;
  /** Given names, which are no places here: "Virginia" beside Virginia Woolf. */
  given: ReadonlySet<number>;
  /** Tokens that end such a name, in order. */
  ends: readonly number[];
}

/** Finds full names by their given names and initials. */
export function findStrangers({ tokens, covered, capitals, capitalized }: Scene, spots: readonly Spot[]): Strangers {
  const { count, gap, hash, shape } = tokens;
  const surnames = new Set<number>();
  const given = new Set<number>();
  const ends: number[] = [];
  let next = 0;
  for (const i of capitalized) {
    // A name goes on: asked first, as most words' classes need not be looked up then.
    if (i < next || i + 1 === count || gap[i + 1]! > GAP.hyphen || !(shape[i + 1]! & SHAPE.capital)) continue;
    if (capitals[i] === CAPITALS.shouted) continue;
    // "The U.S. Trump" is a sentence's end and another's start.
    const isInitial =
      covered[i] === 0 && (shape[i]! & (SHAPE.letter | SHAPE.dotted)) !== 0 && (shape[i]! & SHAPE.abbreviation) !== 0;
    if (!isInitial && !(classOf(hash[i]!) & WORD.givenName)) continue;
    let to = i + 2;
    while (to < count && gap[to]! <= GAP.hyphen && shape[to]! & SHAPE.capital && to - i < 4) to++;
    const spot = covered[i] === 0 ? undefined : spots[covered[i]! - 1];
    if (spot && spot.to - spot.from > 1 && spot.readings.length > 0) continue;
    const last = hash[to - 1]!;
    if (classOf(last) & (WORD.nameNoun | WORD.companySuffix | WORD.function | WORD.calendar | WORD.nameSuffix))
      continue;
    if (shape[to - 1]! & SHAPE.letter) continue;
    surnames.add(last);
    ends.push(to - 1);
    if (!isInitial) given.add(hash[i]!);
    next = to;
  }
  return { surnames, given, ends };
}

/**
 * Leaves out surnames whose last bearer, as a reader meets them, is somebody whom no pack knows: "Andy Murray … Murray",
 * although the article names Patty Murray further up, or "Megan Fox … Fox" and Fox News. Takes all spots, and those that name something.
 */
export function yieldToStrangers(scene: Scene, spots: readonly Spot[], named: readonly Spot[]): readonly Spot[] {
  const isSurname = ({ from, to, best, rule }: Spot): boolean =>
    rule === 'short-form' && best !== null && (scene.isPerson(best) || to - from === 1);
  const surnames = new Set(named.filter(isSurname).map(({ to }) => scene.tokens.hash[to - 1]!));
  if (!mayEndNames(scene, spots, surnames)) return named;
  const { ends } = findStrangers(scene, spots);
  const { hash } = scene.tokens;
  const lastFull = new Map<number, number>();
  return named.filter((spot) => {
    const { from, to, best } = spot;
    if (!isSurname(spot)) {
      if (best && to - from > 1) lastFull.set(scene.keyOf(best), from);
      return true;
    }
    const full = lastFull.get(scene.keyOf(best!)) ?? -1;
    return !ends.some((end) => end > full && end < from && hash[end] === hash[to - 1]);
  });
}

/** False where none of these words has a word with a capital before it, beyond the known name that it ends. */
const mayEndNames = ({ tokens, covered, capitalized }: Scene, spots: readonly Spot[], words: ReadonlySet<number>) => {
  if (words.size === 0) return false;
  const { gap, hash, shape } = tokens;
  let bits = 0;
  for (const word of words) bits |= 1 << (word & 31);
  for (const i of capitalized) {
    if (!((bits >>> (hash[i]! & 31)) & 1) || !words.has(hash[i]!)) continue;
    const spot = covered[i] === 0 ? undefined : spots[covered[i]! - 1];
    const from = spot && spot.readings.length > 0 ? spot.from : i;
    if (from > 0 && gap[from]! <= GAP.hyphen && shape[from - 1]! & SHAPE.capital) return true;
  }
  return false;
};

/** Surnames and given names of people named in full, where no form of a pack stands. */
export function findShortNames(
  scene: Scene,
  owners: Owners,
  { firms, acronyms }: { firms: ReadonlyMap<number, PersonHere[]>; acronyms: ReadonlyMap<number, PersonHere> },
): Spot[] {
  const { tokens, covered, on, capitalized } = scene;
  const found: Spot[] = [];
  const names = [owners.byGiven, owners.byLast, firms, owners.bySurname, acronyms];
  if (names.every(({ size }) => size === 0)) return found;
  const owned = [owners.bySurname, firms, owners.byLast, ...(on('given-names') ? [owners.byGiven] : [])];
  // "Ayn Rand": then Rand is not Rand Paul's given name.
  const disowned = new Set<number>();
  const isGiven = (hash: number): boolean => !owners.bySurname.has(hash) && !firms.has(hash);
  // Most words are nobody's, by one of 32 bits.
  let bits = 0;
  for (const names of [...owned, acronyms]) for (const hash of names.keys()) bits |= 1 << (hash & 31);
  for (const i of capitalized) {
    const hash = tokens.hash[i]!;
    if (!((bits >>> (hash & 31)) & 1) || covered[i] !== 0) continue;
    const explained = acronyms.size > 0 && tokens.shape[i]! & SHAPE.allCaps ? acronyms.get(hash) : undefined;
    const here = owned.find((names) => names.has(hash))?.get(hash) ?? (explained && [explained]);
    if (!here || !standsFree(scene, i, i + 1)) continue;
    const from = startOfSurname(scene, i, here[0]!);
    const [left, right] = [lookLeft(scene, from), lookRight(scene, i + 1)];
    const masked = isMasked(scene.masks, scene.keyOf(here[0]!.reading), i);
    if (masked || !isShortNameHere(left, right)) {
      const before = BESIDE.given | BESIDE.other | (masked ? BESIDE.opening : 0);
      if (left & before && isGiven(hash)) disowned.add(hash);
      continue;
    }
    found.push(takeOwner(shortForm({ from, to: i + 1, left, right }), here));
  }
  return disowned.size === 0 ? found : found.filter(({ to }) => !disowned.has(tokens.hash[to - 1]!));
}

/** True where a surname may stand: no other given name before it, no word after it that makes another name. */
export const isShortNameHere = (left: number, right: number): boolean =>
  (left & (BESIDE.given | BESIDE.opener | BESIDE.other | BESIDE.particle | BESIDE.small)) === 0 &&
  (right & (BESIDE.noun | BESIDE.company | BESIDE.other | BESIDE.small)) === 0;

/** Gives a spot to the person who owns the name in this article; to none for certain where two do. */
export function takeOwner(spot: Spot, owned: readonly PersonHere[]): Spot {
  const { reading, spot: full } = owned[0]!;
  spot.best = reading;
  spot.rivals = owned.slice(1).map((other) => other.reading);
  spot.rule = 'short-form';
  spot.evidence = [{ kind: 'full-name', from: full.from, to: full.to }];
  return spot;
}

/**
 * Where a surname begins, with what its owner's name has before it: more words ("von der Leyen", "Wasserman Schultz") or
 * initials ("P. Hegseth"); else the word itself.
 */
export function startOfSurname(scene: Scene, at: number, { reading }: PersonHere): number {
  const { gap, shape, start, hash } = scene.tokens;
  if (at === 0 || gap[at]! > GAP.hyphen || !scene.isPerson(reading)) return at;
  const before = at - 1;
  const pack = scene.packOf(reading);
  if (gap[at]! <= GAP.space && shape[before]! & SHAPE.abbreviation && shape[before]! & (SHAPE.letter | SHAPE.dotted)) {
    return pack.formText(pack.formStart(reading.entry))[0] === scene.article.text[start[before]!] ? before : at;
  }
  if (scene.covered[before] !== 0 || !(shape[before]! & SHAPE.capital || classOf(hash[before]!) & WORD.particle))
    return at;
  const name = pack.formText(pack.formStart(reading.entry));
  // Two words have none between them.
  if (name.indexOf(' ') === name.lastIndexOf(' ') && !/[-'’]/.test(name)) return at;
  const words = wordsOf(name).map(({ text }) => hashWord(text));
  let from = at;
  for (let k = words.lastIndexOf(hash[at]!) - 1; k > 0 && from > 0 && gap[from]! <= GAP.hyphen; k--, from--) {
    if (hash[from - 1] !== words[k]) break;
  }
  return from;
}
