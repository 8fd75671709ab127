import { readDate } from './dates.ts';
import { attributeOf, type Element, type Tree } from './page-blocks.ts';

/** What a page says of its article. */
export interface Metadata {
  title?: string;
  publisher?: string;
  author?: string;
  date?: string;
  /** As the page has it (BCP 47). */
  language?: string;
  address?: string;
}

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'],
  date: [
    'article:published_time',
    'parsely-pub-date',
    'dc.date',
    'dc.date.issued',
    'date',
    'pubdate',
    'publish-date',
    'datepublished',
    'sailthru.date',
  ],
  address: ['og:url'],
} as const;

/** Reads what a page says of its article: its linked data first, then its meta elements, then what it shows. */
export function readMetadata(page: Tree): Metadata {
  const elements = elementsOf(page);
  const data = elements
    .filter((element) => /ld\+json/i.test(attributeOf(element, 'type')))
    .flatMap((element) => articlesIn(textOf(element)));
  const meta = metaOf(elements);
  const told = (name: keyof typeof NAMES): string | undefined => NAMES[name].map((key) => meta.get(key)).find(Boolean);
  const named = (name: string): string | undefined => data.map((article) => nameIn(article[name])).find(Boolean);
  const time = elements.find(
    ({ tagName, attrs }) => tagName === 'time' && attrs.some((attribute) => attribute.name === 'datetime'),
  );
  const canonical = elements.find(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical',
  );
  return clean({
    title: named('headline') ?? told('title') ?? firstText(elements, 'h1') ?? firstText(elements, 'title'),
    publisher: named('publisher') ?? told('publisher'),
    author: (named('author') ?? told('author'))?.replace(/^by\s+/i, ''),
    date: [named('datePublished'), told('date'), time && attributeOf(time, 'datetime')].flatMap(
      (text) => readDate(text ?? '') ?? [],
    )[0],
    language:
      named('inLanguage') ??
      (attributeOf(elements.find(({ tagName }) => tagName === 'html') ?? elements[0]!, 'lang') || undefined),
    address: [canonical && attributeOf(canonical, 'href'), told('address')].find((text) =>
      /^https?:/i.test(text ?? ''),
    ),
  });
}

function clean(metadata: { [name in keyof Metadata]: string | undefined }): Metadata {
  const kept = Object.entries(metadata).map(([name, text]) => [name, text?.replace(/\s+/g, ' ').trim()]);
  // An author's page is no name.
  return Object.fromEntries(kept.filter(([name, text]) => text && (name === 'address' || !/^https?:/i.test(text))));
}

function elementsOf(page: Tree): Element[] {
  const elements: Element[] = [];
  const stack = [...page.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('tagName' in node)) continue;
    elements.push(node);
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return elements;
}

const textOf = (element: Element): string => {
  const texts: string[] = [];
  const stack = [...element.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) texts.push(node.value);
    if ('childNodes' in node) stack.push(...[...node.childNodes].reverse());
  }
  return texts.join('');
};

const firstText = (elements: readonly Element[], tag: string): string | undefined => {
  const element = elements.find(({ tagName }) => tagName === tag);
  return element && (textOf(element).trim() || undefined);
};

/** The first content of each meta element, by its name in small letters. */
function metaOf(elements: readonly Element[]): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = (
      attributeOf(element, 'property') ||
      attributeOf(element, 'name') ||
      attributeOf(element, 'itemprop')
    ).toLowerCase();
    const content = attributeOf(element, 'content').trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** The records of linked data that are articles, wherever they stand in it. */
function articlesIn(json: string): Record<string, unknown>[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const found: Record<string, unknown>[] = [];
  const rest: unknown[] = [data];
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const record = value as Record<string, unknown>;
    if ([record['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
      found.push(record);
    rest.push(...Object.values(record).filter((part) => typeof part === 'object' && part !== null));
  }
  return found;
}

/** A name as linked data writes it: a text, a thing with a name, or a list of either. */
function nameIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(nameIn).filter(Boolean).join(', ') || undefined;
  return typeof value === 'object' && value !== null && 'name' in value ? nameIn(value.name) : undefined;
}
