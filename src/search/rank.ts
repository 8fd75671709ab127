import Fuse from 'fuse.js';
import type { OpenPack } from '../store/open-pack.ts';
import { normalize } from '../text/normalize.ts';

/** An entry to compare with a query. */
export interface Named {
  pack: OpenPack;
  entry: number;
}

/** An entry with how near its nearest form is: 0 for the same, towards 1 for nothing in common. */
export interface Ranked extends Named {
  score: number;
}

/** How a form stands to the query; the lower the better, whatever fuse.js says. */
const CLOSENESS = { same: 0, begins: 1, near: 2 };

/**
 * Ranks entries by how near their written forms are to a query, by fuse.js: the same name, then names that begin so,
 * then near ones; of equals the better known first. What fuse.js finds too far is left out.
 */
export function rankByName(query: string, named: Named[]): Ranked[] {
  const wanted = normalize(query);
  const texts: string[] = [];
  const owners: number[] = [];
  named.forEach(({ pack, entry }, owner) => {
    for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
      if (pack.formType(form) === 'not') continue;
      texts.push(normalize(pack.formText(form)));
      owners.push(owner);
    }
  });
  const fuse = new Fuse(texts, { includeScore: true, ignoreLocation: true, threshold: 0.6, shouldSort: false });
  const best = new Map<number, { closeness: number; score: number; length: number }>();
  for (const { item, refIndex, score = 1 } of fuse.search(wanted)) {
    const closeness = item === wanted ? CLOSENESS.same : item.startsWith(wanted) ? CLOSENESS.begins : CLOSENESS.near;
    const owner = owners[refIndex]!;
    const known = best.get(owner);
    if (known && (known.closeness - closeness || known.score - score) <= 0) continue;
    best.set(owner, { closeness, score, length: item.length });
  }
  return [...best]
    .sort(
      ([a, x], [b, y]) =>
        x.closeness - y.closeness ||
        (x.closeness === CLOSENESS.near ? x.score - y.score : 0) ||
        named[b]!.pack.weightOf(named[b]!.entry) - named[a]!.pack.weightOf(named[a]!.entry) ||
        x.length - y.length ||
        a - b,
    )
    .map(([owner, { score }]) => ({ ...named[owner]!, score }));
}
