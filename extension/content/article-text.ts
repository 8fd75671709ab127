import type { ArticleText } from '../../src/contract/messages.ts';
import { findAll, findFirst, getAttribute, textOf, titleOf } from '../platform/form-proof.ts';
import type { LiveBlock } from './article/index.ts';

/** Where pages say when they were published, the most reliable first. */
const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  '[itemprop="datePublished"][datetime]',
  'article time[datetime]',
  'time[datetime]',
];

/** The text of the article in a page, with what the page says of itself. */
export function articleText(document: Document, blocks: readonly LiveBlock[]): ArticleText {
  const headline = blocks.find(({ role }) => role === 'headline')?.text;
  const date = dateOf(document);
  return {
    title: headline ?? titleOf(document),
    address: location.href.replace(/#.*$/s, ''),
    publisher: said(document, 'meta[property="og:site_name"]') || location.hostname.replace(/^www\./, ''),
    ...(date && { date }),
    language: document.documentElement.lang || 'en',
    paragraphs: blocks.filter(({ role }) => role !== 'headline').map(({ text }) => text),
  };
}

function dateOf(document: Document): string | undefined {
  const written = DATES.map((selector) => said(document, selector));
  return [...written, ...datesOfData(document)].flatMap((text) => /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [])[0];
}

/** The content of the first element that a selector names; empty where it has none. */
function said(document: Document, selector: string): string {
  const element = findFirst(document, selector);
  const value = element && (getAttribute.call(element, 'content') ?? getAttribute.call(element, 'datetime'));
  return value?.trim() ?? '';
}

/** JSON-LD: what comes after the name of the property, for the data may be nested in any way and need not be sound. */
const datesOfData = (document: Document): string[] =>
  [...findAll(document, 'script[type="application/ld+json"]')].map(
    (script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(textOf(script) ?? '')?.[1] ?? '',
  );
