/** What the gate makes of a page. */
export interface PageVerdict {
  article: boolean;
  /** What decided, in a word that the toolbar can explain. */
  why: PageReason;
}

export type PageReason =
  | 'says-article'
  | 'looks-like-article'
  | 'home-page'
  | 'little-text'
  | 'not-news'
  | 'no-document';

const ARTICLE_TYPE =
  /"@type"\s*:\s*(\[[^\]]*)?"(?:\w*News\w*Article|ReportageNewsArticle|LiveBlogPosting|OpinionNewsArticle)"/;
const ENOUGH_PROSE = 600;

/**
 * The gate: decides in well under a millisecond whether a page is a news article.
 * @param document the page
 * @param location its address
 */
export function judgePage(document: Document, location: { pathname: string }): PageVerdict {
  if (!document.body) return { article: false, why: 'no-document' };
  if (/^\/?(index\.\w+)?$/.test(location.pathname)) return { article: false, why: 'home-page' };
  const prose = measureProse(document);
  if (prose < ENOUGH_PROSE) return { article: false, why: 'little-text' };
  if (saysArticle(document)) return { article: true, why: 'says-article' };
  const dated = /\/(19|20)\d\d[/-]?\d\d|\d{6,}|(\w+-){4,}/.test(location.pathname);
  return dated ? { article: true, why: 'looks-like-article' } : { article: false, why: 'not-news' };
}

function measureProse(document: Document): number {
  let prose = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length >= 80) prose += length;
    if (prose >= ENOUGH_PROSE) break;
  }
  return prose;
}

function saysArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type" i][content="article" i]')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (ARTICLE_TYPE.test(script.textContent ?? '')) return true;
  }
  return document.querySelector('[itemtype*="NewsArticle"]') !== null;
}
