import { hashWord } from './tokens.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(hashWord));

/**
 * Articles and particles with which names begin, and which houses and sentences write small or with a capital: "al-Qaeda",
 * "the Hague", "de Gaulle". A closed class: those of the languages whose names Latin letters write, but for those that are other words of English.
 */
export const LEADING_SMALL: ReadonlySet<number> = hashes(
  'the al el ul ad ash az de da di du des dos das del la le les lo los las il der die das den dem het ter ten van von zu bin ibn ben abu af av',
);

/** Those, and the prepositions and conjunctions inside names of things ("House Of Cards", "Research In Motion"). */
export const INNER_SMALL: ReadonlySet<number> = new Set([
  ...LEADING_SMALL,
  ...hashes('a an do of and in on at to by for or but nor via with from e et und y i'),
]);
