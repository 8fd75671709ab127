import { useEffect, useState } from 'preact/hooks';
import type { PackReport } from '../../src/contract/messages.ts';
import { startImport } from '../packs/importer.ts';
import { holdRemoved, openPackStore, type PackStore } from '../platform/pack-store.ts';
import { tellPacksChanged } from '../platform/packs-changed.ts';
import { saveFile } from '../platform/save-file.ts';

/** What a reader can do with the packs that they added. */
export interface AddedPacks {
  /** Packs that were removed and can still be brought back. */
  removed: PackReport[];
  /** Of packs that are made again for this version: how far, 0 to 1. */
  renewing: ReadonlyMap<string, number>;
  remove(pack: PackReport): void;
  bringBack(pack: PackReport): void;
  save(pack: PackReport): void;
}

/** @param onProblem takes, in words, what went wrong */
export function useAddedPacks(
  packs: readonly PackReport[] | undefined,
  onProblem: (message: string) => void,
): AddedPacks {
  const [removed, setRemoved] = useState<PackReport[]>([]);
  const work = (act: (store: PackStore) => Promise<void>) => {
    withStore(act).catch((error: Error) => onProblem(error.message));
  };
  useEffect(() => {
    // What another page removed and can bring back no more.
    work((store) => store.sweep());
  }, []);
  const without = (pack: PackReport) => (all: PackReport[]) => all.filter(({ header }) => header.id !== pack.header.id);
  return {
    removed,
    renewing: useRenewals(packs, onProblem),
    remove: (pack) =>
      work(async (store) => {
        await holdRemoved(pack.header.id);
        await store.setRemoved(pack.header.id, true);
        await tellPacksChanged();
        setRemoved((all) => [...without(pack)(all), pack]);
      }),
    bringBack: (pack) =>
      work(async (store) => {
        await store.setRemoved(pack.header.id, false);
        await tellPacksChanged();
        setRemoved(without(pack));
      }),
    save: (pack) =>
      work(async (store) => {
        const stored = await store.read(pack.header.id);
        if (stored) saveFile(await nameFile(pack, stored.original), stored.original);
      }),
  };
}

async function withStore(act: (store: PackStore) => Promise<void>): Promise<void> {
  const store = await openPackStore();
  try {
    await act(store);
  } finally {
    store.close();
  }
}

/** A name that every system takes, by what the pack is called. */
async function nameFile({ header }: PackReport, file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const name = `${header.id}-${header.version}`.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 100);
  return `${name}.pack.jsonl${first === 0x1f && second === 0x8b ? '.gz' : ''}`;
}

/** Makes packs again that an older version of us made, one after the other. */
function useRenewals(packs: readonly PackReport[] | undefined, onProblem: (message: string) => void) {
  const [renewing, setRenewing] = useState<ReadonlyMap<string, number>>(new Map());
  const outdated = packs?.find(({ problem }) => problem === 'outdated')?.header.id;
  useEffect(() => {
    if (outdated === undefined) return;
    const renewal = startImport();
    const show = (part: number) => setRenewing(new Map([[outdated, part]]));
    show(0);
    renewal
      .renew(outdated, ({ bytes, totalBytes }) => show(bytes / Math.max(1, totalBytes)))
      .then(tellPacksChanged)
      .catch((error: Error) => onProblem(error.message))
      .finally(() => {
        setRenewing(new Map());
        renewal.end();
      });
    return () => renewal.end();
  }, [outdated]);
  return renewing;
}
