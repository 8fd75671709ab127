import { hashWord } from '../text/tokens.ts';
import type { Section } from './container.ts';
import { createNumbers } from './growing.ts';

/** Hash and entry of each link, two numbers each. */
const WIDTH = 2;

/** The links that say what entries are (`sameAs`), written one after the other. */
export interface LinkWriter {
  add(links: readonly string[], entry: number): void;
  finish(): Section;
}

/** Begins the section by which an entry is found by a link: hashes in rising order, each with its entry. */
export function writeLinkIndex(): LinkWriter {
  const [hashes, entries] = [createNumbers(Int32Array), createNumbers(Uint32Array)];
  return {
    add(links, entry) {
      for (const link of links) {
        hashes.push(hashWord(link));
        entries.push(entry);
      }
    },
    finish() {
      const [hash, entry] = [hashes.values(), entries.values()];
      const order = Uint32Array.from(hash, (_, i) => i).sort((a, b) => hash[a]! - hash[b]! || a - b);
      const pairs = new Int32Array(order.length * WIDTH);
      order.forEach((i, place) => {
        pairs.set([hash[i]!, entry[i]!], place * WIDTH);
      });
      return { name: 'entries.same-as', bytes: new Uint8Array(pairs.buffer) };
    },
  };
}

/** Opens what a writer finished: a function from a link to the numbers of entries that may have it; now and then one that has not. */
export function openLinkIndex(bytes: Uint8Array): (link: string) => number[] {
  const pairs = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  return (link) => {
    const hash = hashWord(link);
    let [low, high] = [0, pairs.length / WIDTH];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[middle * WIDTH]! < hash) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; pairs[low * WIDTH] === hash && low * WIDTH < pairs.length; low++) found.push(pairs[low * WIDTH + 1]!);
    return found;
  };
}
