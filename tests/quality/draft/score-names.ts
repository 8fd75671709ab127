import { coreOf, type Named, type NamedDocument } from './named-sets.ts';

export interface NameScore {
  /** Stretches: exactly the label's, without articles, titles and possessives. */
  precision: number;
  recall: number;
  f1: number;
  /** B³ over the labels of all documents of the set: those that were not found are in no entry. */
  b3: { precision: number; recall: number; f1: number };
}

const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/**
 * Scores what was found in a set.
 * @param found by document; keys are those of the entries, across documents
 */
export function scoreNames(documents: readonly NamedDocument[], found: readonly (readonly Named[])[]): NameScore {
  let [labels, given] = [0, 0];
  const pairs: { gold: string; own: string }[] = [];
  const sizes = new Map<string, number>();
  documents.forEach(({ text, gold }, d) => {
    const own = new Map(found[d]!.map((one) => coreOf(text, one)).map((one) => [`${one.start}-${one.end}`, one]));
    labels += gold.length;
    given += own.size;
    for (const label of gold) {
      sizes.set(label.key, (sizes.get(label.key) ?? 0) + 1);
      const match = own.get(`${label.start}-${label.end}`);
      if (match) pairs.push({ gold: label.key, own: match.key });
    }
  });
  const [precision, recall] = [pairs.length / given, pairs.length / labels];
  return { precision, recall, f1: f1Of(precision, recall), b3: bCubed(pairs, sizes, labels) };
}

function bCubed(pairs: readonly { gold: string; own: string }[], sizes: ReadonlyMap<string, number>, labels: number) {
  const together = new Map<string, number>();
  const ownSizes = new Map<string, number>();
  for (const { gold, own } of pairs) {
    together.set(`${gold}\n${own}`, (together.get(`${gold}\n${own}`) ?? 0) + 1);
    ownSizes.set(own, (ownSizes.get(own) ?? 0) + 1);
  }
  let [precision, recall] = [0, 0];
  for (const { gold, own } of pairs) {
    const both = together.get(`${gold}\n${own}`)!;
    precision += both / ownSizes.get(own)!;
    recall += both / sizes.get(gold)!;
  }
  const [p, r] = [precision / pairs.length, recall / labels];
  return { precision: p, recall: r, f1: f1Of(p, r) };
}
