import { sendToPage } from '../platform/messages.ts';
import { browserReachesOpenPages, listedPatterns, registerAddedSites, startInPage } from '../platform/page-script.ts';
import { changeSettings, readSettings, withItem } from '../platform/settings.ts';
import { mayRunOn } from '../platform/site-permission.ts';
import { hostOfPattern, patternOf } from '../platform/sites.ts';
import { findAllTabs, findTabs } from '../platform/tabs.ts';
import { showToolbar } from '../platform/toolbar.ts';
import { lookOfPage } from './toolbar-look.ts';

/**
 * Has the browser run us on the sites that the reader added, as far as we still may, and in their open pages at once. One
 * at a time: a permission and the setting that goes with it change together, and each would register and start the script.
 */
export function followAddedSites(): Promise<void> {
  return navigator.locks.request('added-sites', async () => {
    const { sitesOn } = await readSettings();
    const allowed = await Promise.all(sitesOn.map(mayRunOn));
    const sites = sitesOn.filter((_, index) => allowed[index]);
    await registerAddedSites(sites);
    await startInTabs(sites.map(patternOf));
  });
}

/** Starts in the listed pages that were open before this version came, where the browser does not do so itself. */
export async function reachOpenPages(): Promise<void> {
  if (!browserReachesOpenPages()) await startInTabs(listedPatterns());
}

/** The reader allowed sites, by our question or in the browser's settings: those that are not listed are added. */
export async function addSites(hosts: string[]): Promise<void> {
  const listed = listedPatterns().map(hostOfPattern);
  const { sitesOn } = await readSettings();
  const added = hosts.filter((host) => !listed.includes(host) && !listed.includes('*') && !sitesOn.includes(host));
  // The change is followed like any other. What was allowed again after it had been taken back changes no list.
  if (added.length > 0) {
    await changeSettings((now) => ({
      sitesOn: added.reduce((list, host) => withItem(list, host, true), now.sitesOn),
    }));
  } else await followAddedSites();
  await startInTabs(hosts.filter((host) => listed.includes(host)).map(patternOf));
}

/**
 * The reader took the permission for sites back: their open pages are left at once, where the browser leaves the script in
 * them as it is.
 */
export async function leaveSites(hosts: string[]): Promise<void> {
  const tabs = await findAllTabs();
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      const { host } = await sendToPage(id, 'readPage', {});
      if (!hosts.some((site) => host === site || host.endsWith(`.${site}`)) || (await mayRunOn(host))) return;
      await sendToPage(id, 'leave', {});
      await showToolbar(lookOfPage({ state: 'not-listed', mentions: 0 }), id);
    }),
  );
  await followAddedSites();
}

async function startInTabs(patterns: string[]): Promise<void> {
  const tabs = await findTabs(patterns);
  // A tab that shows an error page, or is closed meanwhile, refuses; the others still count.
  await Promise.allSettled(tabs.map(({ id }) => startInPage(id)));
}
