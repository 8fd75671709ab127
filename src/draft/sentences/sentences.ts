import type { Document, Place } from '../document.ts';
import type { DraftEntry } from '../facts.ts';
import { findQuotes, type Quote } from './quotes.ts';
import { splitSentences } from './split.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of a paragraph that names an entry. */
export interface Named {
  entry: DraftEntry;
  start: number;
  end: number;
}

/** A sentence with what is named in it. Offsets are in its paragraph. */
export interface Sentence extends Place {
  text: string;
  words: Word[];
  /** The quotations that touch it, in order. */
  quotes: Quote[];
  names: Named[];
  /** It stands in a heading, which is no whole sentence. */
  isHeading: boolean;
}

/** The sentences of each document, in order. */
export function readSentences(documents: readonly Document[], entries: readonly DraftEntry[]): Sentence[][] {
  const named = placeNames(documents, entries);
  return documents.map(({ paragraphs }, document) => {
    const quotes = findQuotes(paragraphs);
    return paragraphs.flatMap((text, paragraph) =>
      readParagraph(text, {
        document,
        paragraph,
        quotes: quotes[paragraph]!,
        named: named[document]!.get(paragraph) ?? [],
      }),
    );
  });
}

interface ParagraphFacts {
  document: number;
  paragraph: number;
  quotes: Quote[];
  named: Named[];
}

function readParagraph(text: string, { document, paragraph, quotes, named }: ParagraphFacts): Sentence[] {
  const isHeading = isHeadingText(text);
  return splitSentences(text, quotes).map(({ start, end }) => ({
    document,
    paragraph,
    start,
    end,
    text: text.slice(start, end),
    words: wordsOf(text, { start, end }, quotes),
    quotes: quotes.filter((quote) => quote.start < end && quote.end > start),
    names: named.filter((name) => name.start >= start && name.end <= end),
    isHeading,
  }));
}

/** Prose ends with a full stop or its like; longer lines are prose that lost it. */
const LONGEST_HEADING = 25;
const isHeadingText = (text: string): boolean =>
  !/[.!?…][)\]"”’'»]*\s*$/u.test(text) && text.split(/\s+/).length <= LONGEST_HEADING;

/** What is named in each paragraph of each document, in order; of two that overlap the longer. */
function placeNames(documents: readonly Document[], entries: readonly DraftEntry[]): Map<number, Named[]>[] {
  const placed = documents.map(() => new Map<number, Named[]>());
  for (const entry of entries) {
    for (const { document, paragraph, start, end } of entry.mentions) {
      const row = placed[document]?.get(paragraph) ?? [];
      row.push({ entry, start, end });
      placed[document]?.set(paragraph, row);
    }
  }
  for (const paragraphs of placed) {
    for (const [paragraph, row] of paragraphs) paragraphs.set(paragraph, withoutInner(row));
  }
  return placed;
}

const withoutInner = (row: readonly Named[]): Named[] => {
  const kept: Named[] = [];
  for (const name of [...row].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
};
