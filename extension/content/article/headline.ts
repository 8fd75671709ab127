import { type Zones, zoneOf } from './zone.ts';

/** How much of a heading the page's title must repeat. */
const ALIKE = 0.75;
/** White space, and the punctuation of Latin and Chinese scripts. */
const APART = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u205e\u3000-\u303f\uff00-\uff0f]+/;

const MOST_HEADINGS = 100;

const wordsOf = (text: string | null): string[] => (text ?? '').toLowerCase().split(APART).filter(Boolean);

/**
 * The headline: the first heading that the page's title repeats, by the length of its words (Readability's `_textSimilarity`,
 * Apache-2.0), and where that is none of the first level, or none at all, the first of the first level.
 * @param container where to look
 * @param zones what is known of its elements; gets what is found out
 */
export function findHeadlines(container: Element | ShadowRoot, zones: Zones): Element[] {
  const title = wordsOf(container.ownerDocument.title);
  let first: Element | undefined;
  let repeated: Element | undefined;
  let looked = 0;
  for (const heading of container.querySelectorAll('h1,h2')) {
    if (++looked > MOST_HEADINGS) break;
    const words = wordsOf(heading.textContent);
    if (words.length === 0 || zoneOf(heading, zones).skip) continue;
    if (heading.localName === 'h1') first ??= heading;
    const others = words.filter((word) => !title.includes(word));
    if (!repeated && others.join(' ').length < words.join(' ').length * (1 - ALIKE)) repeated = heading;
    if (first && repeated) break;
  }
  if (repeated?.localName === 'h1') first = repeated;
  return [...new Set([repeated, first])].filter((found) => found !== undefined);
}
