import type { Card } from '../contract/card.ts';
import type { EntryRef } from '../contract/mention.ts';
import { makeCard } from './card.ts';
import type { EntryPlace, Library, LibrarySettings, Shelf } from './library.ts';
import type { OpenPack } from './open-pack.ts';
import { reportPack } from './report.ts';
import { createSameness } from './sameness.ts';

const makeShelf = (pack: OpenPack, sourcesOff: ReadonlySet<string>): Shelf => {
  const sourceOn = pack.sources.map((source) => !sourcesOff.has(`${pack.header.id}/${source.id}`));
  const setOn = pack.sourceSets.map((set) => set.some((source) => sourceOn[source]));
  const allOn = setOn.every(Boolean);
  return { pack, sourceOn, isVisible: (number) => allOn || (setOn[pack.sourceSetOf(number)] ?? false) };
};

const inOrder = (packs: readonly OpenPack[], order: readonly string[]): OpenPack[] => {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ header }: OpenPack): number => places.get(header.id) ?? order.length;
  return packs.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** Puts opened packs together. Where two have the same id, the later one counts. */
export function createLibrary(packs: readonly OpenPack[], settings: LibrarySettings = {}): Library {
  const { sourcesOff = [], packsOff = [], packOrder = [], bundled = [] } = settings;
  const off = new Set(sourcesOff);
  const distinct = inOrder([...new Map(packs.map((pack) => [pack.header.id, pack])).values()], packOrder);
  const shelves = distinct.filter((pack) => !packsOff.includes(pack.header.id)).map((pack) => makeShelf(pack, off));
  const shelfOf = new Map(shelves.map(({ pack }, shelf) => [pack.header.id, shelf]));
  const same = createSameness(shelves);

  /** The entry that a ref names, as its first pack has it; null where it is not to be seen. */
  const find = ({ pack, entry }: EntryRef): EntryPlace | null => {
    const shelf = shelfOf.get(pack);
    const number = shelf === undefined ? -1 : shelves[shelf]!.pack.numberOf(entry);
    if (shelf === undefined || number < 0 || !shelves[shelf]!.isVisible(number)) return null;
    return same.firstOf({ shelf, entry: number });
  };
  const cardAt = (place: EntryPlace): Card => {
    const others = same.othersOf(place).map(({ shelf, entry }) => makeCard(shelves[shelf]!, entry));
    const card = makeCard(shelves[place.shelf]!, place.entry);
    return others.length > 0 ? { ...card, others } : card;
  };
  return {
    shelves,
    same,
    card(ref) {
      const place = find(ref);
      return place && cardAt(place);
    },
    cards(refs) {
      const places = refs.flatMap((ref) => find(ref) ?? []);
      const distinctPlaces = new Map(places.map((place) => [`${place.shelf} ${place.entry}`, place]));
      return [...distinctPlaces.values()].map(cardAt);
    },
    summary(ref) {
      const place = find(ref);
      return place && shelves[place.shelf]!.pack.entrySummary(place.entry);
    },
    reports: () => distinct.map((pack) => reportPack(pack, bundled.includes(pack.header.id))),
  };
}
