import { TEXT_VERSION } from '../text/version.ts';

/** One named part of an image. */
export interface Section {
  name: string;
  bytes: Uint8Array;
}

/** Raised when the sections of an image change their meaning. */
export const IMAGE_VERSION = 7;

const MAGIC = 0x474b4342; // "BCKG" in little-endian order
const HEAD_BYTES = 24;
const ALIGNMENT = 8;

const align = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

const REMAKE = 'Make the image again from its pack.';

// FNV-1a over 32-bit words: finds damage, proves no origin.
const checksum = (bytes: Uint8Array, from: number): number => {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >>> 2);
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  return sum >>> 0;
};

/**
 * Joins sections into one image: head (magic, image version, normalizer version, length, checksum, length of the
 * directory), directory as JSON, then each section at a multiple of 8 bytes, so that typed arrays can lie over it.
 */
export function writeContainer(sections: readonly Section[]): Uint8Array {
  const offsets: [name: string, offset: number, length: number][] = [];
  let length = 0;
  for (const { name, bytes } of sections) {
    offsets.push([name, length, bytes.length]);
    length += align(bytes.length);
  }
  const directory = new TextEncoder().encode(JSON.stringify(offsets));
  const body = HEAD_BYTES + align(directory.length);
  const image = new Uint8Array(body + length);
  image.set(directory, HEAD_BYTES);
  sections.forEach(({ bytes }, i) => {
    image.set(bytes, body + offsets[i]![1]);
  });
  const head = new Uint32Array(image.buffer, 0, HEAD_BYTES / 4);
  head.set([MAGIC, IMAGE_VERSION, TEXT_VERSION, image.length, 0, directory.length]);
  head[4] = checksum(image, HEAD_BYTES - 4);
  return image;
}

/**
 * Opens an image without copying it (only bytes that are not aligned are copied).
 * Gives its sections by name. Throws, in words, what is no image, was made by another version, is cut off or damaged;
 * damage is not looked for in `intact` bytes, whose origin vouches for them.
 */
export function readContainer(given: Uint8Array, intact = false): Map<string, Uint8Array> {
  if (given.length < HEAD_BYTES) throw new Error(`This is no pack image: it has only ${given.length} bytes. ${REMAKE}`);
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const [magic, version, textVersion, length, sum, directoryLength] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    HEAD_BYTES / 4,
  );
  if (magic !== MAGIC) throw new Error('This is no pack image: it does not begin like one. Choose an .image file.');
  if (version !== IMAGE_VERSION) {
    throw new Error(`This pack image has version ${version}, this program reads version ${IMAGE_VERSION}. ${REMAKE}`);
  }
  if (textVersion !== TEXT_VERSION) {
    throw new Error(
      `This pack image was made with version ${textVersion} of the normalizer, this program has ${TEXT_VERSION}. ${REMAKE}`,
    );
  }
  if (length !== bytes.length) {
    throw new Error(`This pack image is cut off: it has ${bytes.length} bytes of ${length}. ${REMAKE}`);
  }
  if (!intact && sum !== checksum(bytes, HEAD_BYTES - 4)) throw new Error(`This pack image is damaged. ${REMAKE}`);
  const directory = new TextDecoder().decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + directoryLength!));
  const body = HEAD_BYTES + align(directoryLength!);
  const sections = new Map<string, Uint8Array>();
  for (const [name, offset, size] of JSON.parse(directory) as [string, number, number][]) {
    sections.set(name, bytes.subarray(body + offset, body + offset + size));
  }
  return sections;
}
