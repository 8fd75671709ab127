import type { Entry } from '../contract/entry.ts';
import type { Pack } from '../contract/pack.ts';
import type { Section } from '../store/container.ts';
import { collectTold } from './collect-told.ts';
import { WORD_BYTES } from './edits.ts';
import { foldedWords } from './fold-name.ts';
import { lettersOf, sectionsOf, WORDS_A_START } from './word-index.ts';

/**
 * Makes the dictionaries that search finds candidates with: the folded words of every written form with the entries that
 * have them, and those of what is told of entries.
 * @returns sections for `buildImage`; the same bytes for the same pack
 */
export function buildSearchIndex(pack: Pack): Section[] {
  return [
    ...buildDictionary(collectWords(pack.entries), sectionsOf('names')),
    ...buildDictionary(collectTold(pack.entries), sectionsOf('told')),
  ];
}

/** Words lie by length, so that those of a length can be gone through without any table of where each begins. */
function buildDictionary(numbersByWord: Map<string, number[]>, sections: ReturnType<typeof sectionsOf>): Section[] {
  const words = sortWords(numbersByWord);
  const lengths = new Uint32Array(WORD_BYTES + 2);
  for (const { bytes } of words) lengths[bytes.length + 1]!++;
  for (let length = 1; length < lengths.length; length++) lengths[length]! += lengths[length - 1]!;

  const text = new Uint8Array(words.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const letters = new Uint32Array(words.length);
  const starts = new Uint32Array(Math.ceil(words.length / WORDS_A_START));
  const entries: number[] = [];
  let at = 0;
  words.forEach(({ bytes, owners }, word) => {
    text.set(bytes, at);
    letters[word] = lettersOf(bytes, 0, bytes.length);
    at += bytes.length;
    if (word % WORDS_A_START === 0) starts[word / WORDS_A_START] = entries.length;
    let previous = -1;
    for (const owner of owners) {
      let step = owner - previous;
      for (; step >= 0x80; step >>>= 7) entries.push((step & 0x7f) | 0x80);
      entries.push(step);
      previous = owner;
    }
    entries.push(0);
  });
  return [
    { name: sections.lengths, bytes: bytesOf(lengths) },
    { name: sections.text, bytes: text },
    { name: sections.letters, bytes: bytesOf(letters) },
    { name: sections.starts, bytes: bytesOf(starts) },
    { name: sections.entries, bytes: Uint8Array.from(entries) },
  ];
}

const bytesOf = (array: Uint32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Words with the numbers of the entries that have them, in rising order. */
function collectWords(entries: Entry[]): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  entries.forEach((entry, number) => {
    for (const text of [entry.name, ...entry.forms.map((form) => form.text)]) {
      for (const word of foldedWords(text)) {
        const known = owners.get(word);
        if (!known) owners.set(word, [number]);
        else if (known.at(-1) !== number) known.push(number);
      }
    }
  });
  return owners;
}

interface Word {
  text: string;
  bytes: Uint8Array;
  owners: number[];
}

function sortWords(owners: Map<string, number[]>): Word[] {
  const encoder = new TextEncoder();
  return Array.from(owners, ([text, numbers]) => ({ text, bytes: encoder.encode(text), owners: numbers }))
    .filter(({ bytes }) => bytes.length <= WORD_BYTES)
    .sort(compareWords);
}

/** By length in bytes, then by bytes; of ASCII words their texts have the same order, and are compared faster. */
function compareWords(a: Word, b: Word): number {
  const { length } = a.bytes;
  if (length !== b.bytes.length) return length - b.bytes.length;
  if (a.text.length === length && b.text.length === length) return a.text < b.text ? -1 : 1;
  for (let i = 0; i < length; i++) if (a.bytes[i] !== b.bytes[i]) return a.bytes[i]! - b.bytes[i]!;
  return 0;
}
