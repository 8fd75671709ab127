import type { Section } from '../store/container.ts';
import { createBytes, createNumbers } from '../store/growing.ts';
import { WORD_BYTES } from './edits.ts';
import { foldedWords } from './fold-name.ts';
import { type Dictionary, lettersOf, sectionsOf, WORDS_A_START } from './word-index.ts';

/** Words with the entries that have them, added entry by entry in rising order. */
export interface DictionaryWriter {
  /** Adds the folded words of a text that an entry has. */
  add(text: string, entry: number): void;
  /** Makes the sections of the dictionary. */
  finish(): Section[];
}

/**
 * Begins a dictionary. Words and their entries are kept in arrays of numbers, so that those of a long list fit into memory.
 * @param options `mostOwners`: a word that more entries have is left out, and so is one shorter than `shortest`
 */
export function writeDictionary(
  dictionary: Dictionary,
  { mostOwners = Number.POSITIVE_INFINITY, shortest = 1 }: { mostOwners?: number; shortest?: number } = {},
): DictionaryWriter {
  const numbers = new Map<string, number>();
  const letters = createBytes();
  const ends = createNumbers(Uint32Array);
  const pairs = { words: createNumbers(Uint32Array), entries: createNumbers(Uint32Array) };
  const counts = createNumbers(Uint32Array);
  const last = createNumbers(Int32Array);
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    letters.write(word);
    ends.push(letters.length);
    counts.push(0);
    last.push(-1);
    return numbers.size - 1;
  };
  const addWord = (word: string, entry: number): void => {
    const number = numberOf(word);
    if (last.at(number) === entry || counts.at(number) > mostOwners) return;
    last.set(number, entry);
    counts.set(number, counts.at(number) + 1);
    pairs.words.push(number);
    pairs.entries.push(entry);
  };
  return {
    add(text, entry) {
      for (const word of foldedWords(text)) if (word.length >= shortest) addWord(word, entry);
    },
    finish() {
      numbers.clear();
      const words: Words = { bytes: letters.join(), ends: ends.values() };
      const kept = sortWords(words).filter((word) => counts.at(word) <= mostOwners);
      const lists = { counts: counts.values(), words: pairs.words.values(), entries: pairs.entries.values() };
      return layWords(sectionsOf(dictionary), { words, kept, lists });
    },
  };
}

/** Words by number, as UTF-8 one after the other. */
interface Words {
  bytes: Uint8Array;
  ends: Uint32Array;
}

const startOf = ({ ends }: Words, word: number): number => (word > 0 ? ends[word - 1]! : 0);

/** The numbers of words that are not too long, by length in bytes, then by bytes. */
function sortWords(words: Words): Uint32Array {
  const { bytes, ends } = words;
  const compare = (a: number, b: number): number => {
    const [from, other] = [startOf(words, a), startOf(words, b)];
    const length = ends[a]! - from;
    const order = length - (ends[b]! - other);
    if (order !== 0) return order;
    for (let i = 0; i < length; i++)
      if (bytes[from + i] !== bytes[other + i]) return bytes[from + i]! - bytes[other + i]!;
    return 0;
  };
  const all = Uint32Array.from(ends, (_, word) => word);
  return all.filter((word) => ends[word]! - startOf(words, word) <= WORD_BYTES).sort(compare);
}

interface Lists {
  /** By word, how many entries it has. */
  counts: Uint32Array;
  /** Words with entries, in rising order of the entries. */
  words: Uint32Array;
  entries: Uint32Array;
}

/** Words lie by length, so that those of a length can be gone through without any table of where each begins. */
function layWords(
  sections: ReturnType<typeof sectionsOf>,
  { words, kept, lists }: { words: Words; kept: Uint32Array; lists: Lists },
): Section[] {
  const lengths = new Uint32Array(WORD_BYTES + 2);
  const letters = new Uint32Array(kept.length);
  const starts = new Uint32Array(Math.ceil(kept.length / WORDS_A_START));
  const text = createBytes();
  const entries = createNumbers(Uint8Array);
  const entriesOf = gatherEntries(lists);
  kept.forEach((word, place) => {
    const start = startOf(words, word);
    const length = words.ends[word]! - start;
    lengths[length + 1]!++;
    letters[place] = lettersOf(words.bytes, start, length);
    text.append(words.bytes.subarray(start, start + length));
    if (place % WORDS_A_START === 0) starts[place / WORDS_A_START] = entries.length;
    let previous = -1;
    for (const entry of entriesOf(word)) {
      let step = entry - previous;
      for (; step >= 0x80; step >>>= 7) entries.push((step & 0x7f) | 0x80);
      entries.push(step);
      previous = entry;
    }
    entries.push(0);
  });
  for (let length = 1; length < lengths.length; length++) lengths[length]! += lengths[length - 1]!;
  return [
    { name: sections.lengths, bytes: new Uint8Array(lengths.buffer) },
    { name: sections.text, bytes: text.join() },
    { name: sections.letters, bytes: new Uint8Array(letters.buffer) },
    { name: sections.starts, bytes: new Uint8Array(starts.buffer) },
    { name: sections.entries, bytes: entries.values() },
  ];
}

/** Brings the entries of each word together. */
function gatherEntries({ counts, words, entries }: Lists): (word: number) => Uint32Array {
  const ends = new Uint32Array(counts.length);
  let end = 0;
  counts.forEach((count, word) => {
    ends[word] = end;
    end += count;
  });
  const gathered = new Uint32Array(entries.length);
  words.forEach((word, i) => {
    gathered[ends[word]!++] = entries[i]!;
  });
  return (word) => gathered.subarray(ends[word]! - counts[word]!, ends[word]);
}
