import type { PackReport } from '../../src/contract/messages.ts';
import { openImage } from '../../src/store/open-image.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';
import { isOutdated, openAdded, openAddedForSearch } from '../packs/added-pack.ts';
import type { PackImage } from '../platform/pack-images.ts';
import type { StoredPack } from '../platform/pack-store.ts';
import { once } from './once.ts';

/** A pack that is open, and the same with what search needs. */
export interface ShelvedPack {
  pack: OpenPack;
  bundled: boolean;
  openForSearch(): Promise<OpenPack>;
}

/** All packs: those that can be opened, and those that are set aside. */
export interface PackShelf {
  packs: ShelvedPack[];
  aside: PackReport[];
}

/** Where packs come from. */
export interface PackOrigins {
  /** The packs that came with the extension. */
  readBundled(): Promise<PackImage[]>;
  /** Those that the reader added; none where the browser keeps nothing. */
  listAdded(): Promise<StoredPack[]>;
  /** Another text each time that those have changed. */
  readState(): Promise<string>;
}

/** Opens packs when they are first wanted, and again those that have changed since. */
export function createPackShelf({ readBundled, listAdded, readState }: PackOrigins): () => Promise<PackShelf> {
  const bundled = once(async () => (await readBundled()).map(openBundled));
  let added: Added = new Map();
  let shelf: { state: string; packs: Promise<PackShelf> } | undefined;
  const fill = async (): Promise<PackShelf> => {
    const [own, stored] = await Promise.all([bundled(), listAdded()]);
    // What is as it was stays open.
    added = new Map(stored.map((pack) => [pack.stamp, added.get(pack.stamp) ?? openOrSetAside(pack)]));
    const others = await Promise.all(added.values());
    const packs = [...own, ...others.filter((one): one is ShelvedPack => 'pack' in one)];
    return { packs, aside: others.filter((one): one is PackReport => 'problem' in one) };
  };
  return async () => {
    // Reading what came with the extension takes longest, and needs to know nothing.
    void bundled().catch(() => undefined);
    const state = await readState();
    if (shelf?.state !== state) {
      const packs = fill();
      shelf = { state, packs };
      packs.catch(() => {
        if (shelf?.packs === packs) shelf = undefined;
      });
    }
    return shelf.packs;
  };
}

/** By the stamp of each. */
type Added = ReadonlyMap<string, Promise<ShelvedPack | PackReport>>;

// The image came signed with the extension.
const openBundled = ({ image, readSearch }: PackImage): ShelvedPack => ({
  pack: openImage(image, { intact: true }),
  bundled: true,
  openForSearch: once(async () => openImage(image, { intact: true, more: await readSearch() })),
});

async function openOrSetAside(stored: StoredPack): Promise<ShelvedPack | PackReport> {
  const setAside = (problem: 'damaged' | 'outdated'): PackReport => ({
    header: stored.header,
    bundled: false,
    sources: [],
    kinds: {},
    problem,
  });
  if (isOutdated(stored)) return setAside('outdated');
  try {
    const pack = await openAdded(stored);
    return { pack, bundled: false, openForSearch: once(() => openAddedForSearch(stored, pack)) };
  } catch {
    return setAside('damaged');
  }
}
