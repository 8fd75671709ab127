/**
 * Reads the page: where is its text, which blocks has it, and what changes. Nothing here
 * changes the page, sends a message, knows a setting or sets a mark.
 */
export { type Article, findArticle } from './find-article.ts';
export type { LiveBlock } from './live-block.ts';
export { readBlocks } from './read-blocks.ts';
export type { ArticleWatch } from './watch-article.ts';
export { watchArticle } from './watch-article.ts';
