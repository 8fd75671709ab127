import { isUtf8 } from 'node:buffer';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FolderFile } from '../compile/read-yaml.ts';
import { LIMITS } from '../contract/limits.ts';
import { InputError } from './fault.ts';
import { gunzip } from './gzip.ts';
import type { Io } from './io.ts';

/** Bytes that are read at once. */
const PART = 1 << 20;
/** A line that goes on for so many bytes has no end. */
const ENDLESS = 64 << 20;

/**
 * Reads a file part by part, or standard input for `-`; gzip is unpacked, by its first bytes.
 * @throws InputError where it cannot be read
 */
export async function* readParts(path: string, io: Io): AsyncGenerator<Uint8Array> {
  yield* gunzip(path === '-' ? partsOfInput(io) : partsOfFile(path), path === '-' ? 'standard input' : path);
}

async function* partsOfInput({ stdin }: Io): AsyncGenerator<Uint8Array> {
  for await (const part of stdin) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function* partsOfFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: PART }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw whyNot(path, error);
  }
}

/** Reads a whole file as `readParts` does. Throws InputError where it is larger than a pack may be. */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of readParts(path, io)) {
    size += part.length;
    if (size > LIMITS.packBytes) throw new InputError(`${path}: is larger than ${LIMITS.packBytes >> 20} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Reads a text file as `readBytes` does; a byte order mark is left out. Throws InputError where it is not UTF-8. */
export async function readText(path: string, io: Io): Promise<string> {
  const bytes = await readBytes(path, io);
  if (!isUtf8(bytes)) throw notUtf8(path);
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

/**
 * Reads a text file line by line, so that a large one is never here as a whole; of a line that is too long, somewhat more than its
 * greatest length. Throws InputError where it is not UTF-8, or a line does not end.
 */
export async function* readLines(path: string, io: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (part?: Uint8Array) => {
    try {
      return decoder.decode(part, { stream: part !== undefined });
    } catch {
      throw notUtf8(path);
    }
  };
  let open = '';
  // Of a line that is too long already, only its end is looked for.
  let passedOver = 0;
  for await (const part of readParts(path, io)) {
    const text = decode(part);
    const isTooLong = open.length > LIMITS.lineLength;
    const lines = (open + (isTooLong ? fromLineEnd(text) : text)).split('\n');
    open = lines.pop() ?? '';
    passedOver = isTooLong && lines.length === 0 ? passedOver + part.length : 0;
    if (passedOver > ENDLESS) {
      throw new InputError(`${path}: has a line of more than ${ENDLESS >> 20} MB; it is no text file`);
    }
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  open += decode();
  if (open !== '') yield open.replace(/\r$/, '');
}

const fromLineEnd = (text: string) => (text.includes('\n') ? text.slice(text.indexOf('\n')) : '');
const notUtf8 = (path: string) => new InputError(`${path}: is not UTF-8 text; save it as UTF-8`);

/** Reads every file of a folder and of the folders in it. Throws InputError where there is no such folder. */
export function readFolderFiles(folder: string): FolderFile[] {
  return listFiles(folder).map((inside) => {
    const path = join(folder, inside);
    return { path: inside, text: attempt(path, () => readFileSync(path, 'utf8')) };
  });
}

/** The files of a folder and of the folders in it, by their paths from there, in order. Throws InputError where there is no such folder. */
export function listFiles(folder: string): string[] {
  const names = attempt(folder, () => readdirSync(folder, { recursive: true, withFileTypes: true }));
  return names
    .filter((name) => name.isFile())
    .map((name) => relative(folder, join(name.parentPath, name.name)).replaceAll('\\', '/'))
    .sort();
}

/** True for a folder; throws InputError where there is nothing of that name. */
export function isFolder(path: string): boolean {
  return attempt(path, () => statSync(path)).isDirectory();
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder; check the path'],
  ['EACCES', 'may not be read or written; check its permissions'],
  ['EISDIR', 'is a folder, a file was expected'],
  ['ENOTDIR', 'is a file, a folder was expected'],
  ['ENOSPC', 'the disk is full'],
]);

/** Does something with a file. Throws InputError, with the reason, where that fails. */
export function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw whyNot(path, error);
  }
}

function whyNot(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new InputError(`${path}: ${WHY.get(code) ?? (error instanceof Error ? error.message : String(error))}`);
}
