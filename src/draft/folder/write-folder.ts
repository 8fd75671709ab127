import { parseDocument } from 'yaml';
import type { Draft } from '../facts.ts';
import { alignSeeds } from './align.ts';
import { type Earlier, type FolderFile, type Found, readEarlier, writeRecord } from './earlier.ts';
import { fitSeeds } from './fit.ts';
import { isSame, keepChanges } from './keep.ts';
import { type EntrySeed, entryPath, type PackSeed, type Seeds, type SourceSeed, sourcePath } from './seeds.ts';
import { toSeeds } from './to-seeds.ts';
import { styleNode, withoutEmpty, writeYaml } from './write-yaml.ts';

/** How a draft becomes a folder. */
export interface FolderOptions {
  /** Whether sentences of the documents go in; without them, names and incidents alone. */
  quotes: boolean;
  pack: PackSeed;
  /** What stands in the folder already: what a person changed there stays. */
  existing?: readonly FolderFile[];
}

/** What is to be done to a folder. */
export interface FolderChange {
  /** Files that are new or other than they stand there. */
  files: FolderFile[];
  /** Files of an earlier run that this one has nothing for. */
  removed: string[];
}

/** A record to be written: what it is, and where it stood. */
interface Kept<T> {
  value: T;
  found?: Found<T>;
}

/**
 * Writes a draft as a pack folder that compiles as it is. Where an earlier run wrote there, what a person changed, renamed or deleted since
 * stays so, and what rests on documents that are not among these stays as it is.
 */
export function writeFolder(draft: Draft, { quotes, pack, existing = [] }: FolderOptions): FolderChange {
  const earlier = readEarlier(existing);
  const drafted = fitSeeds(alignSeeds(toSeeds(draft, { quotes, pack }), earlier));
  const sources = mergeSources(drafted, earlier);
  const entries = mergeEntries(drafted, earlier);
  const { sources: allSources, entries: allEntries } = fitSeeds({
    ...drafted,
    sources: sources.map(({ value }) => value),
    entries: entries.map(({ value }) => value),
  });
  const foundSources = new Map(sources.map(({ value, found }) => [value.id, found]));
  const foundEntries = new Map(entries.map(({ value, found }) => [value.id, found]));
  const files = [
    ...(earlier.pack ? [] : [{ path: 'pack.yaml', text: writeYaml(drafted.pack) }]),
    ...allSources.map((value) =>
      fileOf(value, { path: sourcePath(value), found: foundSources.get(value.id), seeds: drafted }),
    ),
    ...allEntries.map((value) =>
      fileOf(value, { path: entryPath(value), found: foundEntries.get(value.id), seeds: drafted }),
    ),
    recordOf(drafted, earlier),
  ];
  const texts = new Map(existing.map(({ path, text }) => [path, text]));
  return { files: files.filter(({ path, text }) => texts.get(path) !== text), removed: removedFrom(earlier, files) };
}

/** Drafted sources as a person left them, and those that are there besides. */
function mergeSources({ sources }: Seeds, earlier: Earlier): Kept<SourceSeed>[] {
  const drafted = sources.map((value): Kept<SourceSeed> => {
    const found = earlier.sources.get(value.id);
    const written = earlier.writtenSources.get(value.id);
    if (!found?.value) return { value };
    if (!written) return { value: found.value, found };
    const own = Object.entries(found.value).filter(
      ([name, field]) => !isSame(field, written[name as keyof SourceSeed]),
    );
    return { value: { ...value, ...Object.fromEntries(own) }, found };
  });
  const ids = new Set(sources.map(({ id }) => id));
  return [
    ...drafted,
    ...[...earlier.sources].flatMap(([id, found]) =>
      found.value && !ids.has(id) ? [{ value: found.value, found }] : [],
    ),
  ];
}

/** Drafted entries as a person left them, and those that stay though nothing here tells them. */
function mergeEntries({ sources, entries }: Seeds, earlier: Earlier): Kept<EntrySeed>[] {
  const given = new Set(sources.map(({ id }) => id));
  const isElsewhere = (ids: readonly string[]): boolean => ids.some((id) => earlier.sources.has(id) && !given.has(id));
  const originals = new Map([...earlier.renamed].map(([from, to]) => [to, from]));
  const writtenAs = (id: string): EntrySeed | undefined => earlier.writtenEntries.get(originals.get(id) ?? id);
  const drafted = entries.flatMap((value): Kept<EntrySeed>[] => {
    const found = earlier.entries.get(value.id);
    const written = writtenAs(value.id);
    if (!found) return [{ value }];
    if (!found.value) return [];
    if (!written) return [{ value: found.value, found }];
    return [{ value: keepChanges({ written, found: found.value, drafted: value }, isElsewhere), found }];
  });
  const ids = new Set(entries.map(({ id }) => id));
  const others = [...earlier.entries].flatMap(([id, found]): Kept<EntrySeed>[] => {
    if (ids.has(id) || !found.value) return [];
    const written = writtenAs(id);
    const isOurs = written !== undefined && isUnchanged(found.value, written) && !isElsewhere(sourcesOf(found.value));
    return isOurs ? [] : [{ value: found.value, found }];
  });
  return [...drafted, ...others];
}

const sourcesOf = ({ sources = [], claims = [] }: EntrySeed): string[] => [
  ...sources,
  ...claims.map(({ source }) => source),
];

/** `shared` follows from the other entries. */
const isUnchanged = (found: EntrySeed, written: EntrySeed): boolean =>
  isSame({ ...found, shared: [] }, { ...written, shared: [] });

/** A record's file: as it stands there where it says the same; edited in place where a person has written in it, whose comments stay; else written anew. */
function fileOf<T extends { id: string }>(
  value: T,
  { path, found, seeds }: { path: string; found: Found<T> | undefined; seeds: Seeds },
): FolderFile {
  if (!found?.value) return { path, text: writeYaml(value, seeds.comments) };
  if (isSame(value, found.value)) return found.file;
  const document = parseDocument(found.file.text);
  const fields = withoutEmpty(value) as Record<string, unknown>;
  for (const name of Object.keys(found.value)) if (!(name in fields)) document.delete(name);
  for (const [name, field] of Object.entries(fields)) {
    if (!isSame(field, found.value[name as keyof T])) document.set(name, document.createNode(field));
  }
  styleNode(document.contents, seeds.comments);
  return { path, text: document.toString({ lineWidth: 0, flowCollectionPadding: false }) };
}

/** What this run would have written, for the next one to know what a person changed; with what stays deleted or rests on other documents. */
function recordOf({ sources, entries }: Seeds, earlier: Earlier): FolderFile {
  const originals = new Map([...earlier.renamed].map(([from, to]) => [to, from]));
  const now = new Map(entries.map((entry) => [originals.get(entry.id) ?? entry.id, entry]));
  const known = new Set(sources.map(({ id }) => id));
  return writeRecord(
    [...sources, ...[...earlier.writtenSources.values()].filter(({ id }) => !known.has(id))],
    [
      ...[...now].map(([id, entry]) => ({ ...entry, id })),
      ...[...earlier.writtenEntries.values()].filter(({ id }) => !now.has(id)),
    ],
  );
}

/** Files of ours in which nothing stands any more. */
function removedFrom({ entries }: Earlier, files: readonly FolderFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...entries.values()].filter(({ file, value }) => value && !paths.has(file.path)).map(({ file }) => file.path);
}
