import { hashWord } from '../../../text/tokens.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

/** Single words that sentences are taken apart by, as hashes. */
export const SMALL = {
  that: hashWord('that'),
  and: hashWord('and'),
  of: hashWord('of'),
  by: hashWord('by'),
  to: hashWord('to'),
  in: hashWord('in'),
  on: hashWord('on'),
  the: hashWord('the'),
  shall: hashWord('shall'),
  /** Of "Hegseth's". */
  s: hashWord('s'),
} as const;

/** What governs a place or a target. */
export const AT = hashes('on against in at near off inside into over around toward towards across from');
/** What governs what was aimed at or spoken of. */
export const UPON = hashes('on against about into over regarding concerning');
/** What governs whose it is. */
export const WHOSE = hashes('of for');
/** "No strike", "any strike": none in particular. */
export const NONE = hashes('no any every each either neither');
/** Auxiliaries that a noun may follow: "were strikes", "had messages". */
export const TAKES_NOUN = hashes('is are was were be been being has have had');
/** Pronouns that stand behind a verb only. */
export const OBJECTS = hashes('him her it us them me you himself themselves');
/** What governs a date. */
export const BEFORE_DATE = hashes('in on since of by from until during before after');
/** Abbreviations and names of months and days that are words as well. */
export const ALSO_WORDS = hashes('march may mar sun sat');
/** Verbs of what happens, of which nothing else is a subject so often: how it begins, goes on and ends. */
export const GOES_ON = hashes('begins starts opens continues goes resumes persists ends stops happens occurs');
