import { BYLINE_NAMES } from './vocabulary.ts';

const LONGEST = 100;
const AUTHOR_METAS =
  'meta[name="author" i],meta[name="parsely-author" i],meta[name^="dc" i][name$="creator" i],meta[property^="dc" i][property$="creator" i]';

/**
 * Whether an element looks like the line that names an article's author, which is no part of its text: Readability's
 * `_isValidByline` (Apache-2.0).
 * @param line `names`: class and id; `isMarked`: whether `rel` or `itemprop` may say so
 */
export function isByline({ element, names, isMarked }: { element: Element; names: string; isMarked: boolean }): boolean {
  if (!BYLINE_NAMES.test(names) && !(isMarked && saysAuthor(element))) return false;
  const length = element.textContent?.trim().length ?? 0;
  return length > 0 && length < LONGEST;
}

const saysAuthor = (element: Element): boolean =>
  element.getAttribute('rel') === 'author' || element.getAttribute('itemprop')?.includes('author') === true;

/** Whether metadata names the author; such a page's bylines are left alone. */
export function isAuthorKnown(document: Document): boolean {
  for (const meta of document.querySelectorAll<HTMLMetaElement>(AUTHOR_METAS)) if (meta.content.trim()) return true;
  const told = document.querySelector<HTMLMetaElement>('meta[property="article:author"]')?.content;
  if (told && !URL.canParse(told)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"author"\s*:/.test(script.textContent ?? '')) return true;
  }
  return false;
}
