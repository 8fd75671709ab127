import type { Quote } from './quotes.ts';
import type { Stretch } from './split.ts';

/** A word of a sentence, with what parts it from the word before. */
export interface Word {
  text: string;
  /** Small letters, without the ending "’s". */
  low: string;
  /** UTF-16 offsets in the paragraph. */
  start: number;
  end: number;
  /** What stands between it and the word before, spaces gone ("," or ""); all before it for a first word. */
  gap: string;
  /** It stands within a quotation, single marks included. */
  isQuoted: boolean;
  /** It owns what follows: "Hegseth’s". */
  isOwner: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[.'’‘&–-](?=[\p{L}\p{N}])[\p{L}\p{N}]+|,(?=\d{3}))*(?:\.(?=\S))?/gu;

/** The words of a sentence. */
export function wordsOf(paragraph: string, { start, end }: Stretch, quotes: readonly Quote[]): Word[] {
  const words: Word[] = [];
  let last = start;
  for (const match of paragraph.slice(start, end).matchAll(WORD)) {
    const text = match[0].replace(/\.$/, '');
    const from = start + match.index;
    const to = from + text.length;
    const gap = paragraph.slice(last, from).replace(/\s+/g, '');
    const isOwner = /['’]s$/i.test(text) || (/s$/i.test(text) && /^['’]\s+\p{L}/u.test(paragraph.slice(to, to + 3)));
    words.push({
      text,
      low: text
        .toLowerCase()
        .replace(/['’]s$/, '')
        .replace(/[’‘]/g, "'"),
      start: from,
      end: to,
      gap,
      isQuoted: quotes.some((quote) => quote.start < from && to <= quote.end),
      isOwner,
    });
    last = to;
  }
  return words;
}
