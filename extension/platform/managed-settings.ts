import { isSettingName, type Settings, takesValue } from '../../src/contract/settings.ts';
import browser from './own-browser.ts';

/**
 * What a school or newsroom has set for everybody by the browser's policies; it stands above what the reader chose. Nothing where
 * the browser knows no such policies; a value that a setting does not take is passed over.
 */
export async function readManagedSettings(): Promise<Partial<Settings>> {
  const { managed }: Partial<typeof browser.storage> = browser.storage;
  const record = (await managed?.get(null).catch(() => undefined)) ?? {};
  const sound = Object.entries(record).filter(([name, value]) => isSettingName(name) && takesValue(name, value));
  return Object.fromEntries(sound);
}
