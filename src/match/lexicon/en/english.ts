import type { WordLists } from '../word-lists.ts';
import { CALENDAR_WORDS, TIMELY } from './calendar.ts';
import { COUNTRIES } from './countries.ts';
import { COMPANY_SUFFIXES, HONOURS, NAME_SUFFIXES, PARTICLES } from './endings.ts';
import { ARTICLES, FUNCTION_WORDS, PREPOSITIONS } from './function-words.ts';
import { HYPHEN_HEADS, HYPHEN_TAILS } from './hyphens.ts';
import { BODIES, DIRECTIONS, LEVELS, REGIONS, SCHOOLS } from './places.ts';
import { FEMALE, FORMER, MALE, NOT_NOW, ROLE_WORDS, SAME_TITLES, TITLES } from './titles.ts';

/** The closed classes of English. */
export const ENGLISH: WordLists = {
  classes: {
    function: `${FUNCTION_WORDS} ${ARTICLES} ${PREPOSITIONS}`,
    article: ARTICLES,
    joining: 'and or',
    of: 'of',
    party: 'r d i',
    demonstrative: 'this that these those',
    otherLand: 'northern ireland',
    auxiliary: 'will would could should can may might must shall has had have is was are were do does did',
    place: 'in into inside across within throughout near outside',
    likeness: 'shaped like sized style styled type themed colored coloured named',
    staff: 'staff defense defence state treasury',
    belonging: 'to for under',
    indefinite: 'a an any another no every each some either neither',
    possessive: 'my your his her its our their whose',
    relative: 'who whom which',
    preposition: PREPOSITIONS,
    calendar: CALENDAR_WORDS,
    timely: TIMELY,
    title: TITLES,
    role: ROLE_WORDS,
    notNow: NOT_NOW,
    nameSuffix: NAME_SUFFIXES,
    honour: HONOURS,
    particle: PARTICLES,
    companySuffix: COMPANY_SUFFIXES,
    direction: DIRECTIONS,
    region: REGIONS,
    level: LEVELS,
    school: SCHOOLS,
    body: BODIES,
    hyphenHead: HYPHEN_HEADS,
    hyphenTail: HYPHEN_TAILS,
  },
  countries: COUNTRIES,
  landPrefixes: 'united',
  subjects: 'i he she it we they who what which',
  clauseOpeners: 'that',
  former: FORMER,
  ownTitles: 'ms',
  genders: [MALE, FEMALE],
  pronouns: ['he', 'she'],
  sameTitles: SAME_TITLES,
  // Shorter ones are as likely given names: "Fred", "Kelly".
  derived: /.{4}ly$|.{3}ing$|.{4}ed$/,
};
