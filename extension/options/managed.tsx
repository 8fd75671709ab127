import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../src/contract/settings.ts';
import { readManagedSettings } from '../platform/managed-settings.ts';
import { sayList, t } from '../platform/words.ts';
import { SETTING_NAMES } from './take-over.tsx';

/** Says what a school or newsroom has set for everybody, where it has. */
export function Managed() {
  const [managed, setManaged] = useState<Partial<Settings>>({});
  useEffect(() => void readManagedSettings().then(setManaged), []);
  const names = (Object.keys(managed) as (keyof Settings)[]).map((name) => t(SETTING_NAMES[name]));
  if (names.length === 0) return null;
  return (
    <p class="problem" data-managed="">
      {t('managedLead', sayList(names))}
    </p>
  );
}
