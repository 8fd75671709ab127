import type { Sentence } from '../sentences/sentences.ts';
import { contentStems } from '../sentences/stem.ts';

/** What words count in a text, by word; names have an "@" before their entry's id. */
export type Vector = ReadonlyMap<string, number>;

/** A name says more than a word. */
const NAME_WEIGHT = 1.5;

/** The words and names of some sentences. */
export const wordsIn = (sentences: readonly Pick<Sentence, 'words' | 'names'>[]): string[] =>
  sentences.flatMap(({ words, names }) => [...contentStems(words), ...names.map(({ entry }) => `@${entry.id}`)]);

/** By word: how rare it is, as the logarithm of how many times fewer documents have it. */
export function rarityOf(byDocument: readonly (readonly string[])[]): Vector {
  const counts = new Map<string, number>();
  for (const words of byDocument) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + byDocument.length / count)]));
}

/** A text's words, each by how often it comes and how rare it is. */
export function vectorOf(words: readonly string[], rarity: Vector): Vector {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    [...counts].map(([word, count]) => [
      word,
      Math.log2(1 + count) * (rarity.get(word) ?? 0) * (word.startsWith('@') ? NAME_WEIGHT : 1),
    ]),
  );
}

/** Two vectors as one. */
export function sumOf(a: Vector, b: Vector): Vector {
  const both = new Map(a);
  for (const [word, value] of b) both.set(word, (both.get(word) ?? 0) + value);
  return both;
}

/** How alike two vectors are, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (const [word, value] of a) product += value * (b.get(word) ?? 0);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

const norm = (vector: Vector): number => Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
