import type { Card, EntrySummary } from '../contract/card.ts';
import type { EntryRef } from '../contract/mention.ts';
import type { PackReport } from '../contract/messages.ts';
import { makeCard } from './card.ts';
import type { OpenPack } from './open-pack.ts';
import { reportPack } from './report.ts';

/** A pack that is switched on, with what is visible of it. */
export interface Shelf {
  pack: OpenPack;
  /** By source number. */
  sourceOn: readonly boolean[];
  /** An entry is marked and found while one of its sources is on. */
  isVisible(number: number): boolean;
}

/** Several packs as one, with what the reader has switched off. Holds no state beyond what it was made with. */
export interface Library {
  /** The packs that are on, in the order given. */
  shelves: readonly Shelf[];
  /** What the popover shows of an entry; null where no pack that is on has it, or none of its sources is on. */
  card(ref: EntryRef): Card | null;
  /** The cards of all that have one, each entry once, in the order of its first ref. */
  cards(refs: readonly EntryRef[]): Card[];
  summary(ref: EntryRef): EntrySummary | null;
  /** All packs, those that are off too. */
  reports(): PackReport[];
}

export interface LibrarySettings {
  /** Each as `<pack id>/<source id>`. */
  sourcesOff?: readonly string[];
  packsOff?: readonly string[];
  /** Ids of the packs that came with the extension. */
  bundled?: readonly string[];
}

const makeShelf = (pack: OpenPack, sourcesOff: ReadonlySet<string>): Shelf => {
  const sourceOn = pack.sources.map((source) => !sourcesOff.has(`${pack.header.id}/${source.id}`));
  const setOn = pack.sourceSets.map((set) => set.some((source) => sourceOn[source]));
  return { pack, sourceOn, isVisible: (number) => setOn[pack.sourceSetOf(number)] ?? false };
};

/** Puts opened packs together. Where two have the same id, the later one counts. */
export function createLibrary(packs: readonly OpenPack[], settings: LibrarySettings = {}): Library {
  const { sourcesOff = [], packsOff = [], bundled = [] } = settings;
  const off = new Set(sourcesOff);
  const distinct = [...new Map(packs.map((pack) => [pack.header.id, pack])).values()];
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
      return found?.shelf.pack.entrySummary(found.number);
    },
    reports: () => distinct.map((pack) => reportPack(pack, bundled.includes(pack.header.id))),
  };
}
