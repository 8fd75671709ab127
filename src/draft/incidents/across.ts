import { agreement, type Cluster, contradict, merged } from './cluster.ts';
import { cosine, rarityOf, sumOf, type Vector, vectorOf } from './vectors.ts';

/** What events of two documents must have in common to be one. */
const ENOUGH = 3;
/** What they agree in counts no more than this. */
const MOST_AGREEMENT = 3;
/** What it counts that the sentences which tell them are alike, and that their documents are: a cosine of 1. */
const ALIKE = { sentences: 6, documents: 12 } as const;

/** An event as far as it is put together, with the words of its sentences and of its documents. */
interface Growing {
  cluster: Cluster;
  sentences: Vector;
  documents: Vector;
}

/**
 * Puts the events of several documents together. Only events of one kind that share a telling word are compared, so that the time grows
 * with the documents.
 * @param byDocument each document's events
 * @param words each document's words and names
 */
export function gatherAcross(
  byDocument: readonly (readonly Cluster[])[],
  words: readonly (readonly string[])[],
): Cluster[] {
  const rarity = rarityOf(words);
  const found: Growing[] = [];
  const index = new Map<string, Set<number>>();
  for (const [n, clusters] of byDocument.entries()) {
    const before = found.length;
    const documents = vectorOf(words[n]!, rarity);
    for (const cluster of clusters) {
      const one = {
        cluster,
        sentences: vectorOf(
          cluster.told.flatMap((told) => told.words),
          rarity,
        ),
        documents,
      };
      const best = bestOf(
        candidatesOf(one, index).filter((at) => at < before),
        found,
        one,
      );
      const at = best ?? found.length;
      found[at] = best === undefined ? one : together(found[best]!, one);
      for (const key of keysOf(one)) index.set(key, (index.get(key) ?? new Set()).add(at));
    }
  }
  return found.map(({ cluster }) => cluster);
}

const together = (a: Growing, b: Growing): Growing => ({
  cluster: merged(a.cluster, b.cluster),
  sentences: sumOf(a.sentences, b.sentences),
  documents: sumOf(a.documents, b.documents),
});

function bestOf(candidates: readonly number[], found: readonly Growing[], one: Growing): number | undefined {
  let best: number | undefined;
  let most: number = ENOUGH;
  for (const n of candidates) {
    const other = found[n]!;
    if (contradict(other.cluster, one.cluster)) continue;
    const agreed = Math.min(MOST_AGREEMENT, agreement(other.cluster, one.cluster));
    const alike =
      ALIKE.sentences * cosine(other.sentences, one.sentences) +
      ALIKE.documents * cosine(other.documents, one.documents);
    if (agreed + alike >= most) [best, most] = [n, agreed + alike];
  }
  return best;
}

/** So many of its most telling words an event is looked up by. */
const MOST_KEYS = 10;
const keysOf = ({ cluster: { kind }, sentences }: Growing): string[] =>
  [...sentences]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_KEYS)
    .map(([word]) => `${kind.name} ${word}`);

const candidatesOf = (one: Growing, index: ReadonlyMap<string, ReadonlySet<number>>): number[] => [
  ...new Set(keysOf(one).flatMap((key) => [...(index.get(key) ?? [])])),
];
