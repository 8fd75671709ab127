/** What stands directly beside a stretch, as far as it could be one name with it. Bits. */
export const BESIDE = {
  /** A word with a capital that nobody here knows: amid a sentence it makes another name. */
  name: 1,
  /** The same at the start of a sentence, where its capital may prove nothing. */
  opening: 2,
  /** A title, an office, or words that end in one with a capital each ("Majority Leader"). */
  title: 4,
  /** A stretch that is known itself. */
  known: 8,
  /** A letter with a dot. */
  initial: 16,
  /** A small word inside names ("van", "de"). */
  particle: 32,
  /** "Jr.", "III". */
  suffix: 64,
  /** "Inc", "Ltd". */
  company: 128,
  /** A word all in capitals, which is nobody's given name. */
  acronym: 256,
  /** A small word with a capital, amid a sentence ("This Is America"). */
  small: 512,
  /** An unknown word with a capital, and "of" ("Library of Congress"). */
  head: 1024,
  /** The word of a country or state, of which persons and bodies may be. */
  land: 2048,
  /** "And" and a longer name that ends in a plural ("House and Senate Armed Services Committees"). */
  shares: 4096,
  /** "Of" and an unknown word with a capital ("House of Commons"). */
  tail: 8192,
  /** Words with capitals that end in the legal form of a company. */
  firm: 16384,
} as const;
