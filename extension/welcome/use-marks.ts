import { useEffect, useState } from 'preact/hooks';
import type { Marks } from '../../src/contract/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../platform/settings.ts';

/** Which names are marked, as the reader has it, and the way to change that; undefined until it is known. */
export function useMarks(): [Marks | undefined, (marks: Marks) => void] {
  const [marks, setMarks] = useState<Marks>();
  useEffect(() => {
    const stop = new AbortController();
    readSettings().then((settings) => setMarks(settings.marks));
    watchSettings((settings) => setMarks(settings.marks), stop.signal);
    return () => stop.abort();
  }, []);
  const change = (wanted: Marks) => {
    setMarks(wanted);
    // Where nothing can be stored, what holds is shown again.
    changeSettings({ marks: wanted }).catch(async () => setMarks((await readSettings()).marks));
  };
  return [marks, change];
}
