import { allOf, findAll, getAttribute } from '../platform/form-proof.ts';
import { measureProse, type Prose } from './measure-prose.ts';
import { nameOfPage, type PageAddress } from './page-address.ts';

/** What a page says of itself, and how much prose it has: what is cheap to find out. */
export interface PageSignals extends Prose {
  document: Document;
  /** schema.org types and `og:type`, from markup and metadata, each after a space. */
  types: string;
  /** Kinds of metadata that newsrooms' tools leave behind. */
  newsroomTags: number;
  /** Whether the host is one of a company's. */
  isCom: boolean;
  hasKeywords: boolean;
  /** Host, site name and handle, in small letters. */
  site: string;
  /** What of the address names the page, in small letters. */
  path: string;
}

/** The words of a text. */
export function list(text: string): readonly string[] {
  return text.split(/\s+/);
}

const LINKS_LOOKED_AT = 300;

const NEWSROOM_TAG = /^(article:|sailthru|parsely|dc|news_|pubdate|author)/;
/** Parts of a newspaper, as addresses name them. */
export const SECTIONS =
  list(`news world politics us business national opinion sport sports tech science health entertainment article
  articles story economy local culture politik wirtschaft politique economie politica economia deportes video`);

/**
 * @param document the page
 * @param address where it is
 */
export function readSignals(document: Document, address: PageAddress): PageSignals {
  const metas = readMetas(document);
  return {
    document,
    types: readTypes(document, metas),
    newsroomTags: [...metas.keys()].filter((name) => NEWSROOM_TAG.test(name)).length,
    isCom: address.hostname.endsWith('.com'),
    hasKeywords: metas.has('keywords'),
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

function readTypes(document: Document, metas: Map<string, string>): string {
  let types = ` og:${metas.get('og:type')?.toLowerCase() ?? ''}`;
  for (const script of findAll(document, 'script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').slice(0, 20_000);
    for (const [, list] of json.matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g))
      types += ` ${list?.replace(/\W+/g, ' ').trim()}`;
  }
  for (const item of findAll(document, '[itemtype*="Article"],[itemtype*="Posting"]')) {
    types += ` ${getAttribute.call(item, 'itemtype')?.split('/').at(-1)}`;
  }
  return types;
}

/** Whether a page links to at least two sections of a newspaper; looks at its first links only. */
export function linksToSections(document: Document): boolean {
  let first: string | undefined;
  let looked = 0;
  for (const link of allOf(document, 'a')) {
    if (++looked > LINKS_LOOKED_AT) return false;
    const href = link.getAttribute('href') ?? '';
    const name = href.length > 60 ? undefined : href.split(/[/.#]/).find((part) => SECTIONS.includes(part));
    if (name === undefined) continue;
    if (first !== undefined && first !== name) return true;
    first = name;
  }
  return false;
}
