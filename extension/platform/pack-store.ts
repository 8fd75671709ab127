import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackHeader } from '../../src/contract/pack.ts';

/** The files of a pack that a reader added: what the worker opens, made of the file as it was added. */
export interface PackFiles {
  image: Blob;
  /** What only search needs. */
  search: Blob;
  /** As it was added, for export and to make the images again. */
  original: Blob;
  /** Of the reader's own pack: the articles that it was drafted from, as JSON. */
  articles?: Blob;
  /** Which version of the program made the images. */
  madeBy: string;
}

/** A pack that a reader added. */
export interface StoredPack extends PackFiles {
  id: string;
  header: PackHeader;
  /** Another text each time that a pack is kept. */
  stamp: string;
  /** Milliseconds since 1970. */
  addedAt: number;
  /** It was removed, and may be brought back until the page that removed it is closed. */
  removed?: true;
}

interface Packs extends DBSchema {
  packs: { key: string; value: StoredPack };
}

/**
 * The packs that a reader added, in IndexedDB. A pack is one record, so that what changes it is one transaction: at whatever moment
 * a browser dies, the record is there as it was before or as it is after (docs/decisions/0701). Blobs are read when they are asked for.
 */
export interface PackStore {
  /** All packs, in the order in which they were first added. */
  list(): Promise<StoredPack[]>;
  /** The pack with an id, removed or not. */
  read(id: string): Promise<StoredPack | undefined>;
  /** Keeps a pack, in place of the one with its id. */
  keep(pack: StoredPack): Promise<void>;
  /** Removes a pack, or brings it back. */
  setRemoved(id: string, removed: boolean): Promise<void>;
  /** Deletes what was removed, but for packs that a page still may bring back. */
  sweep(): Promise<void>;
  close(): void;
}

const lockOf = (id: string): string => `removed-pack ${id}`;

/** Opens the store. Throws the browser's words where it lets us keep nothing. */
export async function openPackStore(): Promise<PackStore> {
  const database = await openDB<Packs>('packs', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('packs', { keyPath: 'id' }),
    // A newer version of the extension opens it, in another page or worker.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const all = () => database.getAll('packs');
  return {
    list: async () => (await all()).filter(({ removed }) => !removed).sort((a, b) => a.addedAt - b.addedAt),
    read: (id) => database.get('packs', id),
    keep: (pack) => change(database, pack.id, () => pack),
    setRemoved: (id, removed) =>
      change(database, id, (pack) => {
        if (!pack) return undefined;
        const { removed: _, ...rest } = pack;
        return removed ? { ...rest, removed } : rest;
      }),
    async sweep() {
      const held = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
      const gone = (await all()).filter(({ id, removed }) => removed && !held.has(lockOf(id)));
      for (const { id } of gone) await change(database, id, (pack) => (pack?.removed ? undefined : pack));
    },
    close: () => database.close(),
  };
}

/** Changes one record in one transaction; undefined deletes it. On disk when it is done. */
async function change(
  database: IDBPDatabase<Packs>,
  id: string,
  next: (pack: StoredPack | undefined) => StoredPack | undefined,
): Promise<void> {
  const transaction = database.transaction('packs', 'readwrite', { durability: 'strict' });
  const pack = next(await transaction.store.get(id));
  if (pack) transaction.store.put(pack);
  else transaction.store.delete(id);
  await transaction.done;
}

/** Keeps what is removed from being swept for as long as this page is open. Done when it is safe. */
export function holdRemoved(id: string): Promise<void> {
  return new Promise((safe, fail) => {
    const hold = () => {
      safe();
      return new Promise<never>(() => {});
    };
    navigator.locks.request(lockOf(id), { mode: 'shared' }, hold).catch(fail);
  });
}
