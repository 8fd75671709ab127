import { hashWord } from '../../text/tokens.ts';
import { ENGLISH } from './en/english.ts';
import { WORD, type WordClass, type WordLists } from './word-lists.ts';

export { WORD };

/** What the matcher asks of words, by the hashes of tokens. */
export interface Lexicon {
  /** There are word lists for none of the packs' languages. */
  readonly isEmpty: boolean;
  /** Bits of `WORD`; 0 for most words. */
  classOf(hash: number): number;
  /** The country that a word names or speaks of: numbers from 1; 0 for other words. */
  countryOf(hash: number): number;
  /** True for a word that stands before the telling word of a country's name. */
  isLandPrefix(hash: number): boolean;
  /** True for a pronoun that can be a subject: "it", "who", not "us". */
  isSubject(hash: number): boolean;
  /** True for a pointing word that also opens a clause: "that". */
  opensClause(hash: number): boolean;
  /** True for a word that says who held an office before: "former", "then". */
  isFormer(hash: number): boolean;
  /** True for a title of a woman that says nothing of a husband: "Ms". */
  isOwnTitle(hash: number): boolean;
  /** 1 for "Mr", 2 for "Mrs", 0 for other words. */
  genderOf(hash: number): number;
  /** 1 for "he", 2 for "she", 0 for other words. */
  pronounOf(hash: number): number;
  /** The titles and words that are said of whom a title is said of. */
  sameTitles(hash: number): readonly number[];
  /** True for an adverb or participle by its ending. */
  isDerived(word: string): boolean;
}

/** Twice as many slots as there are words, and few enough to stay near the processor. */
const SLOTS = 1 << 12;

const wordsIn = (list: string): string[] => list.trim().split(/[\s-]+/);

const rowsOf = (list: string): string[] => list.trim().split('\n');

/** Open hashing of words' hashes (0 where free) to numbers. */
const hashTable = () => {
  const hashes = new Int32Array(SLOTS);
  const numbers = new Uint32Array(SLOTS);
  const slotOf = (hash: number): number => {
    let slot = hash & (SLOTS - 1);
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  return {
    add(word: string, number: number): void {
      const slot = slotOf(hashWord(word));
      hashes[slot] = hashWord(word);
      numbers[slot]! |= number;
    },
    get: (hash: number): number => numbers[slotOf(hash)]!,
  };
};

/** Lists that are asked only whether a word is in them. */
type WordSet = 'landPrefixes' | 'subjects' | 'clauseOpeners' | 'former' | 'ownTitles';

const makeLexicon = (languages: readonly WordLists[]): Lexicon => {
  const [classes, countries, genders, pronouns] = [hashTable(), hashTable(), hashTable(), hashTable()];
  const isOneOf = (name: WordSet): ((hash: number) => boolean) => {
    const words = new Set(languages.flatMap((lists) => wordsIn(lists[name])).map(hashWord));
    return (hash) => words.has(hash);
  };
  const titles = new Map<number, readonly number[]>();
  for (const lists of languages) {
    for (const [name, words] of Object.entries(lists.classes)) {
      for (const word of wordsIn(words)) classes.add(word, WORD[name as WordClass]);
    }
    rowsOf(lists.countries).forEach((row, i) => {
      for (const word of wordsIn(row)) for (const form of [word, `${word}s`]) countries.add(form, i + 1);
    });
    lists.genders.forEach((words, i) => {
      for (const word of wordsIn(words)) genders.add(word, i + 1);
    });
    lists.pronouns.forEach((word, i) => {
      pronouns.add(word, i + 1);
    });
    for (const row of rowsOf(lists.sameTitles)) {
      const group = wordsIn(row).map(hashWord);
      for (const title of group) titles.set(title, group);
    }
  }
  const none: readonly number[] = [];
  return {
    isEmpty: languages.length === 0,
    classOf: classes.get,
    countryOf: countries.get,
    isLandPrefix: isOneOf('landPrefixes'),
    isSubject: isOneOf('subjects'),
    opensClause: isOneOf('clauseOpeners'),
    isFormer: isOneOf('former'),
    isOwnTitle: isOneOf('ownTitles'),
    genderOf: genders.get,
    pronounOf: pronouns.get,
    sameTitles: (hash) => titles.get(hash) ?? none,
    isDerived: (word) => languages.some(({ derived }) => derived.test(word)),
  };
};

/** Word lists and what is made of them, by the first part of a pack's language (BCP 47). */
const LISTS: Readonly<Record<string, WordLists>> = { en: ENGLISH };
const LEXICONS: Readonly<Record<string, Lexicon>> = { en: makeLexicon([ENGLISH]) };
const EMPTY = makeLexicon([]);

/**
 * Gives the lexicon for the languages of some packs. A language without word lists adds nothing: its names are found by
 * their spelling and by what the article says alone.
 */
export function lexiconFor(languages: readonly string[]): Lexicon {
  const known = [...new Set(languages.map((language) => language.split('-')[0]!.toLowerCase()))].filter((language) =>
    Object.hasOwn(LISTS, language),
  );
  if (known.length === 0) return EMPTY;
  return known.length === 1 ? LEXICONS[known[0]!]! : makeLexicon(known.map((language) => LISTS[language]!));
}
