import { useEffect, useState } from 'preact/hooks';
import type { PackReport } from '../../src/contract/messages.ts';
import { send } from '../platform/messages.ts';
import { watchPacks } from '../platform/packs-changed.ts';
import { t } from '../platform/words.ts';

/**
 * The installed packs in the reader's order, asked for again when one is added or removed; undefined until the worker answered.
 * @param order the setting; it counts at once, so that nobody waits for the worker between two moves
 */
export function usePacks(
  order: readonly string[],
  onProblem: (message: string) => void,
): readonly PackReport[] | undefined {
  const [packs, setPacks] = useState<PackReport[]>();
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
  }, []);
  const placeOf = ({ header }: PackReport): number =>
    order.includes(header.id) ? order.indexOf(header.id) : order.length;
  return packs?.toSorted((a, b) => placeOf(a) - placeOf(b));
}
