import { useEffect, useState } from 'preact/hooks';
import type { LookUp } from '../../../src/contract/look-up.ts';
import { clearLookUps, readLookUps } from '../../platform/reading-log.ts';

export interface Log {
  /** Newest first; undefined until they are read. */
  lookUps?: LookUp[];
  /** The browser's words where the log cannot be read or changed. */
  problem?: string;
  clear(): void;
}

/** The reader's log as it was when the view opened. */
export function useLog(): Log {
  const [lookUps, setLookUps] = useState<LookUp[]>();
  const [problem, setProblem] = useState<string>();
  const fail = (error: Error) => setProblem(error.message);
  useEffect(() => {
    readLookUps().then(setLookUps, fail);
  }, []);
  return { lookUps, problem, clear: () => void clearLookUps().then(() => setLookUps([]), fail) };
}
