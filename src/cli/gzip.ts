import { gunzipSync, gzipSync } from 'node:zlib';
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
 * Unpacks what begins like gzip; gives other bytes back as they are.
 * @param name of the file, for messages
 * @throws InputError where the file is damaged or would unpack to more than a pack may hold
 */
export function gunzip(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.packBytes });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new InputError(`${name}: unpacks to more than ${LIMITS.packBytes >> 20} MB; split it into smaller files`);
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`${name}: the gzip file is damaged or cut off (${why}); get it again`);
  }
}
