import type { Progress } from './prepare-pack.ts';
import { Refusal, type RefusalReason } from './refusal.ts';
import type { PackSummary } from './summarize.ts';

/** What the import's worker is asked. */
export type Question =
  | { ask: 'prepare'; file: Blob; bundled: readonly string[] }
  | { ask: 'keep' }
  | { ask: 'renew'; id: string };

/** What it says: how far it is, then one answer to each question. */
export type Answer =
  | { progress: Progress }
  | { summary: PackSummary }
  | { done: true }
  | { refused: Pick<Refusal, 'message' | 'problems'> & { reason: RefusalReason } };

/** One import, in a worker of the page. Ends at whatever moment without a trace, unless the pack is kept. */
export interface Import {
  /**
   * Reads and checks a pack file.
   * @param options `bundled`: ids that packs which came with the extension have
   * @throws Refusal where it is not taken
   */
  prepare(
    file: Blob,
    options: { bundled: readonly string[]; onProgress(progress: Progress): void },
  ): Promise<PackSummary>;
  /** Keeps what was prepared. Throws Refusal where there is no room. */
  keep(): Promise<void>;
  /** Makes the images of a pack again that an older version made. Throws Refusal where that cannot be. */
  renew(id: string, onProgress: (progress: Progress) => void): Promise<void>;
  /** Ends the import, whatever it does. What was asked is never answered then. */
  end(): void;
}

/** Begins an import. */
export function startImport(): Import {
  const worker = new Worker(new URL('./worker.main.ts', import.meta.url), { type: 'module' });
  const ask = (question: Question, onProgress: (progress: Progress) => void = () => {}): Promise<Answer> =>
    new Promise((done, fail) => {
      worker.onerror = ({ message }) => fail(new Refusal('failed', { message }));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('progress' in data) onProgress(data.progress);
        else if ('refused' in data) fail(new Refusal(data.refused.reason, data.refused));
        else done(data);
      };
      worker.postMessage(question);
    });
  return {
    async prepare(file, { bundled, onProgress }) {
      const answer = await ask({ ask: 'prepare', file, bundled }, onProgress);
      if (!('summary' in answer)) throw new Refusal('failed');
      return answer.summary;
    },
    keep: async () => void (await ask({ ask: 'keep' })),
    renew: async (id, onProgress) => void (await ask({ ask: 'renew', id }, onProgress)),
    end: () => worker.terminate(),
  };
}
