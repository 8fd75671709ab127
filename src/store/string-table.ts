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

const SHORT = 40;

const isAscii = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (bytes[i]! > 127) return false;
  return true;
};

/** Opens what `buildStringTable` made. `part` gives a section's bytes and throws where it is missing. */
export function openStringTable(name: string, part: (name: string) => Uint8Array): StringTable {
  const decoder = new TextDecoder();
  const bytes = part(name);
  const starts = asUint32(part(`${name}.starts`));
  return {
    count: starts.length - 1,
    at(number) {
      const [start, end] = [starts[number]!, starts[number + 1]!];
      // Names are short and mostly ASCII; the decoder is made for longer texts.
      if (end - start > SHORT || !isAscii(bytes, start, end)) return decoder.decode(bytes.subarray(start, end));
      return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
    },
    bytes,
    starts,
  };
}
