import { frameDocument } from './frame-document.ts';

/** What a page says of itself, and how much prose it has: what is cheap to find out. */
export interface PageSignals {
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
  /** In small letters. */
  path: string;
  /** Characters of text in paragraphs, those of scripts without spaces counted twice; not counted past `ENOUGH`. */
  prose: number;
  paragraphs: number;
}

/** The words of a text. */
export function list(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** Prose past this says nothing more. */
const ENOUGH = { prose: 1200, paragraphs: 6 };
const LEAST_PARAGRAPH = 25;
const NEXT_TO_NONE = 400;
const LINKS_LOOKED_AT = 300;
const PARAGRAPHS_LOOKED_AT = 200;

const NEWSROOM_TAG = /^(article:|sailthru|parsely|dc|news_|pubdate|author)/;
/** Parts of a newspaper, as addresses name them. */
export const SECTIONS =
  list(`news world politics us business national opinion sport sports tech science health entertainment article
  articles story economy local culture politik wirtschaft politique economie politica economia deportes video`);
const SPACELESS = /[\u0e00-\u0e7f\u3040-\u9fff]/;

/**
 * @param document the page
 * @param location its address
 */
export function readSignals(document: Document, location: { hostname: string; pathname: string }): PageSignals {
  const metas = readMetas(document);
  return {
    document,
    types: readTypes(document, metas),
    newsroomTags: [...metas.keys()].filter((name) => NEWSROOM_TAG.test(name)).length,
    isCom: location.hostname.endsWith('.com'),
    hasKeywords: metas.has('keywords'),
    site: [location.hostname, metas.get('og:site_name'), metas.get('twitter:site')].join(' ').toLowerCase(),
    path: location.pathname.toLowerCase(),
    ...measureProse(document),
  };
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name) metas.set(name.toLowerCase(), meta.content);
  }
  return metas;
}

function readTypes(document: Document, metas: Map<string, string>): string {
  let types = ` og:${metas.get('og:type')?.toLowerCase() ?? ''}`;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').slice(0, 20_000);
    for (const [, list] of json.matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g))
      types += ` ${list?.replace(/\W+/g, ' ').trim()}`;
  }
  for (const item of document.querySelectorAll('[itemtype*="Article"],[itemtype*="Posting"]')) {
    types += ` ${item.getAttribute('itemtype')?.split('/').at(-1)}`;
  }
  return types;
}

/** Whether a page links to at least two sections of a newspaper; looks at its first links only. */
export function linksToSections(document: Document): boolean {
  let first: string | undefined;
  let looked = 0;
  for (const link of document.getElementsByTagName('a')) {
    if (++looked > LINKS_LOOKED_AT) return false;
    const href = link.getAttribute('href') ?? '';
    const name = href.length > 60 ? undefined : href.split(/[/.#]/).find((part) => SECTIONS.includes(part));
    if (name === undefined) continue;
    if (first !== undefined && first !== name) return true;
    first = name;
  }
  return false;
}

type Prose = Pick<PageSignals, 'prose' | 'paragraphs'>;

function measureProse(document: Document): Prose {
  let prose = 0;
  let paragraphs = 0;
  let looked = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++looked > PARAGRAPHS_LOOKED_AT) break;
    const text = paragraph.textContent?.trim() ?? '';
    const length = SPACELESS.test(text) ? text.length * 2 : text.length;
    if (length < LEAST_PARAGRAPH) continue;
    prose += length;
    paragraphs++;
    if (prose >= ENOUGH.prose && paragraphs >= ENOUGH.paragraphs) return { prose, paragraphs };
  }
  const body = document.querySelector('[itemprop~="articleBody"],article')?.textContent?.trim().length ?? 0;
  return inFrames(document, { prose: Math.max(prose, body), paragraphs });
}

/** A page with next to no text of its own may show its article in a frame of the same origin. */
function inFrames(document: Document, own: Prose): Prose {
  if (own.prose >= NEXT_TO_NONE) return own;
  for (const frame of document.querySelectorAll('iframe,frame')) {
    const inner = frameDocument(frame);
    const prose = inner ? measureProse(inner) : own;
    if (prose.prose > own.prose) return prose;
  }
  return own;
}
