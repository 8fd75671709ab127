import Fuse from 'fuse.js';
import type { OpenPack } from '../store/open-pack.ts';
import { normalize } from '../text/normalize.ts';
import { createEditCounter, WORD_BYTES } from './edits.ts';
import { foldName } from './fold-name.ts';
import { leastScore } from './least-score.ts';

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

/** A written form beside the query: all that is known of it before fuse.js has looked. */
type Form = Omit<Ranked, 'score'> & { owner: number; text: string };

const OPTIONS = { includeScore: true, ignoreLocation: true, shouldSort: false };
/** What fuse.js scores higher is left out … */
const FURTHEST = 0.6;
/** … and the same beside a name that is clearly meant. */
const FURTHEST_BESIDE_CLEAR = 0.35;

/**
 * Ranks entries by how near their written forms are to a query: the same name, then names that begin so, then slips of
 * typing, then what else fuse.js finds near; of equals the better known first. What is too far is left out.
 */
export function rankByName(query: string, named: Named[]): Ranked[] {
  const wanted = normalize(query);
  const forms = nearestForms(wanted, named);
  const clear = forms.filter((form) => nearness(form) < FAR);
  const far = forms.filter((form) => nearness(form) === FAR);
  const best = new Map<number, Ranked>();
  const keepBest = ({ owner, text, ...form }: Form, score: number) => {
    const ranked = { ...form, score };
    const known = best.get(owner);
    if (!known || compareNames(ranked, known) < 0) best.set(owner, ranked);
  };
  const compare = (some: Form[], { useTokenSearch, furthest }: { useTokenSearch: boolean; furthest: number }) => {
    const texts = some.map(({ text }) => text);
    const fuse = new Fuse(texts, { ...OPTIONS, useTokenSearch, threshold: furthest });
    for (const { refIndex, score = 1 } of fuse.search(wanted)) if (score <= furthest) keepBest(some[refIndex]!, score);
  };
  compare(clear, { useTokenSearch: false, furthest: FURTHEST });
  const someClear = best.size > 0;
  const furthest = someClear ? FURTHEST_BESIDE_CLEAR : FURTHEST;
  const reachable = far.filter(({ text }) => leastScore(wanted, text) <= furthest);
  compare(reachable, { useTokenSearch: false, furthest });
  // Nothing is written so: word by word then, for "Hegseth, Pete".
  if (wanted.includes(' ') && !someClear) compare(far, { useTokenSearch: true, furthest });
  return [...best.values()].sort((a, b) => compareNames(a, b) || compareEntries(a, b));
}

/** Of each entry the forms that fuse.js has to look at: all of those that are equally near by what can be seen at once. */
function nearestForms(wanted: string, named: Named[]): Form[] {
  const countErrors = errorsTo(wanted);
  return named.flatMap(({ pack, entry }, owner) => {
    let forms: Form[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (let number = pack.formStart(entry); number < pack.formStart(entry + 1); number++) {
      if (pack.formType(number) === 'not') continue;
      const text = foldName(pack.formText(number));
      const begins = text.startsWith(wanted);
      const form: Form = { pack, entry, owner, form: number, text, begins, errors: countErrors(text) };
      const near = nearness(form);
      // Of those that are the same or begin so, the first does for all.
      if (near > least || (near === least && near <= 1)) continue;
      if (near < least) forms = [];
      least = near;
      forms.push(form);
    }
    return forms;
  });
}

function compareNames(a: Ranked, b: Ranked): number {
  const [nearA, nearB] = [nearness(a), nearness(b)];
  return nearA - nearB || (nearA > 1 ? a.score - b.score : 0);
}

const FAR = 9;

// fuse.js alone would put names that only contain the query before a name with one letter wrong.
function nearness({ errors, begins }: Pick<Ranked, 'errors' | 'begins'>): number {
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
