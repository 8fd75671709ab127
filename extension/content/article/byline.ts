const NAMES = /byline|author|dateline|writtenby/i;
const LONGEST = 100;
const AUTHORS =
  'meta[name=author i],meta[name=parsely-author i],meta[property="article:author"],meta[name^=dc i][name$=creator i]';

/**
 * Whether an element looks like the line that names an article's author, which is no part of its text: Readability's
 * `_isValidByline` (Apache-2.0).
 * @param names its class and id
 */
export function isByline(element: Element, names: string): boolean {
  if (!NAMES.test(names)) return false;
  const length = element.textContent?.trim().length ?? 0;
  return length > 0 && length < LONGEST;
}

/** Whether metadata names the author; the lines of such a page that do so stay. */
export function isAuthorKnown(document: Document): boolean {
  for (const meta of document.querySelectorAll<HTMLMetaElement>(AUTHORS))
    if (meta.content && !URL.canParse(meta.content)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (/"author"\s*:/.test(script.textContent ?? '')) return true;
  return false;
}
