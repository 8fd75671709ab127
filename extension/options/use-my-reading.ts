import { useEffect, useState } from 'preact/hooks';
import type { KeptArticle } from '../../src/contract/kept-article.ts';
import { readExport, writeExport } from '../packs/reading/export.ts';
import { listArticles } from '../packs/reading/list-articles.ts';
import { forgetInReading, keepInReading } from '../packs/reading/my-reading.ts';
import { toRefusal } from '../packs/refusal.ts';
import { sayRefusal } from '../packs/say-refusal.ts';
import { saveFile } from '../platform/save-file.ts';
import { t, tCount } from '../platform/words.ts';

/** What the options do with kept articles. */
export interface MyReading {
  kept: readonly KeptArticle[];
  /** What was just done, or why it could not be. */
  said: string;
  isWorking: boolean;
  forget(addresses: string[] | 'all'): void;
  bring(file: File | undefined): void;
  save(): void;
}

export function useMyReading(): MyReading {
  const [kept, setKept] = useState<readonly KeptArticle[]>([]);
  const [said, setSaid] = useState('');
  const [isWorking, setWorking] = useState(false);
  const reload = () => listArticles().then(setKept, () => undefined);
  useEffect(() => void reload(), []);

  const work = (act: () => Promise<string>) => {
    setWorking(true);
    act()
      .then(setSaid, (error: unknown) => setSaid(sayRefusal(toRefusal(error))))
      .then(reload)
      .finally(() => setWorking(false));
  };
  return {
    kept,
    said,
    isWorking,
    forget: (addresses) =>
      work(async () => {
        await forgetInReading(addresses, t('readingPackTitle'));
        return t('readingForgotten');
      }),
    bring(file) {
      if (!file) return;
      work(async () => {
        const articles = readExport(await file.text());
        if (!articles) return t('readingNoExport');
        await keepInReading(articles, t('readingPackTitle'));
        return tCount('readingBrought', articles.length);
      });
    },
    save: () => saveFile('my-reading.jsonl', new Blob([writeExport(kept)], { type: 'application/jsonl' })),
  };
}
