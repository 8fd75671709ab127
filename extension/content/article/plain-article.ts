/** A site's own pages link to more than this. */
const MOST_LINKS = 15;
const LEAST_PROSE = 200;

/**
 * Whether a page is little more than a text: some prose, few links, nothing to sign in to. On a site that brings news
 * that is an article, whatever it is built of.
 * @param prose characters of text in its paragraphs
 */
export const isPlainText = (document: Document, prose: number): boolean =>
  prose >= LEAST_PROSE &&
  document.links.length <= MOST_LINKS &&
  document.querySelector('input[type="password"]') === null;
const LEAST = { paragraphs: 3, paragraph: 25, prose: 400 };

/** Whether a page is built as one article and nothing else: a single `<article>` with its headline and paragraphs in it. */
export function isPlainArticle(document: Document): boolean {
  const articles = document.getElementsByTagName('article');
  const [article] = articles;
  if (!article || articles.length > 1 || document.links.length > MOST_LINKS || !article.querySelector('h1'))
    return false;
  let prose = 0;
  let paragraphs = 0;
  for (const paragraph of article.getElementsByTagName('p')) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < LEAST.paragraph) continue;
    prose += length;
    paragraphs++;
    if (prose >= LEAST.prose && paragraphs >= LEAST.paragraphs) return true;
  }
  return false;
}
