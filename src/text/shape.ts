/** How a token is written. Bits of `Tokens.shape`. */
export const SHAPE = {
  /** Begins with a capital. */
  capital: 1,
  /** Two or more letters, all capitals. */
  allCaps: 2,
  /** Of a script without capitals. */
  caseless: 4,
  /** Begins with a digit. */
  digit: 8,
  /** Initials joined by dots: "U.S.", "J.D.". */
  dotted: 16,
  /** One letter. */
  letter: 32,
  /** Has a capital inside: "iPhone", "DoD". */
  inner: 64,
  /** An abbreviation with its dot: "Sen.", "J.". */
  abbreviation: 128,
} as const;
