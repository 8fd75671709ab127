import type { Settings } from '../../src/contract/settings.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { openImage } from '../../src/store/open-image.ts';
import type { PackImage } from '../platform/pack-images.ts';

type Library = ReturnType<typeof createLibrary>;
type Wanted = Pick<Settings, 'sourcesOff' | 'packsOff'>;

export interface LibraryKeeper {
  /** Gives the library as the reader's settings want it; the packs are read while the settings still are. */
  open(settings: Promise<Wanted>): Promise<Library>;
  /** The same, with what search needs. */
  openForSearch(settings: Promise<Wanted>): Promise<Library>;
}

/**
 * Opens the packs once in a worker's life, when they are first wanted, and makes a new library of them only when other
 * sources or packs are switched off. What only search needs is read at the first search.
 *
 * @param readImages gives the pack images; asked again where it failed.
 */
export function createLibraryKeeper(readImages: () => Promise<PackImage[]>): LibraryKeeper {
  const images = once(readImages);
  // The images came signed with the extension.
  const plain = once(async () => (await images()).map(({ image }) => openImage(image, { intact: true })));
  const searchable = once(async () =>
    Promise.all(
      (await images()).map(async ({ image, readSearch }) =>
        openImage(image, { intact: true, more: await readSearch() }),
      ),
    ),
  );
  const inPlain = keepLast();
  const inSearchable = keepLast();
  return {
    open: async (settings) => inPlain(...(await Promise.all([plain(), settings]))),
    openForSearch: async (settings) => inSearchable(...(await Promise.all([searchable(), settings]))),
  };
}

/** Makes it once; again only where it failed. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Makes a library of opened packs, and keeps it for as long as the settings are the same. */
function keepLast(): (opened: ReturnType<typeof openImage>[], wanted: Wanted) => Library {
  let last: { key: string; library: Library } | undefined;
  return (opened, { sourcesOff, packsOff }) => {
    const key = JSON.stringify([sourcesOff, packsOff]);
    if (last?.key !== key) {
      const bundled = opened.map(({ header }) => header.id);
      last = { key, library: createLibrary(opened, { sourcesOff, packsOff, bundled }) };
    }
    return last.library;
  };
}
