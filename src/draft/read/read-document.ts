import type { Document } from '../document.ts';
import { slugOf } from '../slug.ts';
import { readDate } from './dates.ts';
import { languageOf } from './language.ts';

/** A document as somebody hands it in, in whatever form it was. */
export interface Given {
  /** What it is called where it comes from: a path, an id of a list. */
  name: string;
  title?: string;
  publisher?: string;
  author?: string;
  /** As written. */
  date?: string;
  language?: string;
  address?: string;
  paragraphs: readonly string[];
}

/** A document that can be drafted from, or in plain words why it cannot. */
export type Reading = { document: Document } | { refused: string };

/** Longer ones are no articles, in UTF-16 code units. */
const LONGEST_DOCUMENT = 2_000_000;

/** Refuses a text that is longer than any article; null where it is not. Takes its length in UTF-16 code units. */
export const refuseLength = (length: number): { refused: string } | null =>
  length <= LONGEST_DOCUMENT
    ? null
    : {
        refused: `has ${Math.round(length / 1e5) / 10} million characters, no article has more than ${LONGEST_DOCUMENT / 1e6} million: split it`,
      };

/** What no text has: bytes of something else were read as one. */
const BINARY = /(?!\s)[\p{Cc}\ufffd]/gu;

/** Makes a document of what was read, with its paragraphs as one line each; refuses what is no text, no English, or nothing. */
export function readGiven(given: Given): Reading {
  const length = given.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const tooLong = refuseLength(length);
  if (tooLong) return tooLong;
  const broken = given.paragraphs.reduce((sum, paragraph) => sum + (paragraph.match(BINARY)?.length ?? 0), 0);
  if (broken > length * 0.001) return { refused: 'is no text' };
  const paragraphs = given.paragraphs.map(oneLine).filter((paragraph) => paragraph !== '');
  if (!paragraphs.some((paragraph) => /\p{L}/u.test(paragraph))) return { refused: 'has no text' };
  const language = languageOf(paragraphs, given.language);
  if (language !== 'en') return { refused: `is ${nameOf(language)}: only English can be drafted from` };
  const [title, publisher, author] = [given.title, given.publisher, given.author].map((text) =>
    text ? oneLine(text) : '',
  );
  const date = given.date === undefined ? undefined : readDate(given.date);
  return {
    document: {
      id: slugOf(given.name),
      ...(title && { title }),
      ...(publisher && { publisher }),
      ...(author && { author }),
      ...(date && { date }),
      language,
      addresses: given.address ? [given.address] : [],
      paragraphs,
    },
  };
}

/** What is not seen and white space of every kind, as single spaces. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\u200b]/gu, '')
    .trim();

function nameOf(language: string): string {
  if (language === 'und') return 'in another language';
  try {
    return `in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language)}`;
  } catch {
    return 'in another language';
  }
}
