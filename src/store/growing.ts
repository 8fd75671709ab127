/** Texts as UTF-8, written one after the other without knowing how many there will be; nothing is copied to make room. */
export interface GrowingBytes {
  readonly length: number;
  /** Writes a text; gives the number of its bytes. */
  write(text: string): number;
  append(bytes: Uint8Array): void;
  /** All that was written, in one piece. Called once, at the end: the pieces are let go. */
  join(): Uint8Array;
}

/** A character of UTF-16 is three bytes at most. */
const BYTES_A_CHARACTER = 3;
const CHUNK = 1 << 20;

/** Makes room for bytes. */
export function createBytes(): GrowingBytes {
  const encoder = new TextEncoder();
  const full: Uint8Array[] = [];
  let chunk = new Uint8Array(0);
  let [at, before] = [0, 0];
  const makeRoom = (room: number): void => {
    if (chunk.length - at >= room) return;
    full.push(chunk.subarray(0, at));
    before += at;
    chunk = new Uint8Array(Math.max(CHUNK, room));
    at = 0;
  };
  return {
    get length() {
      return before + at;
    },
    write(text) {
      makeRoom(text.length * BYTES_A_CHARACTER);
      const { written } = encoder.encodeInto(text, chunk.subarray(at));
      at += written;
      return written;
    },
    append(bytes) {
      makeRoom(bytes.length);
      chunk.set(bytes, at);
      at += bytes.length;
    },
    join() {
      const joined = joinBytes([...full, chunk.subarray(0, at)]);
      full.length = 0;
      chunk = new Uint8Array(0);
      return joined;
    },
  };
}

/** Puts bytes one after the other. */
function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

type Numbers = Uint8Array | Uint32Array | Int32Array | Float32Array;

/** Numbers in a typed array that grows. */
export interface GrowingNumbers<Kind extends Numbers> {
  readonly length: number;
  push(number: number): void;
  at(place: number): number;
  set(place: number, number: number): void;
  /** All of them, over the same bytes: what is pushed later may not be seen in it. */
  values(): Kind;
}

/** Makes room for numbers of a kind: `createNumbers(Uint32Array)`. */
export function createNumbers<Kind extends Numbers>(TypedArray: new (length: number) => Kind): GrowingNumbers<Kind> {
  let numbers = new TypedArray(64);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === numbers.length) {
        const larger = new TypedArray(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    at: (place) => numbers[place]!,
    set(place, number) {
      numbers[place] = number;
    },
    values: () => numbers.subarray(0, length) as Kind,
  };
}

/** The distinct ones of some numbers, in rising order. */
export function distinct(numbers: Int32Array): Int32Array {
  const sorted = numbers.toSorted();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
  return sorted.subarray(0, count);
}
