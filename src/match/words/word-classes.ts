import { hashWord } from '../../text/tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { COMPANY_SUFFIXES, HYPHEN_HEADS, HYPHEN_TAILS, INSTITUTION_WORDS, NAME_NOUNS, NAME_OPENERS } from './name-nouns.ts';
import { NAME_SUFFIXES, PARTICLES, PERSON_TITLES, ROLE_WORDS } from './titles.ts';

/** What a word is known to do beside names. Bits; a word can do several things. */
export const WORD = {
  function: 1,
  calendar: 2,
  title: 4,
  role: 8,
  nameSuffix: 16,
  particle: 32,
  companySuffix: 64,
  nameNoun: 128,
  nameOpener: 256,
  givenName: 512,
  hyphenTail: 1024,
  hyphenHead: 2048,
  ordinary: 4096,
  /** Lower-case institution nouns: "the Indian army" is more than India. */
  institution: 8192,
} as const;

const LISTS: readonly [list: string, bit: number][] = [
  [FUNCTION_WORDS, WORD.function],
  [CALENDAR_WORDS, WORD.calendar],
  [PERSON_TITLES, WORD.title],
  [ROLE_WORDS, WORD.role],
  [NAME_SUFFIXES, WORD.nameSuffix],
  [PARTICLES, WORD.particle],
  [COMPANY_SUFFIXES, WORD.companySuffix],
  [NAME_NOUNS, WORD.nameNoun],
  [NAME_OPENERS, WORD.nameOpener],
  [GIVEN_NAMES, WORD.givenName],
  [HYPHEN_TAILS, WORD.hyphenTail],
  [HYPHEN_HEADS, WORD.hyphenHead],
  [ORDINARY_WORDS, WORD.ordinary],
  [INSTITUTION_WORDS, WORD.institution],
];

const makeWordClasses = (): Map<number, number> => {
  const classes = new Map<number, number>();
  for (const [list, bit] of LISTS) {
    for (const word of list.trim().split(/[\s-]+/)) {
      const hash = hashWord(word);
      classes.set(hash, (classes.get(hash) ?? 0) | bit);
    }
  }
  return classes;
};

const CLASSES: ReadonlyMap<number, number> = makeWordClasses();

/** The bits of `WORD` of a word, by its token hash; 0 for most words. */
export const classOf = (hash: number): number => CLASSES.get(hash) ?? 0;
