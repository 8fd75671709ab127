import type { OpenPack } from '../store/open-pack.ts';
import { createEditCounter, WORD_BYTES } from './edits.ts';
import { type Aligned, alignWords, fitEntry } from './fit.ts';
import { foldName } from './fold-name.ts';
import { createWordMatch } from './match-word.ts';
import type { Query } from './read-query.ts';

/** An entry to compare with a query. */
export interface Named {
  pack: OpenPack;
  entry: number;
  /** How surely each word of the query is in what is told of it, 0 to 1. */
  told?: readonly number[] | undefined;
}

/** How an entry is near a query, nearest first; in each the better fit comes first. */
export const NEAR = {
  /** The same, or the same with the surname first and a comma after it. */
  same: 0,
  /** The same but for a possessive or brackets. */
  core: 1,
  /** The same words in another order. */
  words: 2,
  /** The query is its beginning. */
  begins: 3,
  /** Slips of typing, and words that its names and what is told of it account for. */
  fits: 4,
  /** Nothing that could be seen at once. */
  far: 5,
} as const;
export type Near = (typeof NEAR)[keyof typeof NEAR];

/** An entry beside a query: all that is known of it before fuse.js has looked. */
export interface Compared extends Named {
  near: Near;
  /** 0 to 1. */
  fit: number;
  /** The form that is nearest. */
  form: number;
  /** Typing errors from end to end; null where there are too many to be a slip. */
  errors: number | null;
  /** What fuse.js is to compare: what was typed, and what the entry has for it. */
  typed: string;
  found: string;
}

/** What is left of a fit after so many slips from end to end: a letter in the wrong word, a space that is missing. */
const AFTER_SLIPS = [1, 0.9, 0.8];
/** An entry that accounts for less of the query is far. */
const LEAST_FIT = 0.2;

/** Compares entries with a query, by their written forms and by what is told of them. */
export function createComparison(query: Query): (named: Named) => Compared {
  const match = createWordMatch(query.words);
  const countErrors = errorsTo(query.core);

  return ({ pack, entry, told }) => {
    let nearest: Pick<Compared, 'near' | 'form' | 'errors'> = {
      near: NEAR.far,
      form: pack.formStart(entry),
      errors: null,
    };
    let text = '';
    const forms = new Map<number, Aligned>();
    for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
      if (pack.formType(form) === 'not') continue;
      const written = pack.formText(form);
      const folded = foldName(written);
      const aligned = alignWords(query.words, folded.split(' '), match);
      forms.set(form, aligned);
      const near = nearnessOf(query, { written, folded, sameWords: aligned.sameWords });
      if (near < nearest.near) [nearest, text] = [{ near, form, errors: near === NEAR.begins ? null : 0 }, folded];
      if (nearest.near < NEAR.fits) continue;
      const errors = countErrors(folded);
      if (errors !== null && errors < (nearest.errors ?? Number.POSITIVE_INFINITY)) {
        [nearest, text] = [{ near: NEAR.fits, form, errors }, folded];
      }
    }
    const named = { pack, entry, told };
    const byWords = fitEntry(query, { pack, entry, forms, told });
    const bySlips = nearest.errors === null ? 0 : (AFTER_SLIPS[nearest.errors] ?? 0);
    if (nearest.near === NEAR.words) return { ...named, ...nearest, ...byWords, form: nearest.form };
    if (nearest.near < NEAR.fits || bySlips >= byWords.fit) {
      const typed = nearest.near === NEAR.begins ? query.whole : nearest.near < NEAR.fits ? text : query.core;
      return { ...named, ...nearest, fit: Math.max(bySlips, byWords.fit), typed, found: text };
    }
    const near = byWords.fit >= LEAST_FIT ? NEAR.fits : NEAR.far;
    return { ...named, near, errors: null, ...byWords };
  };
}

function nearnessOf(query: Query, form: { written: string; folded: string; sameWords: boolean }): Near {
  const { whole, core, turned, closed } = query;
  const { written, folded, sameWords } = form;
  if (folded === turned) return NEAR.same;
  // "Paul, Rand" is not Paul Rand; "Washington, D.C." is.
  if (folded === whole) return turned !== null && !written.includes(',') ? NEAR.core : NEAR.same;
  if (folded === core) return NEAR.core;
  if (sameWords) return NEAR.words;
  return !closed && folded.startsWith(whole) ? NEAR.begins : NEAR.far;
}

/** Counts typing errors between a folded name and others; null where there are more than a slip. */
function errorsTo(wanted: string): (name: string) => number | null {
  const encoder = new TextEncoder();
  const count = createEditCounter();
  const query = encoder.encode(wanted);
  const most = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const unit = Math.max(1, Math.round(query.length / wanted.length));
  return (name) => {
    if (most === 0 || query.length > WORD_BYTES || Math.abs(name.length - wanted.length) > most) return null;
    const bytes = encoder.encode(name);
    if (bytes.length > WORD_BYTES) return null;
    const errors = count(query, { bytes, start: 0, length: bytes.length }, { most: most * unit, prefix: false });
    return errors > most * unit ? null : Math.ceil(errors / unit);
  };
}
