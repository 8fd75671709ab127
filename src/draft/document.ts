/** One source document of a draft, as read: what it says of itself, and its text by paragraphs. */
export interface Document {
  /** Unique among the documents; also the id of its source in the pack. */
  id: string;
  title?: string;
  publisher?: string;
  author?: string;
  /** YYYY-MM-DD */
  date?: string;
  /** BCP 47, `en` where nothing is said. */
  language: string;
  /** Its own address first, those of its copies after it. */
  addresses: string[];
  /** Paragraphs are the locators of statements: the first is paragraph 1 in a claim. */
  paragraphs: string[];
}

/** A stretch of a paragraph: document and paragraph by number from 0, UTF-16 offsets in the paragraph. */
export interface Place {
  document: number;
  paragraph: number;
  start: number;
  end: number;
}
