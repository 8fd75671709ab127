import nlp from 'compromise/two';
import { foldToken } from '../../text/normalize.ts';
import { hashWord } from '../../text/tokens.ts';

/** What the dictionary knows a word or wording as. Bits; a word can be several things. */
export const KNOWN = {
  given: 1,
  surname: 2,
  /** A country, region, city or other place. */
  place: 4,
  /** Speaks of the people or things of a country: "Venezuelan". */
  demonym: 8,
  organization: 16,
  /** A word of the language: noun, verb, adjective or the like. */
  ordinary: 32,
  /** What a person is: "lawyer", "spokesman". */
  person: 64,
  /** Ends or begins the name of a body: "Committee", "Bank". */
  bodyHead: 128,
  /** Ends or begins the name of a place: "River", "Mount". */
  placeHead: 256,
  country: 512,
} as const;

const BITS: Readonly<Record<string, number>> = {
  MaleName: KNOWN.given,
  FemaleName: KNOWN.given,
  FirstName: KNOWN.given,
  LastName: KNOWN.surname,
  Country: KNOWN.place | KNOWN.country,
  Region: KNOWN.place,
  City: KNOWN.place,
  Place: KNOWN.place,
  Demonym: KNOWN.demonym,
  Organization: KNOWN.organization,
  SportsTeam: KNOWN.organization,
  Actor: KNOWN.person,
};
const PROPER: ReadonlySet<string> = new Set([
  ...Object.keys(BITS),
  'Person',
  'ProperNoun',
  'Honorific',
  'Month',
  'WeekDay',
]);

interface Model {
  one: { lexicon: Record<string, string | string[]> };
  two: { orgWords: Record<string, boolean>; placeWords: Record<string, boolean> };
}

const bitsOf = (tags: readonly string[]): number =>
  tags.reduce((bits, tag) => bits | (BITS[tag] ?? (PROPER.has(tag) ? 0 : KNOWN.ordinary)), 0);

function readLexicon(): { words: ReadonlyMap<number, number>; wordings: ReadonlyMap<string, number> } {
  const { one, two } = nlp.model() as Model;
  const words = new Map<number, number>();
  const wordings = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    const hash = hashWord(foldToken(word));
    words.set(hash, (words.get(hash) ?? 0) | bits);
  };
  for (const [entry, tags] of Object.entries(one.lexicon)) {
    const bits = bitsOf([tags].flat());
    if (entry.includes(' ')) wordings.set(entry, bits & ~KNOWN.ordinary);
    else add(entry, bits);
  }
  for (const word of Object.keys(two.orgWords)) add(word, KNOWN.bodyHead);
  for (const word of Object.keys(two.placeWords)) add(word, KNOWN.placeHead);
  return { words, wordings };
}

const LEXICON = readLexicon();

/** Bits of `KNOWN` of one word, by its token hash; 0 for what the dictionary does not have. */
export const knownAs = (hash: number): number => LEXICON.words.get(hash) ?? 0;

/** Bits of `KNOWN` of several words together, as `normalize` gives them ("associated press"). */
export const wordingKnownAs = (normalized: string): number => LEXICON.wordings.get(normalized) ?? 0;
