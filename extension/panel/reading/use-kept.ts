import { useEffect, useState } from 'preact/hooks';
import type { KeptArticle } from '../../../src/contract/kept-article.ts';
import { listArticles } from '../../packs/reading/list-articles.ts';

/** The articles that the reader keeps, and how to read them anew; empty where the browser lets us keep none. */
export function useKept(): [readonly KeptArticle[], () => void] {
  const [kept, setKept] = useState<readonly KeptArticle[]>([]);
  const read = () => void listArticles().then(setKept, () => undefined);
  useEffect(read, []);
  return [kept, read];
}
