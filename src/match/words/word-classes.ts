import { hashWord } from '../../text/tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './function-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
  COMPANY_SUFFIXES,
  EVENT_NOUNS,
  HYPHEN_HEADS,
  HYPHEN_TAILS,
  INSTITUTION_WORDS,
  NAME_NOUNS,
  NAME_OPENERS,
} from './name-nouns.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { STATES } from './states.ts';
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
  /** Nouns of names that are as often no part of one. */
  eventNoun: 16384,
  state: 32768,
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
  [EVENT_NOUNS, WORD.eventNoun],
  [STATES, WORD.state],
];

/** Twice as many as there are words, and few enough to stay near the processor. */
const SLOTS = 1 << 13;

/** Open hashing of words' hashes (0 where free) to their bits. */
const makeWordClasses = () => {
  const hashes = new Int32Array(SLOTS);
  const bits = new Uint16Array(SLOTS);
  for (const [list, bit] of LISTS) {
    for (const word of list.trim().split(/[\s-]+/)) {
      const hash = hashWord(word);
      let slot = hash & (SLOTS - 1);
      while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
      hashes[slot] = hash;
      bits[slot]! |= bit;
    }
  }
  return { hashes, bits };
};

const { hashes: HASHES, bits: BITS } = makeWordClasses();

/** The bits of `WORD` of a word, by its token hash; 0 for most words. */
export function classOf(hash: number): number {
  for (let slot = hash & (SLOTS - 1); HASHES[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (HASHES[slot] === hash) return BITS[slot]!;
  }
  return 0;
}
