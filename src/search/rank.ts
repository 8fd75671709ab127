import Fuse from 'fuse.js';
import type { OpenPack } from '../store/open-pack.ts';
import { normalize } from '../text/normalize.ts';
import { createEditCounter, WORD_BYTES } from './edits.ts';

/** An entry to compare with a query. */
export interface Named {
  pack: OpenPack;
  entry: number;
}

/** An entry with how near its nearest form is: 0 for the same, towards 1 for nothing in common. */
export interface Ranked extends Named {
  score: number;
}

/** How a form stands to the query, best first. What comes earlier here wins, whatever its score. */
const SAME = 0;
const BEGINS = 1;
/** Within so many typing errors from end to end; fuse.js also likes names that only have the query in them. */
const MISTYPED = 2;
const NEAR = 3;

/** A fraction of 1: what fuse.js finds further away is left out. */
const FURTHEST = 0.6;

interface Nearest {
  owner: number;
  closeness: number;
  score: number;
  /** The form's place among the forms: 0 is the name. */
  place: number;
  length: number;
}

/**
 * Ranks entries by how near their written forms are to a query, by fuse.js: the same name, then names that begin so,
 * then near ones; of equals the better known first. What is too far is left out.
 */
export function rankByName(query: string, named: Named[]): Ranked[] {
  const wanted = normalize(query);
  const texts: string[] = [];
  const places: { owner: number; place: number }[] = [];
  named.forEach(({ pack, entry }, owner) => {
    const first = pack.formStart(entry);
    for (let form = first; form < pack.formStart(entry + 1); form++) {
      if (pack.formType(form) === 'not') continue;
      texts.push(normalize(pack.formText(form)));
      places.push({ owner, place: form - first });
    }
  });
  const compare = closenessTo(wanted);
  const fuse = new Fuse(texts, { includeScore: true, ignoreLocation: true, threshold: FURTHEST, shouldSort: false });
  const best = new Map<number, Nearest>();
  for (const { item, refIndex, score = 1 } of fuse.search(wanted)) {
    const { owner, place } = places[refIndex]!;
    const nearest = { owner, closeness: compare(item), score, place, length: item.length };
    const known = best.get(owner);
    if (!known || compareNearest(nearest, known) < 0) best.set(owner, nearest);
  }
  const weightOf = ({ owner }: Nearest) => named[owner]!.pack.weightOf(named[owner]!.entry);
  return [...best.values()]
    .sort(
      (a, b) =>
        compareNearest(a, b) ||
        weightOf(b) - weightOf(a) ||
        Number(a.place > 0) - Number(b.place > 0) ||
        a.length - b.length ||
        a.owner - b.owner,
    )
    .map(({ owner, score }) => ({ ...named[owner]!, score }));
}

function compareNearest(a: Nearest, b: Nearest): number {
  if (a.closeness !== b.closeness) return a.closeness - b.closeness;
  return a.closeness >= MISTYPED ? a.score - b.score : 0;
}

function closenessTo(wanted: string): (text: string) => number {
  const encoder = new TextEncoder();
  const countErrors = createEditCounter();
  const query = encoder.encode(wanted);
  const most = query.length < 4 ? 0 : query.length < 8 ? 1 : 2;
  return (text) => {
    if (text === wanted) return SAME;
    if (text.startsWith(wanted)) return BEGINS;
    if (query.length > WORD_BYTES || Math.abs(text.length - wanted.length) > most) return NEAR;
    const bytes = encoder.encode(text);
    if (bytes.length > WORD_BYTES) return NEAR;
    const errors = countErrors(query, { bytes, start: 0, length: bytes.length }, { most, prefix: false });
    return errors <= most ? MISTYPED + (errors - 1) / 4 : NEAR;
  };
}
