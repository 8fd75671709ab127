import type { PackReport } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';
import { createPackShelf, type PackOrigins, type PackShelf } from './pack-shelf.ts';

type Library = ReturnType<typeof createLibrary>;
type Wanted = Pick<Settings, 'sourcesOff' | 'packsOff' | 'packOrder'>;

export interface LibraryKeeper {
  /** Gives the library as the reader's settings want it; the packs are read while the settings still are. */
  open(settings: Promise<Wanted>): Promise<Library>;
  /** The same, with what search needs. */
  openForSearch(settings: Promise<Wanted>): Promise<Library>;
  /** All packs in the reader's order, then those that are set aside. */
  report(settings: Promise<Wanted>): Promise<PackReport[]>;
}

/**
 * Opens the packs once in a worker's life, when they are first wanted, and makes a new library of them only when others are added, or
 * other sources or packs switched off. What only search needs is read at the first search.
 */
export function createLibraryKeeper(origins: PackOrigins): LibraryKeeper {
  const openShelf = createPackShelf(origins);
  const inPlain = keepLast();
  const inSearchable = keepLast();
  const open = async (settings: Promise<Wanted>) => {
    const [shelf, wanted] = await Promise.all([openShelf(), settings]);
    return inPlain({ shelf, packs: shelf.packs.map(({ pack }) => pack), wanted });
  };
  return {
    open,
    async openForSearch(settings) {
      const [shelf, wanted] = await Promise.all([openShelf(), settings]);
      const packs = await Promise.all(shelf.packs.map((one) => one.openForSearch()));
      return inSearchable({ shelf, packs, wanted });
    },
    async report(settings) {
      const { aside } = await openShelf();
      return [...(await open(settings)).reports(), ...aside];
    },
  };
}

/** Makes a library of opened packs, and keeps it for as long as these and the settings are the same. */
function keepLast(): (from: { shelf: PackShelf; packs: OpenPack[]; wanted: Wanted }) => Library {
  let last: { shelf: PackShelf; key: string; library: Library } | undefined;
  return ({ shelf, packs, wanted: { sourcesOff, packsOff, packOrder } }) => {
    const key = JSON.stringify([sourcesOff, packsOff, packOrder]);
    if (last?.shelf !== shelf || last.key !== key) {
      const bundled = shelf.packs.filter((one) => one.bundled).map(({ pack }) => pack.header.id);
      last = { shelf, key, library: createLibrary(packs, { sourcesOff, packsOff, packOrder, bundled }) };
    }
    return last.library;
  };
}
