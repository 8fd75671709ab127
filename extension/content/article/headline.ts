import type { Zones } from './zone.ts';

/**
 * The headline: the heading that the page's title repeats, and where that is none of the first level, or none at all, the first
 * of the first level.
 * @param document the page
 * @param zones what is known of its elements; those of the headline are marked
 */
export function findHeadlines(document: Document, { byElement, headline, list }: Zones): Element[] {
  const headlines = headline ? [headline] : [];
  if (headline?.localName !== 'h1') {
    const first = [...document.getElementsByTagName('h1')].find((element) => byElement.get(element)?.skip === false);
    if (first) headlines.push(first);
    for (const zone of list) zone.headline ||= zone.parent?.headline === true || zone.element === first;
  }
  return headlines;
}
