import type { Zones } from './zone.ts';

/**
 * The headline: the first-level heading, or of several those that the page's title repeats.
 * @param document the page
 * @param zones what is known of its elements; those of the headline are marked
 */
export function findHeadlines(document: Document, zones: Zones): Element[] {
  const shown = [...document.getElementsByTagName('h1')].filter(
    (element) => zones.byElement.get(element)?.skip === false,
  );
  const headlines = shown.length < 2 ? shown : namedInTitle(shown, document.title);
  for (const zone of zones.list) zone.headline = zone.parent?.headline === true || headlines.includes(zone.element);
  return headlines;
}

function namedInTitle(headings: Element[], title: string): Element[] {
  const plain = simplify(title);
  const named = headings.filter((heading) => {
    const text = simplify(heading.textContent ?? '');
    return text !== '' && (plain.includes(text) || text.includes(plain));
  });
  return named.length > 0 ? named : headings.slice(0, 1);
}

const simplify = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
