import { MY_READING } from '../../src/contract/kept-article.ts';
import { openPackStore } from '../platform/pack-store.ts';
import { keepPrepared, openAdded, renewAdded } from './added-pack.ts';
import type { Answer, Question } from './importer.ts';
import { type PreparedPack, type Progress, preparePack } from './prepare-pack.ts';
import { Refusal, toRefusal } from './refusal.ts';
import { summarize } from './summarize.ts';

const tell = (answer: Answer) => globalThis.postMessage(answer);
const onProgress = (progress: Progress) => tell({ progress });

/** The worker of one import: a pack is prepared, then kept when the reader has seen what it is. */
function createAnswers() {
  let prepared: PreparedPack | undefined;
  return async (question: Question): Promise<Answer> => {
    switch (question.ask) {
      case 'prepare': {
        // Opened first, so that nobody waits for what cannot be kept.
        const store = await openPackStore();
        const { file, bundled } = question;
        const ready = await preparePack(file, onProgress);
        const { id, title } = ready.pack.header;
        if (id === MY_READING || bundled.includes(id)) throw new Refusal('bundled', { message: title });
        prepared = ready;
        const stored = await store.read(id);
        store.close();
        if (!stored || stored.removed) return { summary: summarize(ready.pack, { size: file.size }) };
        const before = { version: stored.header.version, pack: await openAdded(stored).catch(() => undefined) };
        return { summary: summarize(ready.pack, { size: file.size, before }) };
      }
      case 'keep': {
        if (!prepared) throw new Refusal('failed');
        const store = await openPackStore();
        await keepPrepared(store, prepared);
        store.close();
        return { done: true };
      }
      case 'renew':
        await renewAdded(question.id, onProgress);
        return { done: true };
    }
  };
}

const answer = createAnswers();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(tell, (error: unknown) => {
    const { reason, message, problems } = toRefusal(error);
    tell({ refused: { reason, message, problems } });
  });
});
