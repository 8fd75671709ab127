import { useEffect, useState } from 'preact/hooks';
import type { PackReport } from '../../src/contract/messages.ts';
import { send } from '../platform/messages.ts';

/** What the installed packs hold, asked when it is first wanted; undefined until it is known. */
export function usePacks(wanted: boolean): PackReport[] | undefined {
  const [packs, setPacks] = useState<PackReport[]>();
  useEffect(() => {
    if (wanted && !packs) send('listPacks', {}).then(setPacks, () => undefined);
  }, [wanted]);
  return packs;
}
