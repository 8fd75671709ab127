import { normalize } from '../text/normalize.ts';
import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import { isCurated } from './curated.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { countryOf } from './words/countries.ts';

const OF = hashWord('of');
const US = hashWord('us');
const UNITED = hashWord('united');
const AFTER_UNITED: ReadonlySet<number> = new Set(['states', 'kingdom', 'emirates'].map(hashWord));

/** So many tokens around a name are near it: about two sentences. */
const NEAR = 40;

/** Another country that is named so many times more than the entry's own is what an article is about. */
const LEAD = 3;

/** An entry that is one country's own, with its forms that every country has. */
export interface Home {
  country: number;
  common: ReadonlySet<number>;
}

/** Makes a reader of whose own the entries of curated packs are. */
export function createHomes(scene: Scene): (reading: Reading) => Home {
  const homes = new Map<number, Home>();
  const nobody: Home = { country: 0, common: new Set() };
  return (reading) => {
    if (!isCurated(scene, reading)) return nobody;
    const key = scene.keyOf(reading);
    const home = homes.get(key) ?? findHome(scene, reading);
    homes.set(key, home);
    return home;
  };
}

/**
 * Leaves out names that every country has ("the Senate", of an entry that is also the "US Senate") where another country
 * is spoken of more than the entry's own, and nothing near the name is of its own.
 */
export function leaveToOtherCountries(scene: Scene, homeOf: (reading: Reading) => Home, spots: Spot[]): Spot[] {
  const isCommon = ({ best }: Spot): boolean => !scene.isPerson(best!) && homeOf(best!).common.has(best!.form);
  if (!spots.some(isCommon)) return spots;
  const { countries, counts } = findCountries(scene);
  for (const spot of spots) {
    const { country } = homeOf(spot.best!);
    if (country === 0 || countries[spot.from] === country || isCommon(spot)) continue;
    countries[spot.from] = country;
    counts[country]!++;
  }
  const most = Math.max(...counts);
  return spots.filter((spot) => {
    if (!isCommon(spot)) return true;
    const { country } = homeOf(spot.best!);
    if (isOfCountry(scene, spot, countries)) return false;
    if (counts[country]! + LEAD > most) return true;
    return countries.subarray(Math.max(0, spot.from - NEAR), spot.to + NEAR).includes(country);
  });
}

/** "The Navy of Ecuador": a name that says whose it is. */
const isOfCountry = ({ tokens: { gap, hash } }: Scene, { to }: Spot, countries: Uint8Array): boolean =>
  hash[to] === OF && gap[to]! <= GAP.space && gap[to + 1]! <= GAP.space && (countries[to + 1] ?? 0) !== 0;

/** By token, the country that it names, or 0; and how often the article names each. */
const findCountries = ({
  tokens: { count, hash, shape },
  capitalized,
}: Scene): { countries: Uint8Array; counts: number[] } => {
  const countries = new Uint8Array(count);
  const counts = new Array<number>(256).fill(0);
  for (const at of capitalized) {
    const country = countryOf(hash[at]!);
    if (country === 0 || (AFTER_UNITED.has(hash[at]!) && (at === 0 || hash[at - 1] !== UNITED))) continue;
    // "About Us"
    if (hash[at] === US && !(shape[at]! & SHAPE.allCaps)) continue;
    countries[at] = country;
    counts[country]!++;
  }
  return { countries, counts };
};

const withoutThe = (text: string): string => normalize(text).replace(/^the /, '');

/** Reads from an entry's forms whose it is: "US Senate" and "Senate". */
const findHome = ({ packOf }: Scene, reading: Reading): Home => {
  const pack = packOf(reading);
  const forms = new Map<string, number[]>();
  for (let form = pack.formStart(reading.entry); form < pack.formStart(reading.entry + 1); form++) {
    if (pack.formType(form) === 'not') continue;
    const text = withoutThe(pack.formText(form));
    forms.set(text, [...(forms.get(text) ?? []), form]);
  }
  let country = 0;
  const common = new Set<number>();
  for (const text of forms.keys()) {
    const [, words, rest] = /^((?:united )?\S+) (.+)$/.exec(text) ?? [];
    const named = words && rest ? countryOf(hashWord(words.replace('united ', ''))) : 0;
    if (named === 0) continue;
    country = named;
    for (const form of forms.get(rest!) ?? []) common.add(form);
  }
  return { country, common };
};
