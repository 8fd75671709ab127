import * as v from 'valibot';
import { parse } from 'yaml';
import { KINDS } from '../../contract/kind.ts';
import { normalize } from '../../text/normalize.ts';
import type { EntrySeed, SourceSeed } from './seeds.ts';

/** A file of a pack folder. */
export interface FolderFile {
  /** From the pack folder, with `/` between its parts. */
  path: string;
  text: string;
}

/** Where an earlier run says what it wrote; hidden, so that it is no part of the pack. */
export const RECORD_PATH = '.draft.json';

/** A record of the folder as it stands there; `value` null where its file cannot be read. */
export interface Found<T> {
  file: FolderFile;
  value: T | null;
}

/** What stands in a folder, and what an earlier run wrote there. */
export interface Earlier {
  pack: FolderFile | undefined;
  /** By id. */
  sources: Map<string, Found<SourceSeed>>;
  entries: Map<string, Found<EntrySeed>>;
  /** By id, as the earlier run wrote them. */
  writtenSources: Map<string, SourceSeed>;
  writtenEntries: Map<string, EntrySeed>;
  /** Which file of today an earlier entry's file has become, by id: other than itself where somebody renamed it. */
  renamed: Map<string, string>;
}

const RecordSchema = v.object({
  version: v.literal(1),
  sources: v.array(v.looseObject({ id: v.string() })),
  entries: v.array(v.looseObject({ id: v.string() })),
});

/** Reads a folder into which a draft was written before. A folder without our record was written by somebody: all in it stays. */
export function readEarlier(files: readonly FolderFile[]): Earlier {
  const record = readRecord(files.find(({ path }) => path === RECORD_PATH)?.text);
  const sources = readFound<SourceSeed>(files, /^sources\/[^/]+\.yaml$/, FoundSourceSchema);
  const entries = readFound<EntrySeed>(files, /^entries\/[^/]+\/[^/]+\.yaml$/, FoundEntrySchema);
  const writtenEntries = new Map(record.entries.map((entry) => [entry.id, entry]));
  return {
    pack: files.find(({ path }) => path === 'pack.yaml'),
    sources,
    entries,
    writtenSources: new Map(record.sources.map((source) => [source.id, source])),
    writtenEntries,
    renamed: findRenamed(writtenEntries, entries),
  };
}

/** What a run writes down of itself, for the next one. */
export const writeRecord = (sources: readonly SourceSeed[], entries: readonly EntrySeed[]): FolderFile => ({
  path: RECORD_PATH,
  text: `${JSON.stringify({ version: 1, sources, entries })}\n`,
});

function readRecord(text: string | undefined): { sources: SourceSeed[]; entries: EntrySeed[] } {
  try {
    const record = v.safeParse(RecordSchema, JSON.parse(text ?? ''));
    if (record.success) return record.output as unknown as { sources: SourceSeed[]; entries: EntrySeed[] };
  } catch {
    // A record that somebody broke is none.
  }
  return { sources: [], entries: [] };
}

const texts = v.optional(v.array(v.string()));

/** What of a person's file this room reads; all else in it is theirs. */
const FoundEntrySchema = v.looseObject({
  id: v.string(),
  kind: v.picklist(KINDS),
  name: v.string(),
  forms: v.optional(v.record(v.string(), v.array(v.string()))),
  ...{ shared: texts, context: texts, related: texts, lead: texts, sources: texts },
  claims: v.optional(v.array(v.looseObject({ id: v.string(), text: v.string(), source: v.string(), about: texts }))),
  disputes: v.optional(
    v.array(v.looseObject({ id: v.string(), question: v.string(), claims: v.array(v.string()), against: texts })),
  ),
});
const FoundSourceSchema = v.looseObject({ id: v.string(), title: v.string(), publisher: v.string() });

/** The records of a kind of file, by the id that the file's name says. */
function readFound<T>(files: readonly FolderFile[], pattern: RegExp, schema: v.GenericSchema): Map<string, Found<T>> {
  const found = files.filter(({ path }) => pattern.test(path));
  return new Map(
    found.map((file) => {
      const read = v.safeParse(schema, readValue(file));
      // What is not as it should be is left as it is; `check` tells its owner.
      return [
        file.path.replace(/^.*\//, '').replace(/\.yaml$/, ''),
        { file, value: read.success ? (read.output as T) : null },
      ];
    }),
  );
}

/** What a file holds, without fields that are left empty. */
function readValue({ text }: FolderFile): unknown {
  try {
    const value: unknown = parse(text, { maxAliasCount: 100 });
    if (typeof value !== 'object' || value === null) return null;
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  } catch {
    return null;
  }
}

/** Entries whose file is gone while a file that we did not write has a claim or the whole name of theirs. */
function findRenamed(
  written: ReadonlyMap<string, EntrySeed>,
  found: ReadonlyMap<string, Found<EntrySeed>>,
): Map<string, string> {
  const marks = new Map<string, string>();
  for (const [id, { value }] of found) {
    if (value && !written.has(id)) for (const mark of marksOf(value)) marks.set(mark, id);
  }
  const renamed = new Map<string, string>();
  for (const [id, entry] of written) {
    if (found.has(id)) continue;
    const now = marksOf(entry).flatMap((mark) => marks.get(mark) ?? [])[0];
    if (now !== undefined) renamed.set(id, now);
  }
  return renamed;
}

/** What tells that two files are one entry's: its claims, and the names that stand alone. */
export const marksOf = ({ name, forms, claims }: EntrySeed): string[] => {
  const whole = [...[forms?.full ?? []].flat(), ...[forms?.nickname ?? []].flat(), name].map(
    (text) => `name ${normalize(String(text))}`,
  );
  return [...[claims ?? []].flat().map(({ id }) => `claim ${id}`), ...new Set(whole)];
};
