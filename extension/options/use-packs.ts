import { useEffect, useState } from 'preact/hooks';
import type { PackReport } from '../../src/contract/messages.ts';
import { send } from '../platform/messages.ts';
import { watchPacks } from '../platform/packs-changed.ts';
import { t } from '../platform/words.ts';

/**
 * The installed packs in the reader's order; undefined until the worker answered.
 * @param order the setting, with which they are asked for again
 */
export function usePacks(
  order: readonly string[] | undefined,
  onProblem: (message: string) => void,
): PackReport[] | undefined {
  const [packs, setPacks] = useState<PackReport[]>();
  const key = order?.join('\n');
  useEffect(() => {
    const stop = new AbortController();
    const ask = () => {
      send('listPacks', {}).then(
        (found) => !stop.signal.aborted && setPacks(found),
        () => onProblem(t('noAnswer')),
      );
    };
    ask();
    watchPacks(ask, stop.signal);
    return () => stop.abort();
  }, [key]);
  return packs;
}
