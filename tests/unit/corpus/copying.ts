/** So many words in common with a document are a copy. */
export const COPY_LENGTH = 8;
/** A quotation of a named speaker may be so long. */
export const QUOTE_LENGTH = 12;

const QUOTE = /“([^”]*)”/g;

/** The words of a text in lower case, without punctuation; "Hegseth's" is one word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What stands in “quotation marks” in a text. */
export const quotesOf = (text: string): string[] => [...text.matchAll(QUOTE)].map((match) => match[1]!);

/** A text with its quotations replaced by a word that no document has; those that are too long for a quotation stay. */
export const withoutQuotes = (text: string): string =>
  text.replace(QUOTE, (all, inner: string) => (wordsOf(inner).length <= QUOTE_LENGTH ? ' quotedwords ' : all));

/** All runs of `COPY_LENGTH` words of some texts. */
export function runsOf(texts: string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) for (const run of runsIn(text)) runs.add(run);
  return runs;
}

/** The first run of `COPY_LENGTH` words that a text shares with documents, quotations aside; undefined where there is none. */
export const copiedRun = (text: string, documents: Set<string>): string | undefined =>
  runsIn(withoutQuotes(text)).find((run) => documents.has(run));

function runsIn(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(COPY_LENGTH - 1).map((_, i) => words.slice(i, i + COPY_LENGTH).join(' '));
}
