import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { countryOf } from './words/countries.ts';

/** An office that every country has, where it stands alone ("the president"), and the person (`keyOf`) it may be. */
interface Office {
  at: number;
  /** The word of the office. */
  word: number;
  /** Holders of other countries ("Venezuelan President Nicolás Maduro") do not count. */
  home: number;
  key: number;
  /** It stands before anything that names the person. */
  isEarly: boolean;
}

interface Holder {
  at: number;
  /** -1 for somebody else. */
  key: number;
  country: number;
}

const NOT_NOW: ReadonlySet<number> = new Set(['former', 'ex', 'then', 'late', 'future'].map(hashWord));
const VICE = hashWord('vice');
const ELECT = hashWord('elect');
const POSSESSIVE = hashWord('s');

/**
 * Makes a test for who is meant by an office that stands alone, by what the article says of holders ("President Trump",
 * "President Obama"): the last one, or who is named since, or where it has named none, whom it names often; nobody
 * after another country's who has no name ("Ukraine's president"), until the holder is named again.
 * Takes all spots, those that name a person with their `best`.
 */
export function createHolders(scene: Scene, spots: readonly Spot[]): (office: Office) => boolean {
  const { tokens, keyOf, isPerson, constants } = scene;
  const { gap, hash, shape, count } = tokens;
  const byOffice = new Map<number, { holders: Holder[]; unnamed: Holder[]; hasElect: boolean }>();
  let people: Map<number, number> | undefined;
  /** People by the last token of their name. */
  const readPeople = (): Map<number, number> => {
    people ??= new Map(
      spots.filter(({ best }) => best && isPerson(best)).map(({ best, to }) => [to - 1, keyOf(best!)]),
    );
    return people;
  };
  const keyAt = (at: number): number => {
    let last = at;
    const people = readPeople();
    const goesOn = (i: number) => i < count && gap[i]! <= GAP.space && (shape[i]! & SHAPE.capital) !== 0;
    while (!people.has(last) && goesOn(last + 1)) last++;
    return people.get(last) ?? -1;
  };
  const find = (word: number) => {
    const holders: Holder[] = [];
    const unnamed: Holder[] = [];
    let hasElect = false;
    for (let at = 0; at + 1 < count; at++) {
      if (hash[at] !== word) continue;
      if (hash[at + 1] === ELECT) hasElect = true;
      const before = at > 0 && gap[at]! <= GAP.hyphen ? hash[at - 1]! : 0;
      if (before === VICE) continue;
      const country = countryOf(before === POSSESSIVE && at > 1 ? hash[at - 2]! : before);
      const isNamed = (shape[at]! & shape[at + 1]! & SHAPE.capital) !== 0 && gap[at + 1]! <= GAP.space;
      if (isNamed) holders.push({ at, country, key: NOT_NOW.has(before) ? -1 : keyAt(at + 1) });
      else if (country !== 0) unnamed.push({ at, country, key: -1 });
    }
    return { holders, unnamed, hasElect };
  };
  const namingsOf = (key: number): number[] => [...readPeople()].filter(([, other]) => other === key).map(([at]) => at);

  return ({ at, word, home, key, isEarly }) => {
    const known = byOffice.get(word) ?? find(word);
    byOffice.set(word, known);
    const holders = known.holders.filter(({ country }) => country === 0 || country === home);
    const last = holders.findLast((holder) => holder.at < at);
    const namings = namingsOf(key);
    const isSince = (holder: Holder): boolean => namings.some((place) => holder.at < place && place < at);
    // "Ukraine's president is in trouble … the president said"
    const isOpen = (holder: Holder): boolean => holder.country !== home && holder.at < at && !isSince(holder);
    if (known.unnamed.some(isOpen)) return false;
    // Before anybody is named, only where one person alone is ever named with it.
    if (isEarly) return holders.length > 0 && !known.hasElect && known.holders.every((holder) => holder.key === key);
    if (last?.key === key) return true;
    const isHolder = holders.some((holder) => holder.key === key);
    if (last) return isHolder && isSince(last);
    return isHolder || (!known.hasElect && namings.length >= constants.often);
  };
}
