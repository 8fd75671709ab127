/** How much of a heading the page's title must repeat. */
const ALIKE = 0.75;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a page's title, in small letters. */
export function wordsOfTitle(document: Document): ReadonlySet<string> {
  return new Set(wordsOf(document.title));
}

/** Whether the title repeats a heading, by the length of its words: Readability's `_textSimilarity` (Apache-2.0). */
export function isRepeated(heading: Element, title: ReadonlySet<string>): boolean {
  const words = wordsOf(heading.textContent ?? '');
  const others = words.filter((word) => !title.has(word));
  return words.length > 0 && others.join(' ').length < words.join(' ').length * (1 - ALIKE);
}
