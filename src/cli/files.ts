import { isUtf8 } from 'node:buffer';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderFile } from '../compile/read-yaml.ts';
import { InputError } from './fault.ts';
import { gunzip } from './gzip.ts';
import type { Io } from './io.ts';

/**
 * Reads a file, or standard input for `-`; gzip is unpacked, by its first bytes.
 * @throws InputError where it cannot be read
 */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  if (path !== '-')
    return gunzip(
      attempt(path, () => readFileSync(path)),
      path,
    );
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return gunzip(Buffer.concat(chunks), 'standard input');
}

/** Reads a text file as `readBytes` does; a byte order mark is left out. Throws InputError where it is not UTF-8. */
export async function readText(path: string, io: Io): Promise<string> {
  const bytes = await readBytes(path, io);
  mustBeUtf8(bytes, path);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** Reads a web page: UTF-8 where it is, otherwise the encoding that it names, or windows-1252 as browsers assume. */
export async function readPage(path: string, io: Io): Promise<string> {
  const bytes = await readBytes(path, io);
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1];
  return decode(bytes, isUtf8(bytes) ? 'utf-8' : named) ?? decode(bytes, 'windows-1252') ?? '';
}

function decode(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  try {
    return new TextDecoder(encoding ?? 'windows-1252').decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a text file line by line, so that a large one is never one string. Throws InputError where it is not UTF-8. */
export async function readLines(path: string, io: Io): Promise<Iterable<string>> {
  const bytes = await readBytes(path, io);
  mustBeUtf8(bytes, path);
  return linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function* linesOf(bytes: Buffer): Generator<string> {
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(10, start);
    const end = next === -1 ? bytes.length : next;
    yield bytes.toString('utf8', start, end > start && bytes[end - 1] === 13 ? end - 1 : end);
    start = end + 1;
  }
}

function mustBeUtf8(bytes: Uint8Array, path: string): void {
  if (!isUtf8(bytes)) throw new InputError(`${path}: is not UTF-8 text; save it as UTF-8`);
}

/** Reads every file of a folder and of the folders in it. Throws InputError where there is no such folder. */
export function readFolderFiles(folder: string): FolderFile[] {
  return listFiles(folder).map((name) => {
    const path = join(folder, name);
    return { path: name.replaceAll('\\', '/'), text: attempt(path, () => readFileSync(path, 'utf8')) };
  });
}

/** The paths of every file of a folder and of the folders in it, from that folder. Throws InputError where there is no such folder. */
export function listFiles(folder: string): string[] {
  const names = attempt(folder, () => readdirSync(folder, { recursive: true, withFileTypes: true }));
  return names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name).slice(join(folder, '/').length));
}

/** True for a folder; throws InputError where there is nothing of that name. */
export function isFolder(path: string): boolean {
  return attempt(path, () => statSync(path)).isDirectory();
}

/** Writes a file whole or not at all: beside its place first, then moved there. Folders on the way are made. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}.part`;
  attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(beside, bytes);
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  });
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder; check the path'],
  ['EACCES', 'may not be read or written; check its permissions'],
  ['EISDIR', 'is a folder, a file was expected'],
  ['ENOTDIR', 'is a file, a folder was expected'],
  ['ENOSPC', 'the disk is full'],
]);

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(`${path}: ${WHY.get(code) ?? (error instanceof Error ? error.message : String(error))}`);
  }
}
