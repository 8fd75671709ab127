/** What a word does beside names. Bits; a word can do several things. */
export const WORD = {
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries, numerals, adverbs of time and degree. */
  function: 1,
  /** Days, months, and the words for spans of them. */
  calendar: 2,
  /** Says what a person is, in front of the name. */
  title: 4,
  /** An office: names nobody in particular where it stands alone. */
  role: 8,
  /** Tells generations apart: "Jr.". */
  nameSuffix: 16,
  /** Stands small inside names ("van"). */
  particle: 32,
  /** The legal form of a company. */
  companySuffix: 64,
  /** "Southern Iran" is in Iran. */
  direction: 128,
  /** A state or province of some country. */
  region: 256,
  /** Of which level of government a body is ("state Senate"). */
  level: 512,
  school: 1073741824,
  /** Before a month or a day: "last", "early". */
  timely: -2147483648,
  /** Leaves the name behind its hyphen what it is ("pro-Trump"). */
  hyphenHead: 1024,
  /** Speaks of the name before its hyphen ("Iraq-based"). */
  hyphenTail: 2048,
  /** A preposition of time or place, after which no modal stands. */
  preposition: 4096,
  article: 8192,
  /** What a country has: its bodies and offices, written small. */
  body: 16384,
  /** Before or after an office: no longer, or not yet. */
  notNow: 32768,
  joining: 65536,
  of: 131072,
  /** "A", "any", "another": of many, some one. */
  indefinite: 262144,
  /** "His", "their". */
  possessive: 524288,
  /** "Who", "which". */
  relative: 1048576,
  /** "To" and "for" behind an office: whom it serves. */
  belonging: 2097152,
  /** The letter of a party, as it stands behind a member's name. */
  party: 4194304,
  /** A degree or an honour behind a name. */
  honour: 8388608,
  /** The last word of an office that is no title before a name ("chief of staff"). */
  staff: 16777216,
  /** Behind a hyphen: what only is like the thing. */
  likeness: 33554432,
  auxiliary: 67108864,
  demonstrative: 536870912,
  /** Two words of these beside each other are a country of their own, which its second word alone is not. */
  otherLand: 268435456,
  /** Prepositions of place. */
  place: 134217728,
} as const;
export type WordClass = keyof typeof WORD;

/** The closed classes of one language: words by class, parted by spaces; a class it does not have is left out. */
export interface WordLists {
  classes: Partial<Record<WordClass, string>>;
  /** One country a line: its name's telling word, those for its people and things, its capital. */
  countries: string;
  /** Words before the telling word of a country's name ("United States"). */
  landPrefixes: string;
  /** Pronouns that a verb follows: "it", "who". */
  subjects: string;
  /** Pointing words that also open a clause. */
  clauseOpeners: string;
  /** Words that say who held an office before. */
  former: string;
  /** Titles of women that say nothing of a husband. */
  ownTitles: string;
  /** Words that say whether a person is a man (first) or a woman (second), and the pronouns that do. */
  genders: readonly [male: string, female: string];
  pronouns: readonly [male: string, female: string];
  /** Titles that are said of the same people, one group a line. */
  sameTitles: string;
  /** How adverbs and participles end, which are made of other words and are no names. */
  derived: RegExp;
}
