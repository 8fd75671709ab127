import { type Boxes, boxOf } from './box.ts';
import { documentOf, findAll, tagOf } from './form-proof.ts';

/** White space, and the punctuation of most scripts. */
const APART = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u206f\u3000-\u303f]+/;
const MOST_HEADINGS = 40;
/** How much of a heading's words the page's title must have. */
const SHARED = 0.6;

const wordsOf = (text: string | null): string[] => (text ?? '').toLowerCase().split(APART).filter(Boolean);

/**
 * The headline: the heading that shares the most words with the page's title, and the first of the first level.
 * @param container where to look
 * @param boxes what is known of its elements; gets what is found out
 */
export function findHeadlines(container: Element | ShadowRoot, boxes: Boxes): Element[] {
  const title = new Set(wordsOf(documentOf(container).title));
  let first: Element | undefined;
  let alike: Element | undefined;
  let most = 0;
  let looked = 0;
  for (const heading of findAll(container, 'h1,h2')) {
    if (++looked > MOST_HEADINGS) break;
    const words = wordsOf(heading.textContent);
    if (words.length === 0) continue;
    const box = boxOf(heading, boxes);
    if (box.skip || box.hidden) continue;
    if (tagOf(heading) === 'h1') first ??= heading;
    const shared = words.filter((word) => title.has(word)).length;
    if (shared <= most || shared < words.length * SHARED) continue;
    most = shared;
    alike = heading;
  }
  if (alike && tagOf(alike) === 'h1') first = alike;
  return [...new Set([alike, first])].filter((found) => found !== undefined);
}
