import { cleanZones } from './clean.ts';
import type { Article, Effort } from './find-article.ts';
import { ENOUGH_TEXT, findIn, lengthOf, markInside, partUnseen } from './find-article.ts';
import type { Steps } from './steps.ts';
import { type Run, surveyText } from './survey.ts';
import { createZones } from './zone.ts';

/**
 * Finds the article's text in one element of it, by the rules by which the article was found.
 * @param element inside the article, or one of its roots
 * @param article what is known of it
 * @returns runs in document order
 */
export function* surveyPlace(element: Element, article: { roots: readonly Element[]; effort: Effort }): Steps<Run[]> {
  const { effort } = article;
  const zones = createZones(element, effort);
  const runs = yield* surveyText(element, zones);
  const above = element.parentElement;
  yield* cleanZones(markInside(zones, [article.roots.includes(element) || !above ? element : above]), effort);
  const kept = runs.filter(({ zone }) => zone.inside);
  return (yield* partUnseen(kept, element.ownerDocument)).shown;
}

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
