import Fuse from 'fuse.js';
import { type Compared, createComparison, type Named, NEAR } from './compare-entry.ts';
import { foldName } from './fold-name.ts';
import { leastScore } from './least-score.ts';
import { type Query, readQuery } from './read-query.ts';

/** An entry that is near a query. */
export interface Ranked extends Compared {
  /** 0 for the same, towards 1 for nothing in common: by fuse.js, and by what is left over. */
  score: number;
}

const OPTIONS = { includeScore: true, ignoreLocation: true, shouldSort: false };
/** What fuse.js scores higher is left out … */
const FURTHEST = 0.6;
/** … and the same beside a name that is clearly meant. */
const FURTHEST_BESIDE_CLEAR = 0.35;
/** What fits so much worse than the best is left out. */
const LEAST_OF_BEST = 0.4;
/** How much being well known counts between entries that fit about as well. */
const FOR_WEIGHT = 0.08;

/**
 * Ranks entries by how near they are to a query: the same name, the same words in any order, names that begin so, then
 * slips of typing and names with other words beside them by how much they account for, then what else fuse.js finds
 * near; of equals the better known first. What is too far is left out.
 */
export function rankByName(text: string, named: readonly Named[]): Ranked[] {
  const query = readQuery(text);
  if (query.core === '') return [];
  const compared = named.map(createComparison(query));
  const clear = confirm(compared.filter(({ near }) => near < NEAR.far));
  const furthest = clear.length > 0 ? FURTHEST_BESIDE_CLEAR : FURTHEST;
  const far = compared.filter(({ near }) => near === NEAR.far).flatMap((entry) => findFar(entry, { query, furthest }));
  return sortRanked([...clear, ...far]);
}

/** Keeps those of which fuse.js says that what was typed is near what they have for it; asked once for each wording. */
function confirm(compared: readonly Compared[]): Ranked[] {
  const best = Math.max(...compared.map(({ fit }) => fit));
  const byWording = new Map<string, Compared[]>();
  for (const entry of compared) {
    if (entry.near === NEAR.fits && entry.fit < best * LEAST_OF_BEST) continue;
    byWording.set(entry.typed, [...(byWording.get(entry.typed) ?? []), entry]);
  }
  return [...byWording].flatMap(([typed, some]) => {
    const texts = some.map(({ found }) => found);
    const fuse = new Fuse(texts, { ...OPTIONS, threshold: FURTHEST });
    return fuse.search(typed).flatMap(({ refIndex, score = 1 }) => {
      const entry = some[refIndex]!;
      if (score > FURTHEST) return [];
      return [{ ...entry, score: entry.near === NEAR.fits ? Math.max(score, 1 - entry.fit) : score }];
    });
  });
}

/** An entry whose form fuse.js finds near all the same: letters in common that make no word. */
function findFar(entry: Compared, { query, furthest }: { query: Query; furthest: number }): Ranked[] {
  const { pack } = entry;
  const texts: string[] = [];
  const numbers: number[] = [];
  for (let form = pack.formStart(entry.entry); form < pack.formStart(entry.entry + 1); form++) {
    const text = pack.formType(form) === 'not' ? '' : foldName(pack.formText(form));
    if (text === '' || leastScore(query.core, text) > furthest) continue;
    texts.push(text);
    numbers.push(form);
  }
  if (texts.length === 0) return [];
  const found = new Fuse(texts, { ...OPTIONS, threshold: furthest }).search(query.core);
  let nearest: Ranked | null = null;
  for (const { refIndex, score = 1 } of found) {
    if (score > furthest || (nearest && score >= nearest.score)) continue;
    nearest = { ...entry, form: numbers[refIndex]!, score };
  }
  return nearest ? [nearest] : [];
}

function sortRanked(ranked: readonly Ranked[]): Ranked[] {
  const most = Math.max(1, ...ranked.map(({ pack, entry }) => pack.weightOf(entry)));
  const weight = ({ pack, entry }: Ranked) => Math.log1p(pack.weightOf(entry)) / Math.log1p(most);
  const nearness = (one: Ranked) => (one.near === NEAR.far ? -one.score : one.fit + FOR_WEIGHT * weight(one));
  const isAlias = ({ pack, entry, form }: Ranked) => Number(form > pack.formStart(entry));
  const length = ({ pack, form }: Ranked) => pack.formBytes.places.length(form);
  return [...ranked].sort(
    (a, b) =>
      a.near - b.near ||
      (a.near > NEAR.begins ? nearness(b) - nearness(a) : 0) ||
      weight(b) - weight(a) ||
      isAlias(a) - isAlias(b) ||
      length(a) - length(b),
  );
}
