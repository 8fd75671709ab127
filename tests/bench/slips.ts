/** Numbers from 0 until 1 that are the same in every run (mulberry32, by T. Ettinger). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text with one typing error at a random place: a letter left out, changed or added, or two swapped. */
export function mistype(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]!;
  const [before, here, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + after;
    case 2:
      return before + letter + here + after;
    default:
      return after === '' ? before : before + after[0] + here + after.slice(1);
  }
}
