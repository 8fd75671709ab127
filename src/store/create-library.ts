import type { Card } from '../contract/card.ts';
import type { EntryRef } from '../contract/mention.ts';
import { makeCard } from './card.ts';
import type { Library, LibrarySettings, Shelf } from './library.ts';
import type { OpenPack } from './open-pack.ts';
import { reportPack } from './report.ts';

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
  const byId = new Map(shelves.map((shelf) => [shelf.pack.header.id, shelf]));

  const find = ({ pack, entry }: EntryRef): { shelf: Shelf; number: number } | null => {
    const shelf = byId.get(pack);
    const number = shelf ? shelf.pack.numberOf(entry) : -1;
    return shelf && number >= 0 && shelf.isVisible(number) ? { shelf, number } : null;
  };
  const card = (ref: EntryRef): Card | null => {
    const found = find(ref);
    return found && makeCard(found.shelf, found.number);
  };
  return {
    shelves,
    card,
    cards(refs) {
      const distinctRefs = new Map(refs.map((ref) => [JSON.stringify([ref.pack, ref.entry]), ref]));
      return [...distinctRefs.values()].flatMap((ref) => card(ref) ?? []);
    },
    summary(ref) {
      const found = find(ref);
      return found ? found.shelf.pack.entrySummary(found.number) : null;
    },
    reports: () => distinct.map((pack) => reportPack(pack, bundled.includes(pack.header.id))),
  };
}
