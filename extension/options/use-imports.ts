import { useEffect, useRef, useState } from 'preact/hooks';
import { type Import, startImport } from '../packs/importer.ts';
import type { Progress } from '../packs/prepare-pack.ts';
import { type Refusal, toRefusal } from '../packs/refusal.ts';
import type { PackSummary } from '../packs/summarize.ts';
import { tellPacksChanged } from '../platform/packs-changed.ts';

/** The file that is being added. */
export interface CurrentImport {
  file: File;
  startedAt: number;
  progress?: Progress;
  /** It is ready, and waits for the reader's word. */
  summary?: PackSummary;
}

/** What became of a file. */
export interface Outcome {
  key: number;
  file: string;
  added?: PackSummary;
  refusal?: Refusal;
}

/** Files that are added one after the other. */
export interface Imports {
  current?: CurrentImport | undefined;
  /** How many files wait. */
  waiting: number;
  /** The newest first. */
  outcomes: Outcome[];
  add(files: Iterable<File>): void;
  /** Keeps the pack whose summary is shown. */
  keep(): void;
  /** Stops with the current file, whatever is done with it; nothing of it stays. */
  cancel(): void;
}

/** @param bundled ids of packs that came with the extension; undefined until they are known, and no file is read before. */
export function useImports(bundled: readonly string[] | undefined): Imports {
  const [queue, setQueue] = useState<readonly File[]>([]);
  const [current, setCurrent] = useState<CurrentImport>();
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const running = useRef<Import | undefined>(undefined);
  const end = (outcome?: Omit<Outcome, 'key'>) => {
    running.current?.end();
    running.current = undefined;
    setCurrent(undefined);
    if (outcome) setOutcomes((all) => [{ key: all.length, ...outcome }, ...all]);
  };
  useEffect(() => {
    const [file, ...rest] = queue;
    if (!file || current || !bundled) return;
    const started = startImport();
    running.current = started;
    setQueue(rest);
    setCurrent({ file, startedAt: performance.now() });
    const show = (more: Partial<CurrentImport>) => {
      if (running.current === started) setCurrent((now) => now && { ...now, ...more });
    };
    started.prepare(file, { bundled, onProgress: (progress) => show({ progress }) }).then(
      (summary) => show({ summary }),
      (error: unknown) => end({ file: file.name, refusal: toRefusal(error) }),
    );
  }, [queue, current, bundled]);
  return {
    current,
    waiting: queue.length,
    outcomes,
    add: (files) => setQueue((waiting) => [...waiting, ...files]),
    async keep() {
      if (!current?.summary) return;
      const { file, summary } = current;
      try {
        await running.current?.keep();
        await tellPacksChanged();
        end({ file: file.name, added: summary });
      } catch (error) {
        end({ file: file.name, refusal: toRefusal(error) });
      }
    },
    cancel: () => end(),
  };
}
