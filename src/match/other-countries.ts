import type { EntryHints } from '../store/entry-hints.ts';
import { GAP, hashWord } from '../text/tokens.ts';
import type { Scene } from './scene.ts';
import { countryOf } from './words/countries.ts';

const POSSESSIVE = hashWord('s');
const STATES: ReadonlySet<number> = new Set(['country', 'nation', 'government'].map(hashWord));
const THEIR: ReadonlySet<number> = new Set(['his', 'her', 'their', 'its', 'another'].map(hashWord));

/** True for "Peru’s national strategy" and "his country’s", where an entry's context says that it is of another country. */
export function isOfOtherCountry({ tokens }: Scene, { context }: EntryHints, from: number): boolean {
  const { gap, hash } = tokens;
  if (from === 0 || gap[from]! > GAP.space) return false;
  const owner = hash[from - 1] === POSSESSIVE && from > 1 ? from - 2 : from - 1;
  const country = countryOf(hash[owner]!);
  const isTheirs = owner > 0 && STATES.has(hash[owner]!) && THEIR.has(hash[owner - 1]!);
  if (country === 0 && !isTheirs) return false;
  const own = context.flatMap(({ words }) => words.flat().map(countryOf)).filter((number) => number !== 0);
  return own.length > 0 && !own.includes(country);
}
