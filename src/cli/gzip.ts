import { pipeline, Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { LIMITS } from '../contract/limits.ts';
import { InputError } from './fault.ts';

/** Packs bytes so that the same bytes always give the same file: no time, no name, no operating system in its head. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  packed.fill(0, 4, 8);
  packed[9] = 255;
  return packed;
}

/**
 * Unpacks, part by part, what begins like gzip; gives other bytes on as they are.
 * @param name of the file, for messages
 * @throws InputError where the file is damaged or would unpack to more than a pack may hold
 */
export async function* gunzip(parts: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const { isGzip, all } = await lookAtStart(parts);
  if (!isGzip) return yield* all;
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  let packed = 0;
  const counted = async function* () {
    for await (const part of all) {
      packed += part.length;
      yield part;
    }
  };
  pipeline(Readable.from(counted()), unpacked, () => undefined);
  let size = 0;
  try {
    for await (const part of unpacked as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > LIMITS.packBytes) {
        throw new InputError(`${name}: unpacks to more than ${LIMITS.packBytes >> 20} MB; split it into smaller files`);
      }
      yield part;
    }
    // Node passes it over in silence; browsers refuse the file.
    if (packed > unpacked.bytesWritten) throw new Error('something stands behind its end');
  } catch (error) {
    if (error instanceof InputError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`${name}: the gzip file is damaged or cut off (${why}); get it again`);
  }
}

/** Reads as far as the first two bytes, and gives everything, these included. */
async function lookAtStart(parts: AsyncIterable<Uint8Array>) {
  const source = parts[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let bytes = new Uint8Array();
  while (bytes.length < 2) {
    const { done, value } = await source.next();
    if (done) break;
    first.push(value);
    bytes = new Uint8Array(Buffer.concat(first));
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield bytes;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { isGzip: bytes[0] === 0x1f && bytes[1] === 0x8b, all: all() };
}
