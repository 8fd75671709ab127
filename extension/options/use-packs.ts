import { useEffect, useState } from 'preact/hooks';
import type { PackReport } from '../../src/contract/messages.ts';
import { send } from '../platform/messages.ts';
import { t } from '../platform/words.ts';

/** The installed packs; undefined until the worker answered. */
export function usePacks(onProblem: (message: string) => void): PackReport[] | undefined {
  const [packs, setPacks] = useState<PackReport[]>();
  useEffect(() => {
    send('listPacks', {}).then(setPacks, () => onProblem(t('noAnswer')));
  }, []);
  return packs;
}
