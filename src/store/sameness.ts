import type { Entry } from '../contract/entry.ts';
import { normalize } from '../text/normalize.ts';
import { entriesNamed } from './entries-named.ts';
import type { EntryPlace, Sameness, Shelf } from './library.ts';
import type { OpenPack } from './open-pack.ts';

const ENTRIES_A_SHELF = 0x4000000;

/**
 * Tells which entries of packs are the same: those with one `sameAs` link in common; and those with the same name and kind where each pack has
 * one of them and nothing contradicts it. Found when asked for, and kept: what an article names is little of what packs have.
 */
export function createSameness(shelves: readonly Shelf[]): Sameness {
  const known = new Map<number, EntryPlace>();
  const findFirst = (place: EntryPlace): EntryPlace => {
    for (let shelf = 0; shelf < place.shelf; shelf++) {
      const entry = findSame(shelves[place.shelf]!, place.entry, shelves[shelf]!);
      if (entry >= 0) return firstOf({ shelf, entry });
    }
    return place;
  };
  const firstOf = (place: EntryPlace): EntryPlace => {
    if (place.shelf === 0) return place;
    const key = place.shelf * ENTRIES_A_SHELF + place.entry;
    let first = known.get(key);
    if (!first) {
      first = findFirst(place);
      known.set(key, first);
    }
    return first;
  };
  return {
    firstOf,
    othersOf: ({ shelf, entry }) =>
      shelves.flatMap((other, at): EntryPlace[] => {
        if (at <= shelf) return [];
        const same = { shelf: at, entry: findSame(shelves[shelf]!, entry, other) };
        if (same.entry < 0) return [];
        const first = firstOf(same);
        return first.shelf === shelf && first.entry === entry ? [same] : [];
      }),
  };
}

/** The number of the entry of another pack that is the same, or -1. */
function findSame({ pack, isVisible }: Shelf, number: number, other: Shelf): number {
  const entry = pack.entry(number);
  const linked = (entry.sameAs ?? [])
    .flatMap(other.pack.entriesLinked)
    .find((one) => other.isVisible(one) && shareLink(entry, other.pack.entry(one)));
  if (linked !== undefined) return linked;
  const named = namesakes(other, entry);
  // Of two with one name, nobody knows which is meant.
  if (named.length !== 1 || namesakes({ pack, isVisible }, entry).length > 1) return -1;
  return contradicts(entry, other.pack.entry(named[0]!)) ? -1 : named[0]!;
}

const namesakes = (
  { pack, isVisible }: { pack: OpenPack; isVisible(number: number): boolean },
  { name, kind }: Entry,
) => entriesNamed(pack, name).filter((number) => pack.kindOf(number) === kind && isVisible(number));

/** Whether two entries, each the only one of its name in its pack, are the same. */
export const areSame = (one: Entry, other: Entry): boolean =>
  shareLink(one, other) ||
  (one.kind === other.kind && normalize(one.name) === normalize(other.name) && !contradicts(one, other));

const shareLink = ({ sameAs = [] }: Entry, other: Entry): boolean =>
  sameAs.some((link) => other.sameAs?.includes(link) ?? false);

/** True where two entries say that they are not the same: other pages of one site are about them, or they were at other times. */
function contradicts(one: Entry, other: Entry): boolean {
  const sites = new Set((one.sameAs ?? []).map(siteOf));
  if ((other.sameAs ?? []).some((link) => sites.has(siteOf(link)))) return true;
  const [when, otherwise] = [one.event?.when, other.event?.when];
  return when !== undefined && otherwise !== undefined && !when.startsWith(otherwise) && !otherwise.startsWith(when);
}

const siteOf = (link: string): string =>
  link
    .replace(/^https?:\/\/(www\.)?/i, '')
    .split('/')[0]!
    .toLowerCase();
