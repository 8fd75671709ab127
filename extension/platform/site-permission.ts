import { isHostName } from '../../src/contract/settings.ts';
import browser from './own-browser.ts';
import { hostOfPattern, originsOf } from './sites.ts';

/** Whether we may run on a site, by http and by https. */
export function mayRunOn(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(host) });
}

/**
 * Has the browser ask the reader whether we may always run on a site. Has to be called at once in a click: nothing
 * awaited before. The answer also reaches `watchSitePermissions`, because a popup may be closed by the question.
 */
export function askToRunOn(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(host) });
}

/** Gives the permission for a site back. What the manifest lists cannot be given back, and stays. */
export async function stopRunningOn(host: string): Promise<void> {
  await browser.permissions.remove({ origins: originsOf(host) }).catch(() => false);
}

/** Calls `onChange` with the host names of sites that the reader allowed or took back, here or in the browser's settings. */
export function watchSitePermissions(onChange: (change: 'allowed' | 'taken-back', hosts: string[]) => void): void {
  const hosts = (origins: string[] | undefined) => [...new Set((origins ?? []).map(hostOfPattern))].filter(isHostName);
  browser.permissions.onAdded.addListener(({ origins }) => onChange('allowed', hosts(origins)));
  browser.permissions.onRemoved.addListener(({ origins }) => onChange('taken-back', hosts(origins)));
}
