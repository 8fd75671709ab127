import type { Settings } from '../../src/contract/settings.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { openImage } from '../../src/store/open-image.ts';

type Library = ReturnType<typeof createLibrary>;

/** Gives the library as the reader's settings want it. */
export type LibraryKeeper = (settings: Pick<Settings, 'sourcesOff' | 'packsOff'>) => Promise<Library>;

/**
 * Opens the packs once in a worker's life, when they are first wanted, and makes a new library of them only when other
 * sources or packs are switched off.
 *
 * @param readImages gives the bytes of the pack images; asked again where it failed.
 */
export function createLibraryKeeper(readImages: () => Promise<Uint8Array[]>): LibraryKeeper {
  let packs: Promise<ReturnType<typeof openImage>[]> | undefined;
  let last: { key: string; library: Library } | undefined;
  return async ({ sourcesOff, packsOff }) => {
    packs ??= readImages().then((images) => images.map((image) => openImage(image)));
    const opened = await packs.catch((error: unknown) => {
      packs = undefined;
      throw error;
    });
    const key = JSON.stringify([sourcesOff, packsOff]);
    if (last?.key !== key)
      last = {
        key,
        library: createLibrary(opened, { sourcesOff, packsOff, bundled: opened.map(({ header }) => header.id) }),
      };
    return last.library;
  };
}
