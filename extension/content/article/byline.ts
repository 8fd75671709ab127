import { readMetas } from './page-signals.ts';

const LONGEST = 100;
const BYLINE_NAMES = /byline|author|dateline|writtenby|p-author/i;
const AUTHOR_METAS = /^(dc.*creator|(parsely-|article:)?author)$/;

/**
 * Whether an element looks like the line that names an article's author, which is no part of its text: Readability's
 * `_isValidByline` (Apache-2.0).
 * @param names its class and id, and what `authorOf` says
 */
export function isByline(element: Element, names: string): boolean {
  if (!BYLINE_NAMES.test(names)) return false;
  const length = element.textContent?.trim().length ?? 0;
  return length > 0 && length < LONGEST;
}

export const authorOf = (element: Element): string =>
  `${element.getAttribute('rel')} ${element.getAttribute('itemprop')}`;

/** Whether metadata names the author; such a page's bylines are left alone. */
export function isAuthorKnown(document: Document): boolean {
  for (const [name, content] of readMetas(document))
    if (AUTHOR_METAS.test(name) && content !== '' && !URL.canParse(content)) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].some(({ textContent }) => textContent?.includes('"author"'));
}
