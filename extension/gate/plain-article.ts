import { allOf, findFirst } from '../platform/form-proof.ts';
import type { PageSignals } from './page-signals.ts';

/** A site's own pages link to more than this. */
const MOST_LINKS = 15;
const LEAST_PROSE = 200;
const LEAST_IN_ARTICLE = { prose: 400, paragraphs: 3 };

/**
 * Whether a page is little more than a text: some prose, few links, nothing to sign in to. On a site that brings news
 * that is an article, whatever it is built of.
 */
export const isPlainText = ({ document, prose }: PageSignals): boolean =>
  prose >= LEAST_PROSE && allOf(document, 'a').length <= MOST_LINKS && findFirst(document, '[type=password]') === null;

/** Whether a page is built as one article and nothing else: a single `<article>` with its headline, and some paragraphs. */
export const isPlainArticle = (page: PageSignals): boolean =>
  page.prose >= LEAST_IN_ARTICLE.prose &&
  page.paragraphs >= LEAST_IN_ARTICLE.paragraphs &&
  allOf(page.document, 'article').length === 1 &&
  findFirst(page.document, 'article h1') !== null &&
  isPlainText(page);
