import type { Sentence } from '../sentences/sentences.ts';
import { contentStems } from '../sentences/stem.ts';

/** What the beginning of a document adds to a sentence's weight: its first paragraph all of it, later ones less. */
const LEAD = 0.35;
const LEAD_PARAGRAPHS = 8;

/**
 * How central each sentence is to all that the documents say, 0 to 1: how many documents and sentences share its words (after SumBasic,
 * Nenkova and Vanderwende 2005), and whether it stands near the beginning of its document.
 */
export function weighSentences(sentences: readonly Sentence[]): number[] {
  const stems = sentences.map(({ words }) => [...new Set(contentStems(words))]);
  const counts = new Map<string, number>();
  for (const row of stems) for (const stem of row) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const shared = (stem: string): number => Math.log(counts.get(stem)!);
  const means = stems.map((row) =>
    row.length < 3 ? 0 : row.reduce((sum, stem) => sum + shared(stem), 0) / (row.length + 2),
  );
  const order = [...means].sort((a, b) => a - b);
  return sentences.map(({ paragraph }, n) => {
    const rank = order.length < 2 ? 0.5 : lowerBound(order, means[n]!) / (order.length - 1);
    const lead = LEAD * Math.max(0, 1 - paragraph / LEAD_PARAGRAPHS);
    return Math.round(Math.min(1, rank * (1 - LEAD) + lead) * 100) / 100;
  });
}

/** How many values of a sorted row are smaller. */
const lowerBound = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
};
