import { normalize } from '../../text/normalize.ts';
import { findArticle } from './find-article.ts';
import { parsePage, readBlocks } from './page-blocks.ts';
import { readMetadata } from './page-metadata.ts';
import { type Reading, readGiven } from './read-document.ts';

/** Reads the article of a page, with what the page says of it. */
export function readHtml(html: string, name: string): Reading {
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const title = normalize(metadata.title ?? '');
  const paragraphs = findArticle(readBlocks(page))
    .map(({ text }) => text)
    .filter((text) => normalize(text) !== title);
  if (paragraphs.length === 0) return { refused: 'has no article: too little prose stands together in the page' };
  return readGiven({ name, ...metadata, paragraphs });
}
