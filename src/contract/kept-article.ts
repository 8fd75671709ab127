/** An article that the reader keeps, as it was read. */
export interface KeptArticle {
  /** Its address, which no other kept article has. */
  address: string;
  title: string;
  publisher: string;
  /** YYYY-MM-DD, where the page says it. */
  date?: string;
  /** BCP 47. */
  language: string;
  paragraphs: string[];
  /** When it was kept: milliseconds since 1970. */
  keptAt: number;
}

/** The id of the reader's own pack. */
export const MY_READING = 'my-reading';
/** How many articles are kept at most: the pack is drafted from all of them each time. */
export const MOST_KEPT = 200;
