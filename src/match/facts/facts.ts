import type { Home } from '../homes.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Judged } from '../local.ts';
import type { Reading, Scene, Span } from '../scene.ts';
import type { Acronyms } from './acronyms.ts';
import { type Bearers, readBearers } from './bearers.ts';
import { type Countries, readCountries } from './countries.ts';
import type { NamedEntries } from './named.ts';
import { type Offices, readOffices } from './offices.ts';

/** What an article establishes, gathered once. */
export interface Facts {
  readonly named: NamedEntries;
  readonly bearers: Bearers;
  readonly offices: Offices;
  readonly countries: Countries;
  /** How many entries of packs that say something of them are named: what the article is about, if anything here. */
  readonly company: number;
  /** The article is not in a language whose words the lexicon has. */
  readonly isOtherLanguage: boolean;
  homeOf(reading: Reading): Home;
}

/** Gathers what the candidates and the words around them establish. */
export function gatherFacts(
  scene: Scene,
  judged: readonly Judged[],
  {
    named,
    titles,
    acronyms,
    homeOf,
  }: { named: NamedEntries; titles: readonly Judged[]; acronyms: Acronyms; homeOf(reading: Reading): Home },
): Facts {
  return {
    named,
    homeOf,
    bearers: readBearers(scene, judged, { named, acronyms, homeOf }),
    offices: readOffices(scene, judged, { named, titles }),
    countries: readCountries(scene),
    isOtherLanguage: isOtherLanguage(scene),
    company: [...named.values()].filter(({ reading }) => scene.isCurated(reading)).length,
  };
}

/** In English, about half of the words that are written small hold sentences together. */
const FEWEST_SMALL_WORDS = 0.2;
/** Fewer words tell nothing of their language. */
const ENOUGH_WORDS = 20;

const isOtherLanguage = ({ article: { tokens }, lexicon }: Scene): boolean => {
  let [small, known] = [0, 0];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== 0) continue;
    small++;
    if (lexicon.classOf(tokens.hash[i]!) & WORD.function) known++;
  }
  return lexicon.isEmpty ? false : small >= ENOUGH_WORDS && known < small * FEWEST_SMALL_WORDS;
};

/** What an article says around an entry: words of its context that stand outside a stretch, and related entries that it names. */
export function readContext(
  { article, keyOf, packOf }: Scene,
  named: NamedEntries,
  { reading, span }: { reading: Reading; span: Span },
): { words: string[]; isDeclared: boolean } {
  const pack = packOf(reading);
  const { context, related } = pack.hints(reading.entry);
  const own = article.tokens.hash.subarray(span.from, span.to);
  const words = context
    .filter(
      ({ words }) =>
        words.every((forms) => forms.some(article.has)) &&
        !words.every((forms) => forms.some((hash) => own.includes(hash))),
    )
    .map(({ text }) => text);
  const names = related
    .filter(
      (entry) =>
        entry !== reading.entry && pack.kindOf(entry) !== 'topic' && named.has(keyOf({ shelf: reading.shelf, entry })),
    )
    .map((entry) => pack.formText(pack.formStart(entry)));
  return { words: [...new Set([...names, ...words])], isDeclared: context.length > 0 };
}
