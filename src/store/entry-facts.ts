import { createTokens, hashWord, tokenize } from '../text/tokens.ts';
import type { Section } from './container.ts';
import { createNumbers } from './growing.ts';

const SUFFIXES: ReadonlySet<number> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md'].map(hashWord));

/** What the matcher asks of every entry that it finds. Four words an entry, so that all lies in one line of the cache. */
export interface EntryFacts {
  /** The hash of the first word of an entry's name; 0 where it has one word only. */
  firstWord(number: number): number;
  /** The hash of its last word ("Jr." and the like aside); 0 where it has one word only. */
  lastWord(number: number): number;
  weight(number: number): number;
  /** The number of its kind. */
  kind(number: number): number;
  /** The number of its first form; also for the entry after the last one. */
  formStart(number: number): number;
}

const WORDS = 4;
const KIND_BITS = 3;
const KIND = (1 << KIND_BITS) - 1;

/** One entry's facts, as they are written. */
interface Fact {
  name: string;
  /** The number of its kind. */
  kind: number;
  weight: number;
}

/** The entries' facts, written one after the other. */
export interface EntryFactsWriter {
  add(fact: Fact): void;
  /** Makes the section; takes how many forms each entry has. */
  finish(formCounts: Uint32Array): Section;
}

/** Begins the section of the entries' facts, in their order. */
export function writeEntryFacts(): EntryFactsWriter {
  const [firsts, lasts] = [createNumbers(Int32Array), createNumbers(Int32Array)];
  const [weights, kinds] = [createNumbers(Float32Array), createNumbers(Uint8Array)];
  const tokens = createTokens(64);
  return {
    add({ name, kind, weight }) {
      tokens.count = 0;
      const { count, hash } = tokenize(name, tokens);
      let last = count - 1;
      while (last > 0 && SUFFIXES.has(hash[last]!)) last--;
      firsts.push(last > 0 ? hash[0]! : 0);
      lasts.push(last > 0 ? hash[last]! : 0);
      weights.push(weight);
      kinds.push(kind);
    },
    finish(formCounts) {
      const [first, last, weight, kind] = [firsts.values(), lasts.values(), weights.values(), kinds.values()];
      const words = new Int32Array((first.length + 1) * WORDS);
      const floats = new Float32Array(words.buffer);
      let form = 0;
      for (let number = 0; number <= first.length; number++) {
        const at = number * WORDS;
        words.set([first[number] ?? 0, last[number] ?? 0], at);
        floats[at + 2] = weight[number] ?? 0;
        words[at + 3] = (form << KIND_BITS) | (kind[number] ?? 0);
        form += formCounts[number] ?? 0;
      }
      return { name: 'entries.facts', bytes: new Uint8Array(words.buffer) };
    },
  };
}

/** Lays the facts over the section that a writer finished. */
export function openEntryFacts(bytes: Uint8Array): EntryFacts {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const weights = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  return {
    firstWord: (number) => words[number * WORDS]!,
    lastWord: (number) => words[number * WORDS + 1]!,
    weight: (number) => weights[number * WORDS + 2]!,
    kind: (number) => words[number * WORDS + 3]! & KIND,
    formStart: (number) => words[number * WORDS + 3]! >>> KIND_BITS,
  };
}
