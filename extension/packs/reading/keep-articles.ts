import { parsePack } from '../../../src/compile/parse-pack.ts';
import { type KeptArticle, MOST_KEPT, MY_READING } from '../../../src/contract/kept-article.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import { openPackStore, type PackStore } from '../../platform/pack-store.ts';
import { keepPrepared } from '../added-pack.ts';
import { preparePack } from '../prepare-pack.ts';
import { Refusal } from '../refusal.ts';
import { draftArticles, fileOf } from './draft-articles.ts';
import { readArticles } from './list-articles.ts';
import { type WhatIsNew, whatIsNew } from './what-is-new.ts';

/**
 * Keeps articles, each in place of the one with its address, and drafts the reader's pack anew. One record holds the articles and
 * what was made of them, so that at whatever moment it stops, both are as before or both as after.
 *
 * @param title of the pack, in the reader's language
 * @returns what the last of them adds
 * @throws Refusal where there are too many, no room, or nothing to be drafted
 */
export const keepArticles = (articles: readonly KeptArticle[], title: string): Promise<WhatIsNew> =>
  change(title, (kept) => {
    const added = new Set(articles.map(({ address }) => address));
    const all = [...kept.filter(({ address }) => !added.has(address)), ...articles];
    if (all.length > MOST_KEPT) throw new Refusal('too-many');
    return all;
  });

/** Forgets the articles with these addresses, or all of them, and what rests on them alone. */
export const forgetArticles = (addresses: readonly string[] | 'all', title: string): Promise<unknown> =>
  change(title, (kept) => (addresses === 'all' ? [] : kept.filter(({ address }) => !addresses.includes(address))));

/** One change at a time, in whatever window or worker: each is made of what the one before left. */
function change(title: string, next: (kept: KeptArticle[]) => KeptArticle[]): Promise<WhatIsNew> {
  return navigator.locks.request('my-reading', () =>
    withStore(async (store) => {
      const kept = next(await readArticles(store));
      const last = kept.at(-1);
      if (!last) {
        await store.setRemoved(MY_READING, true);
        await store.sweep();
        return { names: [], differs: [] };
      }
      const before = await readPack(store);
      const after = draftArticles(kept, title);
      const { pack, files } = await preparePack(fileOf(after), () => {});
      await keepPrepared(store, { pack, files: { ...files, articles: blobOf(kept) } });
      return whatIsNew(last.address, { before, after });
    }),
  );
}

async function readPack(store: PackStore): Promise<Pack | undefined> {
  const stored = await store.read(MY_READING);
  if (!stored || stored.removed) return undefined;
  return parsePack((await stored.original.text()).split('\n'))?.pack ?? undefined;
}

const blobOf = (articles: readonly KeptArticle[]): Blob => new Blob([JSON.stringify(articles)]);

async function withStore<Result>(work: (store: PackStore) => Promise<Result>): Promise<Result> {
  const store = await openPackStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
