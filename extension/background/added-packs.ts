import { isOutdated, renewAdded } from '../packs/added-pack.ts';
import { openPackStore, type StoredPack } from '../platform/pack-store.ts';
import { tellPacksChanged } from '../platform/packs-changed.ts';
import { stayAwake } from '../platform/stay-awake.ts';

/**
 * The packs that the reader added. Those that an older version of us made are made again meanwhile, and what was removed is deleted.
 * None where the browser keeps nothing: what came with the extension works all the same.
 */
export async function listAddedPacks(): Promise<StoredPack[]> {
  try {
    const store = await openPackStore();
    const packs = await store.list();
    void store
      .sweep()
      .catch(() => undefined)
      .finally(store.close);
    const outdated = packs.filter(isOutdated);
    if (outdated.length > 0) void stayAwake(renewAll(outdated.map(({ id }) => id)));
    return packs;
  } catch {
    return [];
  }
}

async function renewAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    // One that cannot be made again stays aside; the options say so.
    const isNew = await renewAdded(id).catch(() => false);
    if (isNew) await tellPacksChanged();
  }
}
