import { type Article, ENOUGH_TEXT, findIn, lengthOf, readPlace } from './find-article.ts';
import { aboveOf, attributeOf, findAll, holds, isMatch, tagOf } from './form-proof.ts';
import type { Steps } from './steps.ts';
import { AROUND } from './vocabulary.ts';

/** What a further article brings with it. */
const ARTICLE_MARKS = 'article,h1,[itemprop~="articleBody"]';
/** What a page says its article is; what comes beside the column within it is taken for more of that. */
const WHOLE = 'article,main,[role="main"],[itemprop~="articleBody"]';

/**
 * Whether an element that came beside the article, or that something came into, is more of it, or the next one.
 * @returns its text; null where it is something else, or not there yet
 */
export function* findMore(element: Element, article: Article): Steps<Article | null> {
  const [root] = article.roots;
  const part = root && partBeside(element, root);
  if (!root || !part || AROUND.has(tagOf(part))) return null;
  if (isAlike(part, root) || isMatch(part, ARTICLE_MARKS) || findAll(part, ARTICLE_MARKS).length > 0) {
    const found = yield* findIn(part);
    if (found && lengthOf(found) >= ENOUGH_TEXT) return found;
  }
  const around = aboveOf(part);
  if (!around || !(around === aboveOf(root) || isInWhole(around))) return null;
  // Judged as the rest of the article is, as if that had been the article's from the beginning.
  const looks = { ...article.looks, root: { ...article.looks.root, element: part } };
  const { runs, hidden } = yield* readPlace(part, { ...article, looks });
  return runs.length > 0 ? { ...article, roots: [part], headlines: [], looks, runs, hidden } : null;
}

const isAlike = (a: Element, b: Element): boolean =>
  tagOf(a) === tagOf(b) && attributeOf(a, 'class') === attributeOf(b, 'class');

/** The outermost element that an element is in and the root is not; null where it holds the root, or is elsewhere. */
function partBeside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && !holds(at, root); ) {
    const above = aboveOf(at);
    if (above && holds(above, root)) return at;
    at = above;
  }
  return null;
}

function isInWhole(element: Element): boolean {
  for (let at: Element | null = element; at; at = aboveOf(at)) if (isMatch(at, WHOLE)) return true;
  return false;
}
