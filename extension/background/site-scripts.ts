import type { Settings } from '../../src/contract/settings.ts';
import { sendToPage } from '../platform/messages.ts';
import {
  browserReachesOpenPages,
  injectPageScript,
  listedPatterns,
  registerAddedSites,
} from '../platform/page-script.ts';
import { changeSettings, readSettings } from '../platform/settings.ts';
import { mayRunOn } from '../platform/site-permission.ts';
import { hostOfPattern, patternOf } from '../platform/sites.ts';
import { findTabs } from '../platform/tabs.ts';

/** Has the browser run us on the sites that the reader added, as far as we still may. */
export async function followAddedSites({ sitesOn }: Pick<Settings, 'sitesOn'>): Promise<void> {
  const allowed = await Promise.all(sitesOn.map(mayRunOn));
  await registerAddedSites(sitesOn.filter((_, index) => allowed[index]));
}

/** Starts in the listed pages that were open before this version came, where the browser does not do so itself. */
export async function reachOpenPages(): Promise<void> {
  const { sitesOn } = await readSettings();
  const patterns = sitesOn.map(patternOf);
  if (!browserReachesOpenPages()) patterns.push(...listedPatterns());
  await injectIntoTabs(patterns);
}

/** The reader allowed sites: from now on we run there, and in their open pages at once. */
export async function addSites(hosts: string[]): Promise<void> {
  const listed = listedPatterns().map(hostOfPattern);
  const added = hosts.filter((host) => !listed.includes(host) && !listed.includes('*'));
  const { sitesOn } = await readSettings();
  const next = [...new Set([...sitesOn, ...added])].sort();
  if (next.length > sitesOn.length) await changeSettings({ sitesOn: next });
  await followAddedSites({ sitesOn: next });
  await injectIntoTabs(hosts.map(patternOf));
}

/** Looks for names in a tab's page now, whatever the list and the gate say. */
export async function readOnce(tabId: number): Promise<void> {
  if (!(await answers(tabId))) await injectPageScript(tabId);
  await sendToPage(tabId, 'readAnyway', {});
}

async function injectIntoTabs(patterns: string[]): Promise<void> {
  const tabs = await findTabs(patterns);
  // A tab that shows an error page, or is closed meanwhile, refuses; the others still count.
  await Promise.allSettled(tabs.map(async ({ id }) => (await answers(id)) || (await injectPageScript(id))));
}

const answers = (tabId: number): Promise<boolean> =>
  sendToPage(tabId, 'readPage', {}).then(
    () => true,
    () => false,
  );
