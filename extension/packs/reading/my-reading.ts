import type { KeptArticle } from '../../../src/contract/kept-article.ts';
import { tellPacksChanged } from '../../platform/packs-changed.ts';
import { Refusal, type RefusalReason } from '../refusal.ts';
import type { WhatIsNew } from './what-is-new.ts';

/** What the worker of the reader's own pack is asked; `title` is the pack's. */
export type ReadingQuestion = { title: string } & ({ keep: KeptArticle[] } | { forget: string[] | 'all' });
export type ReadingAnswer = { added: WhatIsNew } | { forgot: true } | { refused: RefusalReason; message: string };

/** Keeps articles. Resolves with what the last of them adds; throws Refusal where they cannot be kept. */
export async function keepInReading(keep: KeptArticle[], title: string): Promise<WhatIsNew> {
  const answer = await ask({ keep, title });
  return 'added' in answer ? answer.added : { names: [], differs: [] };
}

/** Forgets articles by their addresses, or all. Throws Refusal where that cannot be stored. */
export const forgetInReading = async (forget: string[] | 'all', title: string): Promise<void> =>
  void (await ask({ forget, title }));

/** Asks a worker made for one question: the language libraries take memory only while they work. Open articles follow. */
async function ask(question: ReadingQuestion): Promise<ReadingAnswer> {
  const worker = new Worker(new URL('./reading.main.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<ReadingAnswer>((done, fail) => {
      worker.onerror = ({ message }) => fail(new Refusal('failed', { message }));
      worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => done(data);
      worker.postMessage(question);
    });
    if ('refused' in answer) throw new Refusal(answer.refused, answer);
    await tellPacksChanged();
    return answer;
  } finally {
    worker.terminate();
  }
}
