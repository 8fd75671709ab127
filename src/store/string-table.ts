import type { Section } from './container.ts';
import { asUint32 } from './name-index.ts';

/** Strings by number, kept as UTF-8 and decoded when asked for. */
export interface StringTable {
  count: number;
  at(number: number): string;
  /** The bytes of all strings, one after the other. */
  bytes: Uint8Array;
  /** Where each begins in `bytes`; one more than there are strings. */
  starts: Uint32Array;
}

const SHORT = 24;

/** Makes the two sections (`<name>`, `<name>.starts`) of a string table. */
export function buildStringTable(name: string, strings: readonly string[]): Section[] {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(strings.length + 1);
  const parts = strings.map((text) => encoder.encode(text));
  parts.forEach((part, i) => {
    starts[i + 1] = starts[i]! + part.length;
  });
  const bytes = new Uint8Array(starts[strings.length]!);
  parts.forEach((part, i) => {
    bytes.set(part, starts[i]!);
  });
  return [
    { name, bytes },
    { name: `${name}.starts`, bytes: new Uint8Array(starts.buffer) },
  ];
}

/** Opens what `buildStringTable` made. `part` gives a section's bytes and throws where it is missing. */
export function openStringTable(name: string, part: (name: string) => Uint8Array): StringTable {
  const decoder = new TextDecoder();
  const bytes = part(name);
  const starts = asUint32(part(`${name}.starts`));
  return {
    count: starts.length - 1,
    at(number) {
      const part = bytes.subarray(starts[number], starts[number + 1]);
      // Names are short and mostly ASCII; the decoder is made for longer texts.
      if (part.length > SHORT || part.some((byte) => byte > 127)) return decoder.decode(part);
      return String.fromCharCode(...part);
    },
    bytes,
    starts,
  };
}
