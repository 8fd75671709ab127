import { agreement, type Cluster, contradict, merged } from './cluster.ts';

/** What two documents' events must have in common to be one: what they agree in, and how alike what is told around them is. */
const ENOUGH = 3.2;
/** What a cosine of 1 counts. */
const ALIKE = 6;
/** A name says more than a word. */
const NAME_WEIGHT = 2;

type Vector = ReadonlyMap<string, number>;

/**
 * Puts the events of several documents together. Only events of one kind that share a name or a rare word are compared, so that the time
 * grows with the documents.
 * @param byDocument each document's events
 */
export function gatherAcross(byDocument: readonly (readonly Cluster[])[]): Cluster[] {
  const rarity = rarityOf(byDocument);
  const found: { cluster: Cluster; vector: Vector }[] = [];
  const index = new Map<string, number[]>();
  for (const clusters of byDocument) {
    const before = found.length;
    for (const cluster of clusters) {
      const vector = vectorOf(cluster, rarity);
      const candidates = candidatesOf(cluster, vector, index).filter((n) => n < before);
      const best = bestOf(
        candidates.map((n) => ({ n, ...found[n]! })),
        { cluster, vector },
      );
      const at = best ?? found.length;
      found[at] =
        best === undefined
          ? { cluster, vector }
          : { cluster: merged(found[best]!.cluster, cluster), vector: sum(found[best]!.vector, vector) };
      for (const key of keysOf(cluster, vector)) {
        const row = index.get(key);
        if (!row) index.set(key, [at]);
        else if (row.at(-1) !== at) row.push(at);
      }
    }
  }
  return found.map(({ cluster }) => cluster);
}

interface Found {
  n: number;
  cluster: Cluster;
  vector: Vector;
}

function bestOf(candidates: readonly Found[], one: Omit<Found, 'n'>): number | undefined {
  let best: number | undefined;
  let most: number = ENOUGH;
  for (const { n, cluster, vector } of candidates) {
    if (contradict(cluster, one.cluster)) continue;
    const score = Math.min(4, agreement(cluster, one.cluster)) + ALIKE * cosine(vector, one.vector);
    if (score >= most) [best, most] = [n, score];
  }
  return best;
}

/** By name and stem: how rare it is among the documents, as the logarithm of how many times fewer have it. */
function rarityOf(byDocument: readonly (readonly Cluster[])[]): Vector {
  const counts = new Map<string, number>();
  for (const clusters of byDocument) {
    for (const word of new Set(clusters.flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + byDocument.length / count)]));
}

const wordsOf = ({ told }: Cluster): string[] =>
  told.flatMap(({ names, stems }) => [...names.map(({ id }) => `@${id}`), ...stems]);

function vectorOf(cluster: Cluster, rarity: Vector): Vector {
  const counts = new Map<string, number>();
  for (const word of wordsOf(cluster)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = ([word, count]: [string, number]): [string, number] => [
    word,
    (1 + Math.log(count)) * rarity.get(word)! * (word.startsWith('@') ? NAME_WEIGHT : 1),
  ];
  return new Map([...counts].map(weigh));
}

const sum = (a: Vector, b: Vector): Vector => {
  const both = new Map(a);
  for (const [word, value] of b) both.set(word, (both.get(word) ?? 0) + value);
  return both;
};

function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (const [word, value] of a) product += value * (b.get(word) ?? 0);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}
const norm = (vector: Vector): number => Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));

/** So many of its most telling words an event is looked up by. */
const MOST_KEYS = 8;
const keysOf = ({ kind }: Cluster, vector: Vector): string[] =>
  [...vector]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_KEYS)
    .map(([word]) => `${kind.name} ${word}`);

const candidatesOf = (cluster: Cluster, vector: Vector, index: ReadonlyMap<string, readonly number[]>): number[] => [
  ...new Set(keysOf(cluster, vector).flatMap((key) => index.get(key) ?? [])),
];
