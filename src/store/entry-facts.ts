import { createTokens, hashWord, tokenize } from '../text/tokens.ts';
import type { Section } from './container.ts';

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
  kind: number;
  weight: number;
  /** How many forms it has. */
  forms: number;
}

/** Makes the section of the entries' facts, in their order. */
export function buildEntryFacts(facts: readonly Fact[]): Section {
  const words = new Int32Array((facts.length + 1) * WORDS);
  const weights = new Float32Array(words.buffer);
  const tokens = createTokens(64);
  let form = 0;
  facts.forEach(({ name, kind, weight, forms }, number) => {
    const at = number * WORDS;
    tokens.count = 0;
    const { count, hash } = tokenize(name, tokens);
    let last = count - 1;
    while (last > 0 && SUFFIXES.has(hash[last]!)) last--;
    if (last > 0) words.set([hash[0]!, hash[last]!], at);
    weights[at + 2] = weight;
    words[at + 3] = (form << KIND_BITS) | kind;
    form += forms;
  });
  words[facts.length * WORDS + 3] = form << KIND_BITS;
  return { name: 'entries.facts', bytes: new Uint8Array(words.buffer) };
}

/** Lays the facts over the section that `buildEntryFacts` made. */
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
