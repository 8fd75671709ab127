import type { LineReader } from '../compile/line-reader.ts';
import { createPackReader } from '../compile/parse-pack.ts';
import { serializePack } from '../compile/serialize-pack.ts';
import type { Pack } from '../contract/pack.ts';
import { InputError } from './fault.ts';
import { readLines } from './files.ts';
import { gzip } from './gzip.ts';
import type { Io } from './io.ts';
import { writeWhole } from './write-whole.ts';

/** Reads and checks a pack file. Throws InputError with every problem where it is none. */
export async function readPack(path: string, io: Io): Promise<Pack> {
  const { pack, problems } = await readWith(createPackReader(path), { path, io });
  if (!pack) throw new InputError(`${path} is not a good pack: ${countProblems(problems.length)}.`, problems);
  return pack;
}

/** Has a reader take the lines of a file, as far as it wants them. Throws InputError where the file cannot be read. */
export async function readWith<Result>(
  reader: LineReader<Result>,
  { path, io }: { path: string; io: Io },
): Promise<Result> {
  for await (const line of readLines(path, io)) if (!reader.take(line)) break;
  return reader.finish();
}

/** Writes a pack file; the same pack gives the same bytes. Returns its size in bytes. */
export function writePack(path: string, pack: Pack): number {
  const parts: Uint8Array[] = [];
  for (const line of serializePack(pack)) parts.push(Buffer.from(`${line}\n`));
  const bytes = gzip(Buffer.concat(parts));
  writeWhole(path, bytes);
  return bytes.length;
}

/** "1 problem", "3 problems". */
export function countProblems(count: number): string {
  return `${count} ${count === 1 ? 'problem' : 'problems'}`;
}

/** What a pack holds, for people. */
export function sumUp({ header }: Pack): string {
  const { sources, entries, claims, forms } = header.counts;
  return `${header.id} ${header.version}: ${sources} sources, ${entries} entries, ${forms} forms, ${claims} claims`;
}
