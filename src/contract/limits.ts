/** Upper bounds for packs, which are hostile until checked. Lengths in UTF-16 code units, sizes in bytes. */
export const LIMITS = {
  /** A gzip file may not unpack to more than this. */
  packBytes: 512 * 1024 * 1024,
  /** One line of a pack file. */
  lineLength: 1_000_000,
  /** Blank lines of a pack file, a name list or a file of documents. */
  blankLines: 10_000,
  entries: 1_000_000,
  sources: 10_000,
  id: 500,
  name: 300,
  /** A source's name beside a statement. */
  shortName: 24,
  text: 2_000,
  link: 2_000,
  formsPerEntry: 500,
  /** Longer forms are not looked for in texts. */
  wordsPerForm: 32,
  claimsPerEntry: 500,
  sameAsPerEntry: 20,
  paragraphsPerSource: 2_000,
  /** Of one block of a page; what is longer is not read to its end. */
  blockLength: 4_000_000,
} as const;
