import Fuse from 'fuse.js';
import type { OpenPack } from '../store/open-pack.ts';
import { normalize } from '../text/normalize.ts';
import { createEditCounter, WORD_BYTES } from './edits.ts';
import { foldName } from './fold-name.ts';

/** An entry to compare with a query. */
export interface Named {
  pack: OpenPack;
  entry: number;
}

/** An entry with its form that is nearest to the query. */
export interface Ranked extends Named {
  /** The form's number. */
  form: number;
  /** By fuse.js: 0 for the same, towards 1 for nothing in common. */
  score: number;
  /** Typing errors from end to end; null where there are too many to be a slip. */
  errors: number | null;
  /** The query is the beginning of the form. */
  begins: boolean;
}

/** `threshold`: what fuse.js scores higher is left out. */
const OPTIONS = { includeScore: true, ignoreLocation: true, shouldSort: false, threshold: 0.6 };
/** The same beside a name that is clearly meant. */
const FURTHEST_BESIDE_CLEAR = 0.35;

/**
 * Ranks entries by how near their written forms are to a query: the same name, then names that begin so, then slips of
 * typing, then what else fuse.js finds near; of equals the better known first. What is too far is left out.
 */
export function rankByName(query: string, named: Named[]): Ranked[] {
  const wanted = normalize(query);
  const texts: string[] = [];
  const forms: { owner: number; form: number }[] = [];
  named.forEach(({ pack, entry }, owner) => {
    for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
      if (pack.formType(form) === 'not') continue;
      texts.push(foldName(pack.formText(form)));
      forms.push({ owner, form });
    }
  });
  const countErrors = errorsTo(wanted);
  const best = new Map<number, Ranked>();
  const compareAll = (useTokenSearch: boolean) => {
    const fuse = new Fuse(texts, { ...OPTIONS, useTokenSearch });
    for (const { item, refIndex, score = 1 } of fuse.search(wanted)) {
      if (score > OPTIONS.threshold) continue;
      const { owner, form } = forms[refIndex]!;
      const errors = countErrors(item);
      const ranked = { ...named[owner]!, form, score, errors, begins: item.startsWith(wanted) };
      const known = best.get(owner);
      if (!known || compareNames(ranked, known) < 0) best.set(owner, ranked);
    }
  };
  compareAll(false);
  // Nothing is written so: word by word then, for "Hegseth, Pete".
  const isClear = (ranked: Ranked) => nearness(ranked) < FAR;
  const someClear = [...best.values()].some(isClear);
  if (wanted.includes(' ') && !someClear) compareAll(true);
  return [...best.values()]
    .filter((ranked) => !someClear || isClear(ranked) || ranked.score <= FURTHEST_BESIDE_CLEAR)
    .sort((a, b) => compareNames(a, b) || compareEntries(a, b));
}

function compareNames(a: Ranked, b: Ranked): number {
  const [nearA, nearB] = [nearness(a), nearness(b)];
  return nearA - nearB || (nearA > 1 ? a.score - b.score : 0);
}

const FAR = 9;

// fuse.js alone would put names that only contain the query before a name with one letter wrong.
function nearness({ errors, begins }: Ranked): number {
  if (errors === 0) return 0;
  if (begins) return 1;
  return errors === null ? FAR : 1 + errors;
}

function compareEntries(a: Ranked, b: Ranked): number {
  const isAlias = ({ pack, entry, form }: Ranked) => Number(form > pack.formStart(entry));
  const length = ({ pack, form }: Ranked) => pack.formBytes.places.length(form);
  return b.pack.weightOf(b.entry) - a.pack.weightOf(a.entry) || isAlias(a) - isAlias(b) || length(a) - length(b);
}

/** Counts typing errors between a folded name and others; null where there are more than a slip. */
function errorsTo(wanted: string): (name: string) => number | null {
  const encoder = new TextEncoder();
  const count = createEditCounter();
  const query = encoder.encode(wanted);
  const most = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const unit = Math.max(1, Math.round(query.length / wanted.length));
  return (name) => {
    if (name === wanted) return 0;
    if (query.length > WORD_BYTES || Math.abs(name.length - wanted.length) > most) return null;
    const bytes = encoder.encode(name);
    if (bytes.length > WORD_BYTES) return null;
    const errors = count(query, { bytes, start: 0, length: bytes.length }, { most: most * unit, prefix: false });
    return errors > most * unit ? null : Math.ceil(errors / unit);
  };
}
