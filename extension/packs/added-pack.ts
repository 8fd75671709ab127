import { openImage } from '../../src/store/open-image.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';
import { openPackStore, type PackStore, type StoredPack } from '../platform/pack-store.ts';
import { MADE_BY, type PreparedPack, type Progress, preparePack } from './prepare-pack.ts';
import { Refusal } from './refusal.ts';

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** True for a pack whose images another version of the program made: they must be made again. */
export const isOutdated = ({ madeBy }: StoredPack): boolean => madeBy !== MADE_BY;

/** Opens a pack that the reader added. Throws, in words, where it is damaged or outdated. */
export const openAdded = async ({ image }: StoredPack): Promise<OpenPack> =>
  openImage(await bytesOf(image), { intact: true });

/** Opens an added pack that is open already with what search needs, over the same bytes. */
export const openAddedForSearch = async ({ search }: StoredPack, pack: OpenPack): Promise<OpenPack> =>
  openImage(pack.image, { intact: true, more: await bytesOf(search) });

/** Keeps a prepared pack, in place of the one with its id, whose place in the order it takes. */
export async function keepPrepared(store: PackStore, { pack, files }: PreparedPack): Promise<void> {
  const { header } = pack;
  const before = await store.read(header.id);
  const addedAt = before?.addedAt ?? Date.now();
  // Made again by another version, the reader's own pack keeps its articles.
  const articles = files.articles ?? before?.articles;
  await store.keep({
    id: header.id,
    header,
    stamp: crypto.randomUUID(),
    addedAt,
    ...files,
    ...(articles && { articles }),
  });
}

/**
 * Makes the images of an added pack again, from its file, where another version made them; one at a time, in whatever page
 * or worker.
 *
 * @returns whether that was needed.
 * @throws Refusal where the file is no good pack for this version.
 */
export async function renewAdded(id: string, onProgress: (progress: Progress) => void = () => {}): Promise<boolean> {
  return navigator.locks.request('renew-pack', async () => {
    const store = await openPackStore();
    try {
      const stored = await store.read(id);
      if (!stored || !isOutdated(stored)) return false;
      const prepared = await preparePack(stored.original, onProgress);
      if (prepared.pack.header.id !== id) throw new Refusal('failed');
      await keepPrepared(store, prepared);
      return true;
    } finally {
      store.close();
    }
  });
}
