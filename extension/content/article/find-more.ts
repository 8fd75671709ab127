import { type Article, ENOUGH_TEXT, findIn, lengthOf } from './find-article.ts';
import type { Steps } from './steps.ts';

/** What a further article brings with it. */
const ARTICLE_MARKS = 'article,h1,[itemprop~="articleBody"]';

/**
 * Whether an element that came beside the article is more of it, or the next one.
 * @returns its text; null where it is something else, or not there yet
 */
export function* findMore(element: Element, { roots }: Article): Steps<Article | null> {
  const isAlike = roots.some((root) => root.localName === element.localName && root.className === element.className);
  if (!isAlike && !element.matches(ARTICLE_MARKS) && !element.querySelector(ARTICLE_MARKS)) return null;
  const found = yield* findIn(element);
  return found && lengthOf(found) >= ENOUGH_TEXT ? found : null;
}
