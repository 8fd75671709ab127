import { type KeptArticle, MY_READING } from '../../../src/contract/kept-article.ts';
import { openPackStore, type PackStore } from '../../platform/pack-store.ts';

/** The articles that the reader keeps, the newest first. Throws the browser's words where it lets us keep nothing. */
export async function listArticles(): Promise<KeptArticle[]> {
  const store = await openPackStore();
  try {
    return (await readArticles(store)).reverse();
  } finally {
    store.close();
  }
}

/** The same from an open store, the oldest first. */
export async function readArticles(store: PackStore): Promise<KeptArticle[]> {
  const stored = await store.read(MY_READING);
  if (!stored?.articles || stored.removed) return [];
  // We wrote it.
  return JSON.parse(await stored.articles.text()) as KeptArticle[];
}
