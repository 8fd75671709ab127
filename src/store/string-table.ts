import type { Section } from './container.ts';
import { createBytes, createNumbers } from './growing.ts';
import { buildRuns, openRuns, type Runs } from './runs.ts';

/** Strings by number, kept as UTF-8 and decoded when asked for. */
export interface StringTable {
  count: number;
  at(number: number): string;
  /** The bytes of all strings, one after the other. */
  bytes: Uint8Array;
  /** Where each begins in `bytes`, and how long it is. */
  places: Runs;
}

/** Strings that are written one after the other. */
export interface StringTableWriter {
  readonly count: number;
  write(text: string): void;
  /** The sections of the table: `<name>`, and its runs. */
  finish(): Section[];
}

/** Begins a string table. */
export function writeStringTable(name: string): StringTableWriter {
  const bytes = createBytes();
  const lengths = createNumbers(Uint32Array);
  return {
    get count() {
      return lengths.length;
    },
    write: (text) => lengths.push(bytes.write(text)),
    finish: () => [{ name, bytes: bytes.join() }, ...buildRuns(name, lengths.values())],
  };
}

const SHORT = 40;
/** So many short strings are kept decoded: what is read next mostly names the same. A power of two. */
const KEPT = 4096;

const isAscii = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (bytes[i]! > 127) return false;
  return true;
};

/** Opens what a writer finished. `part` gives a section's bytes and throws where it is missing. */
export function openStringTable(name: string, part: (name: string) => Uint8Array): StringTable {
  const decoder = new TextDecoder();
  const bytes = part(name);
  const places = openRuns(name, part);
  const keptNumbers = new Int32Array(KEPT).fill(-1);
  const kept: string[] = [];
  return {
    count: places.count,
    at(number) {
      const slot = number & (KEPT - 1);
      if (keptNumbers[slot] === number) return kept[slot]!;
      const start = places.start(number);
      const end = start + places.length(number);
      // Names are short and mostly ASCII; the decoder is made for longer texts.
      if (end - start > SHORT || !isAscii(bytes, start, end)) return decoder.decode(bytes.subarray(start, end));
      keptNumbers[slot] = number;
      kept[slot] = String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
      return kept[slot];
    },
    bytes,
    places,
  };
}
