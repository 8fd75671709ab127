import { allOf, findAll, getAttribute } from '../platform/form-proof.ts';
import { measureProse, type Prose } from './measure-prose.ts';
import { nameOfPage, type PageAddress } from './page-address.ts';

/** What a page says of itself, and how much prose it has: what is cheap to find out. */
export interface PageSignals extends Prose {
  document: Document;
  /** What it says that it is: `og:type`, and its data by schema.org, in metadata and markup. */
  types: string;
  /** Names of its metadata. */
  names: string[];
  /** Host, site name and handle, in small letters. */
  site: string;
  /** What of the address names the page, in small letters. */
  path: string;
}

/** The words of a text. */
export function list(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** UTF-16 code units. */
const LONGEST_DATA = 20_000;
const LINKS_LOOKED_AT = 300;
/** Links to sections are shorter. */
const LONG_ADDRESS = 61;

/** Parts of a newspaper, as addresses name them. */
export const SECTIONS =
  /* @__PURE__ */ list(`news world politics us business opinion sport sports tech science health entertainment article
  articles story economy culture politik wirtschaft politique economie politica economia deportes video`);

/**
 * @param document the page
 * @param address where it is
 */
export function readSignals(document: Document, address: PageAddress): PageSignals {
  const metas = readMetas(document);
  return {
    document,
    types: readTypes(document, metas),
    names: [...metas.keys()],
    site: [address.hostname, metas.get('og:site_name'), metas.get('twitter:site')].join(' ').toLowerCase(),
    path: nameOfPage(address, document).toLowerCase(),
    ...measureProse(document),
  };
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of allOf(document, 'meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name) metas.set(name.toLowerCase(), meta.content);
  }
  return metas;
}

/** As the page writes it: nobody has a word like `NewsArticle` in such data but for the type of a thing. */
function readTypes(document: Document, metas: Map<string, string>): string {
  const data = findAll(document, '[type="application/ld+json"]');
  const items = findAll(document, '[itemtype*="Article"],[itemtype*="Posting"]');
  return [
    `og:${metas.get('og:type')?.toLowerCase()}`,
    ...[...data].map(({ textContent }) => textContent?.slice(0, LONGEST_DATA)),
    ...[...items].map((item) => getAttribute.call(item, 'itemtype')),
  ].join(' ');
}

/** Whether a page links to at least two sections of a newspaper; looks at its first links only. */
export function linksToSections(document: Document): boolean {
  const links = [...allOf(document, 'a')].slice(0, LINKS_LOOKED_AT);
  const addresses = links.map((link) => link.getAttribute('href') ?? '').filter(({ length }) => length < LONG_ADDRESS);
  const sections = addresses.map((address) => address.split(/[/.#]/).find((part) => SECTIONS.includes(part)));
  return new Set(sections.filter(Boolean)).size > 1;
}
