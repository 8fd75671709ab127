import { once } from '../article.ts';
import { createHomes, type Home } from '../homes.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Judged } from '../local.ts';
import type { Reading, Scene, Span } from '../scene.ts';
import type { Acronyms } from './acronyms.ts';
import { type Bearers, NOBODY, readBearers } from './bearers.ts';
import { type Countries, readCountries } from './countries.ts';
import type { NamedEntries } from './named.ts';
import { type Offices, readOffices } from './offices.ts';

/** What an article establishes, gathered once. */
export interface Facts extends Background {
  readonly named: NamedEntries;
  readonly bearers: Bearers;
  readonly offices: Offices;
  /** How many entries of packs that say something of them are named: what the article is about, if anything here. */
  readonly company: number;
}

/** What the words of an article tell by themselves. */
export interface Background {
  countries(): Countries;
  /** The article is not in a language whose words the lexicon has. */
  isOtherLanguage(): boolean;
  /** Whose own an entry is. */
  homeOf(reading: Reading): Home;
}

/** Reads what the words of an article tell, whatever is named in it. */
export const readBackground = (scene: Scene): Background => ({
  countries: once(() => readCountries(scene)),
  isOtherLanguage: once(() => isOtherLanguage(scene)),
  homeOf: createHomes(scene),
});

/** The facts of an article of which nothing is known yet but its words. */
export const noFacts = ({ countries, isOtherLanguage, homeOf }: Background): Facts => ({
  countries,
  isOtherLanguage,
  homeOf,
  named: NOTHING_NAMED,
  bearers: NO_BEARERS,
  offices: NO_OFFICES,
  company: 0,
});

const NOTHING_NAMED: NamedEntries = new Map();
const NO_BEARERS: Bearers = { lastBearer: () => NOBODY };
const NO_OFFICES: Offices = { holding: () => 'unsaid' };

/** Gathers what the candidates and the words around them establish. */
export function gatherFacts(
  scene: Scene,
  { countries, isOtherLanguage, homeOf }: Background,
  { judged, titles, named, acronyms }: Establishing,
): Facts {
  const bearers = once(() => readBearers(scene, judged, { named, acronyms, homeOf }));
  return {
    countries,
    isOtherLanguage,
    homeOf,
    named,
    bearers: { lastBearer: (word, at) => bearers().lastBearer(word, at) },
    offices: readOffices(scene, judged, { named, titles }),
    company: countCurated(scene, named),
  };
}

const countCurated = ({ isCurated }: Scene, named: NamedEntries): number => {
  let count = 0;
  for (const { reading } of named.values()) if (isCurated(reading)) count++;
  return count;
};

/** What facts are gathered from. */
interface Establishing {
  readonly judged: readonly Judged[];
  readonly titles: readonly Judged[];
  readonly named: NamedEntries;
  readonly acronyms: Acronyms;
}

/** In English, about half of the words that are written small hold sentences together. */
const FEWEST_SMALL_WORDS = 0.2;
/** Fewer words tell nothing of their language. */
const ENOUGH_WORDS = 20;
/** More need not be read to know it. */
const MOST_READ = 400;

const isOtherLanguage = ({ article: { tokens }, lexicon }: Scene): boolean => {
  let [small, known] = [0, 0];
  // So many known ones are enough, whatever follows.
  for (let i = 0; i < tokens.count && small < MOST_READ && known < MOST_READ * FEWEST_SMALL_WORDS; i++) {
    if (tokens.shape[i] !== 0) continue;
    small++;
    if (lexicon.classOf(tokens.hash[i]!) & WORD.function) known++;
  }
  return lexicon.isEmpty ? false : small >= ENOUGH_WORDS && known < small * FEWEST_SMALL_WORDS;
};

/** A word of an entry's context, or an entry related to it, that the article has. */
export interface ContextHere {
  readonly text: string;
  /** A name says more than a common word. */
  readonly isName: boolean;
}

/** What an article says around an entry: related entries that it names, and words of its context outside a stretch, names first. */
export function readContext(
  { article, keyOf, packOf }: Scene,
  named: NamedEntries,
  { reading, span }: { reading: Reading; span: Span },
): { here: ContextHere[]; isDeclared: boolean } {
  const pack = packOf(reading);
  const { context, related } = pack.hints(reading.entry);
  const own = article.tokens.hash.subarray(span.from, span.to);
  const here: ContextHere[] = related
    .filter(
      (entry) =>
        entry !== reading.entry && pack.kindOf(entry) !== 'topic' && named.has(keyOf({ shelf: reading.shelf, entry })),
    )
    .map((entry) => ({ text: pack.formText(pack.formStart(entry)), isName: true }));
  for (const { text, words, isName } of context) {
    const isHere = words.every((forms) => forms.some(article.has));
    if (isHere && !words.every((forms) => forms.some((hash) => own.includes(hash)))) here.push({ text, isName });
  }
  return { here: here.sort((a, b) => Number(b.isName) - Number(a.isName)), isDeclared: context.length > 0 };
}
