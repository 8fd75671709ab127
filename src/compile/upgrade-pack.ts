import { FORMAT_VERSION } from '../contract/pack.ts';

/** What a record of a pack file is. */
export type RecordKind = 'header' | 'source' | 'entry';

type Fields = Record<string, unknown>;
/** Turns a record of format version `n` into one of version `n + 1`; the header's number is changed without it. */
type Upgrade = (record: Fields, kind: RecordKind) => Fields;
/** `UPGRADES[n]` is the step from version `n`. */
export type Upgrades = Readonly<Record<number, Upgrade>>;

/** None yet: version 1 is the first. */
export const UPGRADES: Upgrades = {};

/**
 * A record in the form of this version, whichever older version it was written in.
 * @param record what is no object stays as it is: the schema refuses it
 * @param written its `kind`, and the format version `from` that the file's header says
 */
export function upgradeRecord(
  record: unknown,
  { kind, from }: { kind: RecordKind; from: number },
  upgrades: Upgrades,
): unknown {
  const step = from < FORMAT_VERSION ? upgrades[from] : undefined;
  if (!step || typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const next = step(record as Fields, kind);
  const upgraded = kind === 'header' ? { ...next, formatVersion: from + 1 } : next;
  return upgradeRecord(upgraded, { kind, from: from + 1 }, upgrades);
}
