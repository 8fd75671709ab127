import { hashWord } from '../text/tokens.ts';
import type { Section } from './container.ts';

/** Makes the section by which an entry is found by its id (whose hashes it takes): open hashing, slots of entry numbers plus one. */
export function buildIdIndex(hashes: Int32Array): Section {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(8, hashes.length * 1.5))) - 1;
  const slots = new Uint32Array(mask + 1);
  hashes.forEach((hash, number) => {
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  });
  return { name: 'entries.by-id', bytes: new Uint8Array(slots.buffer) };
}

/** The number of the entry with an id, or -1. Takes the slots, and how to read an entry's id. */
export function findId({ index, id, idOf }: { index: Uint32Array; id: string; idOf(number: number): string }): number {
  const mask = index.length - 1;
  for (let slot = hashWord(id) & mask; index[slot] !== 0; slot = (slot + 1) & mask) {
    const number = index[slot]! - 1;
    if (idOf(number) === id) return number;
  }
  return -1;
}
