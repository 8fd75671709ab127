import { createTokens, hashWord, tokenize } from '../text/tokens.ts';
import type { Section } from './container.ts';

const SUFFIXES: ReadonlySet<number> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md'].map(hashWord));

/** Makes the section with the first and the last word of each name ("Jr." and the like aside), for names of two or more. */
export function buildNameEnds(names: readonly string[]): Section {
  const ends = new Int32Array(names.length * 2);
  const tokens = createTokens(64);
  names.forEach((name, number) => {
    tokens.count = 0;
    const { count, hash } = tokenize(name, tokens);
    let last = count - 1;
    while (last > 0 && SUFFIXES.has(hash[last]!)) last--;
    if (last < 1) return;
    ends[number] = hash[0]!;
    ends[names.length + number] = hash[last]!;
  });
  return { name: 'entries.name-ends', bytes: new Uint8Array(ends.buffer) };
}

/** Lays the hashes over the section that `buildNameEnds` made. */
export function openNameEnds(bytes: Uint8Array): { first: Int32Array; last: Int32Array } {
  const count = bytes.length >>> 3;
  return {
    first: new Int32Array(bytes.buffer, bytes.byteOffset, count),
    last: new Int32Array(bytes.buffer, bytes.byteOffset + count * 4, count),
  };
}
