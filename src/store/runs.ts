import type { Section } from './container.ts';
import { createNumbers } from './growing.ts';
import { asUint32 } from './name-index.ts';

/** Stretches that lie one after the other, by number: the strings of a table, the forms of each entry. */
export interface Runs {
  count: number;
  start(number: number): number;
  length(number: number): number;
}

/** Each run's length is kept; where it starts, for every so many. */
const RUNS_A_START = 8;

type Counts = readonly number[] | Uint32Array;

/** Numbers in as few bytes each as the largest needs. */
export function narrow(numbers: Counts): Uint8Array {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  const array =
    most < 1 << 8 ? Uint8Array.from(numbers) : most < 1 << 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
  return new Uint8Array(array.buffer);
}

/** Lays `count` numbers over the bytes that `narrow` made of them. */
export function openNarrow(bytes: Uint8Array, count: number): Uint8Array | Uint16Array | Uint32Array {
  if (bytes.length <= count) return bytes;
  return bytes.length <= count * 2 ? new Uint16Array(bytes.buffer, bytes.byteOffset, count) : asUint32(bytes);
}

/** Makes the two sections (`<name>.lengths`, `<name>.starts`) of runs with these lengths. */
export function buildRuns(name: string, lengths: Counts): Section[] {
  const starts = new Uint32Array(Math.ceil(lengths.length / RUNS_A_START) + 2);
  let end = 0;
  lengths.forEach((length, i) => {
    if (i % RUNS_A_START === 0) starts[i / RUNS_A_START] = end;
    end += length;
  });
  starts.fill(end, starts.length - 2);
  starts[starts.length - 1] = lengths.length;
  return [
    { name: `${name}.lengths`, bytes: narrow(lengths) },
    { name: `${name}.starts`, bytes: new Uint8Array(starts.buffer) },
  ];
}

/** Opens what `buildRuns` made. `part` gives a section's bytes and throws where it is missing. */
export function openRuns(name: string, part: (name: string) => Uint8Array): Runs {
  const starts = asUint32(part(`${name}.starts`));
  const count = starts[starts.length - 1]!;
  const lengths = openNarrow(part(`${name}.lengths`), count);
  return {
    count,
    start(number) {
      let i = number - (number % RUNS_A_START);
      let start = starts[i / RUNS_A_START]!;
      for (; i < number; i++) start += lengths[i]!;
      return start;
    },
    length: (number) => lengths[number]!,
  };
}

/** Positions from one noted owner to the next. */
const POSITIONS_A_NOTE = 16;

/** Makes the section that tells the run of a position: for every so many positions, the run that they lie in. */
export function buildOwners(name: string, lengths: Counts): Section {
  const notes = createNumbers(Uint32Array);
  let end = 0;
  lengths.forEach((length, number) => {
    end += length;
    while (notes.length * POSITIONS_A_NOTE < end) notes.push(number);
  });
  return { name, bytes: new Uint8Array(notes.values().slice().buffer) };
}

/**
 * Opens what `buildOwners` made: a function from a position to the number of its run. `start` tells where a run begins,
 * the one after the last too.
 */
export function openOwners(bytes: Uint8Array, start: (number: number) => number): (position: number) => number {
  const notes = asUint32(bytes);
  return (position) => {
    let number = notes[Math.floor(position / POSITIONS_A_NOTE)]!;
    while (start(number + 1) <= position) number++;
    return number;
  };
}
