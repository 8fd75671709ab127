import { wordsOf } from '../text/normalize.ts';
import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import { CAPITALS } from './capitals.ts';
import { isCurated } from './curated.ts';
import { isShortNameHere, type PersonHere, takeOwner } from './people.ts';
import type { Scene } from './scene.ts';
import { type Spot, shortForm } from './spot.ts';
import { BESIDE, lookLeft, lookRight } from './surroundings.ts';
import { countryOf } from './words/countries.ts';
import { classOf, WORD } from './words/word-classes.ts';

const THE = hashWord('the');
const OF = hashWord('of');
const SMALL = WORD.function | WORD.particle;
/** "The College" may be any. */
const GENERAL =
  WORD.nameNoun | WORD.nameOpener | WORD.companySuffix | WORD.role | WORD.title | WORD.institution | WORD.calendar;

/**
 * Finds the last words of names that the article has in full, where no form stands: "the White Sox" after "Chicago White
 * Sox". One word counts after "the" alone. For lists of names; in other packs each form is its author's.
 */
export function findTails(scene: Scene, present: ReadonlyMap<number, PersonHere>): Spot[] {
  const { tokens, covered, capitalized } = scene;
  const names = findNames(scene, present);
  const found: Spot[] = [];
  if (names.length === 0) return found;
  // Most words end no name, by one of 32 bits.
  let bits = 0;
  for (let n = 0; n < names.length; n++) bits |= 1 << (names[n]!.last & 31);
  const { hash, shape } = tokens;
  for (let n = 0; n < capitalized.length; n++) {
    const i = capitalized[n]!;
    if (!((bits >>> (hash[i]! & 31)) & 1) || covered[i] !== 0) continue;
    if (i === 0 || (hash[i - 1] !== THE && !(shape[i - 1]! & SHAPE.capital))) continue;
    const here = onlyOneWith(names, hash[i]!);
    if (!here) continue;
    const from = startOfTail(scene, i, here);
    if (from < 0) continue;
    const [left, right] = [lookLeft(scene, from), lookRight(scene, i + 1)];
    // "The Norwegian Defence Forces" are others.
    if (!isShortNameHere(left, right) || left & BESIDE.known) continue;
    found.push(takeOwner(shortForm({ from, to: i + 1, left, right }), [here]));
  }
  return found;
}

interface NameHere {
  here: PersonHere;
  /** The last word. */
  last: number;
}

/** What the article names by two words and more, people aside. */
const findNames = (scene: Scene, present: ReadonlyMap<number, PersonHere>): NameHere[] => {
  const names: NameHere[] = [];
  for (const here of present.values()) {
    const { reading } = here;
    const last = scene.packOf(reading).lastWord(reading.entry);
    if (last !== 0 && !scene.isPerson(reading) && !isCurated(scene, reading)) names.push({ here, last });
  }
  return names;
};

/** The only name that ends with a word; null where none does, or two do. */
const onlyOneWith = (names: readonly NameHere[], word: number): PersonHere | null => {
  let found: PersonHere | null = null;
  for (let n = 0; n < names.length; n++) {
    if (names[n]!.last !== word) continue;
    if (found) return null;
    found = names[n]!.here;
  }
  return found;
};

/** Where the tail of a name begins that ends at a token; -1 where it is none, or the whole name. */
const startOfTail = (scene: Scene, at: number, { reading }: PersonHere): number => {
  const { tokens, covered } = scene;
  const { gap, hash, shape } = tokens;
  const pack = scene.packOf(reading);
  const words = wordsOf(pack.formText(pack.formStart(reading.entry))).map(({ text }) => hashWord(text));
  let from = at;
  let k = words.lastIndexOf(hash[at]!);
  while (k > 0 && from > 0 && gap[from]! <= GAP.hyphen && covered[from - 1] === 0 && hash[from - 1] === words[k - 1]) {
    from--;
    k--;
  }
  // "Sinking of the Rainbow Warrior" is no ship, "Centre for Arts" no art.
  if (k <= 0 || !(shape[from]! & SHAPE.capital) || classOf(words[k - 1]!) & SMALL) return -1;
  if (from < at) return from;
  const isThe = at > 0 && hash[at - 1] === THE && gap[at]! <= GAP.space;
  const isPlain = !(shape[at]! & SHAPE.allCaps) && !(classOf(hash[at]!) & GENERAL) && countryOf(hash[at]!) === 0;
  // "The People of Sarkland"
  const isOf = hash[at + 1] === OF && at + 1 < tokens.count;
  return isThe && isPlain && !isOf && scene.capitals[at] === CAPITALS.prove ? at : -1;
};
