import { checkReferences } from '../../src/compile/check-references.ts';
import { createRecordReader, type RecordsRead } from '../../src/compile/record-reader.ts';
import type { Entry } from '../../src/contract/entry.ts';
import type { PackHeader } from '../../src/contract/pack.ts';
import type { Source } from '../../src/contract/source.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { createImageBuilder, type ImageBuilder } from '../../src/store/build-image.ts';
import { IMAGE_VERSION, writeContainer } from '../../src/store/container.ts';
import { openImage } from '../../src/store/open-image.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';
import { TEXT_VERSION } from '../../src/text/version.ts';
import type { PackFiles } from '../platform/pack-store.ts';
import { readLines } from './read-lines.ts';
import { Refusal } from './refusal.ts';

/** How far a pack is. */
export interface Progress {
  step: 'read' | 'index' | 'check';
  /** Of the file as it is, packed or not. */
  bytes: number;
  totalBytes: number;
  entries: number;
  /** As the file says; 0 until it has. */
  totalEntries: number;
}

/** A pack that was read and checked, ready to be kept. */
export interface PreparedPack {
  /** Opened, to look into. */
  pack: OpenPack;
  files: PackFiles;
}

/** What made the images that this version opens; others are made again from the pack's file. */
export const MADE_BY = `${IMAGE_VERSION}/${TEXT_VERSION}`;

/** Progress is told after so many entries. */
const ENTRIES_A_REPORT = 2_000;

/**
 * Reads a pack file as a stream, checks every line, and makes the images that the worker opens. Nothing is stored. Takes some
 * 190 MB at most for 300,000 names (docs/decisions/0701).
 *
 * @throws Refusal where it is no good pack.
 */
export async function preparePack(file: Blob, onProgress: (progress: Progress) => void): Promise<PreparedPack> {
  const progress: Progress = { step: 'read', bytes: 0, totalBytes: file.size, entries: 0, totalEntries: 0 };
  const gathered = gather((count, header) => {
    progress.entries = count;
    progress.totalEntries = header.counts.entries;
    if (count % ENTRIES_A_REPORT === 0) onProgress({ ...progress });
  });
  const records = createRecordReader('', gathered.taker);
  await readLines(file, {
    take: records.take,
    onBytes(bytes) {
      progress.bytes = bytes;
    },
  });
  const read = records.finish();
  if (read.problems.length > 0) throw refuse(read.problems);
  onProgress({ ...progress, bytes: file.size, step: 'index' });
  const image = gathered.finish();
  const pack = openImage(image, { intact: true });
  onProgress({ ...progress, bytes: file.size, step: 'check' });
  mustHoldTogether(pack, read);
  const search = writeContainer(buildSearchIndex(pack));
  const files = { image: new Blob([blobPart(image)]), search: new Blob([blobPart(search)]), original: file };
  return { pack, files: { ...files, madeBy: MADE_BY } };
}

/** Our bytes never lie over shared memory, which a blob would not take. */
const blobPart = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;

/** Takes the records of a pack into an image. */
function gather(onEntry: (count: number, header: PackHeader) => void) {
  let header: PackHeader | undefined;
  let builder: ImageBuilder | undefined;
  const sources: Source[] = [];
  let entries = 0;
  const build = () => {
    builder ??= createImageBuilder(header!, sources);
    return builder;
  };
  return {
    taker: {
      header(one: PackHeader) {
        header = one;
      },
      source: (source: Source) => sources.push(source),
      entry(entry: Entry) {
        build().add(entry);
        entries++;
        onEntry(entries, header!);
      },
    },
    finish: () => build().finish(),
  };
}

function mustHoldTogether(pack: OpenPack, { lines }: RecordsRead): void {
  const entries = { [Symbol.iterator]: () => readEntries(pack) };
  const locate = (at: { in: 'sources' | 'entries'; index: number }) => ({
    file: '',
    line: lines[at.in][at.index] ?? 1,
  });
  const problems = checkReferences({ sources: pack.sources, entries }, { locate });
  if (problems.length > 0) throw refuse(problems);
}

function* readEntries(pack: OpenPack): Generator<Entry> {
  for (let number = 0; number < pack.entryCount; number++) yield pack.entry(number);
}

const refuse = (problems: RecordsRead['problems']): Refusal =>
  new Refusal(problems[0]?.whole ?? 'problems', { problems: problems.slice(0, 20), message: problems[0]?.message });
