import type { EntryRef } from '../../src/contract/mention.ts';
import browser from './own-browser.ts';

/** What the panel shows in a tab of its own, by what stands behind the `#` of its address: it can be kept as a bookmark. */
export type PanelPlace = { entry: EntryRef } | { query: string } | { log: true };

const PAGE = 'extension/panel/panel.html';

/** The whole address of a place. */
export const panelAddress = (place: PanelPlace): string => `${browser.runtime.getURL(PAGE)}${hashOf(place)}`;

/** `#entry/<pack>/<id>`, `#search/<words>`, `#log` */
export function hashOf(place: PanelPlace): string {
  if ('entry' in place) return `#entry/${[place.entry.pack, place.entry.entry].map(encodeURIComponent).join('/')}`;
  return 'query' in place ? `#search/${encodeURIComponent(place.query)}` : '#log';
}

/** The place that a hash names; undefined where it names none, or not in a form that we wrote. */
export function placeOfHash(hash: string): PanelPlace | undefined {
  const [what, ...rest] = hash.slice(1).split('/');
  const [first, second] = rest.map(decoded);
  if (what === 'log' && rest.length === 0) return { log: true };
  if (what === 'search' && rest.length === 1 && first) return { query: first };
  if (what === 'entry' && rest.length === 2 && first && second) return { entry: { pack: first, entry: second } };
  return undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
