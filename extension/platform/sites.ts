import type { PageState } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';

/** How a site stands with us; `unlisted` sites see nothing of us until the reader asks. */
export type SiteStanding = 'listed' | 'added' | 'unlisted';

/** A page's site: the name under which it is listed, switched off or added, and how it stands. */
export interface Site {
  host: string;
  standing: SiteStanding;
  /** Whether the list or the reader names it; a pattern for every site (the test build) names none. */
  named: boolean;
  off: boolean;
}

/**
 * The site that a host name belongs to. Subdomains belong to their site: `edition.cnn.com` to `cnn.com`.
 *
 * @param listed the match patterns of the built-in list, from the manifest.
 */
export function siteOf(hostname: string, listed: readonly string[], settings: Settings): Site {
  const inList = findListed(hostname, listed);
  const added = settings.sitesOn.find(covers(hostname));
  const name = inList ?? added;
  return {
    host: name ?? hostname.replace(/^www\./, ''),
    standing: inList || listed.some((pattern) => pattern.includes('//*/')) ? 'listed' : added ? 'added' : 'unlisted',
    named: name !== undefined,
    off: isSiteOff(hostname, settings),
  };
}

/** The name under which a host or the site that it belongs to is in the list. */
export function findListed(hostname: string, listed: readonly string[]): string | undefined {
  // Once a page: a few names are looked for in one text, and not one name by hundreds of patterns.
  const list = listed.join();
  return hostname
    .split('.')
    .map((_, level, parts) => parts.slice(level).join('.'))
    .find((host) => list.includes(`*.${host}/`) || list.includes(`/${host}/`));
}

/** Why nothing is wanted on a site; null where it is. A site that the reader takes off the list is left at once. */
export function whyNotRead({ off, standing }: Site, { paused }: Settings): PageState | null {
  if (paused) return 'paused';
  return off ? 'site-off' : standing === 'unlisted' ? 'not-listed' : null;
}

/** Whether the reader switched us off on the site that a host name belongs to. */
export function isSiteOff(hostname: string, settings: Settings): boolean {
  return settings.sitesOff.some(covers(hostname));
}

/** The match pattern that covers a site and its subdomains, by http and https. */
export function patternOf(host: string): string {
  return /^[\d.]+$|^localhost$|^\[/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/**
 * What covers a site in a request for permission, http and https apart: browsers do not see that a pattern for both is
 * within what the manifest declares one by one.
 */
export function originsOf(host: string): string[] {
  return ['https', 'http'].map((scheme) => patternOf(host).replace('*', scheme));
}

/** The host name in a match pattern without its `*.`; `*` where the pattern covers every site. */
export function hostOfPattern(pattern: string): string {
  return /^[^:]+:\/\/(?:\*\.)?([^/:]+)/.exec(pattern)?.[1] ?? '';
}

const covers = (hostname: string) => (host: string) => hostname === host || hostname.endsWith(`.${host}`);
