import type { Pack } from '../contract/pack.ts';
import type { OpenPack } from '../store/open-pack.ts';

/** Entries by number, and their numbers by their ids (-1 where there is none). */
export interface EntryReader extends Pick<OpenPack, 'entryCount' | 'entry' | 'numberOf'> {
  claimCount: number;
}

/** Reads the entries of a pack in memory, or of one that is opened from its image. */
export function readEntries(pack: Pack | OpenPack): EntryReader {
  const claimCount = pack.header.counts.claims;
  if (!('entries' in pack)) {
    const { entryCount, entry, numberOf } = pack;
    return { entryCount, claimCount, entry, numberOf };
  }
  const numbers = new Map(pack.entries.map(({ id }, number) => [id, number]));
  return {
    entryCount: pack.entries.length,
    claimCount,
    entry: (number) => pack.entries[number]!,
    numberOf: (id) => numbers.get(id) ?? -1,
  };
}
