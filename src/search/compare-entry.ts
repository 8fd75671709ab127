import type { OpenPack } from '../store/open-pack.ts';
import { type Aligned, alignWords } from './align-words.ts';
import { createEditCounter, WORD_BYTES } from './edits.ts';
import { fitEntry } from './fit.ts';
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
  const nearnessTo = createNearness(query);
  const match = createWordMatch(query);
  const countErrors = errorsTo(query.core);
  return (named) => {
    const forms = readForms(named);
    const nearest = findNearest(forms, nearnessTo);
    // Where a name is the same or begins so, it does not matter what else there is.
    if (nearest.near < NEAR.far)
      return { ...named, ...nearest, fit: 1, errors: nearest.near === NEAR.begins ? null : 0 };
    const aligned = new Map<number, Aligned>();
    let slip = { errors: Number.POSITIVE_INFINITY, form: -1, found: '' };
    for (const [form, found] of forms) {
      aligned.set(form, alignWords(query.words, found.split(' '), match));
      const errors = countErrors(found);
      if (errors !== null && errors < slip.errors) slip = { errors, form, found };
    }
    const byWords = fitEntry(query, { ...named, forms: aligned });
    const bySlips = AFTER_SLIPS[slip.errors] ?? 0;
    if (bySlips > 0 && bySlips >= byWords.fit)
      return { ...named, near: NEAR.fits, fit: bySlips, typed: query.core, ...slip };
    return { ...named, near: byWords.fit >= LEAST_FIT ? NEAR.fits : NEAR.far, errors: null, ...byWords };
  };
}

/** The folded forms of an entry by number. */
function readForms({ pack, entry }: Named): Map<number, string> {
  const forms = new Map<number, string>();
  for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
    if (pack.formType(form) !== 'not') forms.set(form, foldName(pack.formText(form)));
  }
  return forms;
}

type NearnessTo = (folded: string) => Pick<Compared, 'near' | 'typed'>;

function findNearest(
  forms: ReadonlyMap<number, string>,
  nearnessTo: NearnessTo,
): Pick<Compared, 'near' | 'typed' | 'form' | 'found'> {
  let nearest: ReturnType<typeof findNearest> = { near: NEAR.far, typed: '', form: -1, found: '' };
  for (const [form, found] of forms) {
    const { near, typed } = nearnessTo(found);
    if (near < nearest.near) nearest = { near, typed, form, found };
  }
  return nearest;
}

/** Tells what can be seen of a folded form at once: whether it is the query, its words, or begins with it. */
function createNearness({ whole, core, turned, closed }: Query): NearnessTo {
  const words = sortWords(core);
  return (folded) => {
    // "Paul, Rand" is rather Rand Paul than Paul Rand.
    if (folded === turned) return { near: NEAR.same, typed: turned };
    if (folded === whole) return { near: turned === null ? NEAR.same : NEAR.core, typed: whole };
    if (folded === core) return { near: NEAR.core, typed: core };
    // A possessive's "s" is all that may be between.
    const isAsLong = folded.length >= core.length && folded.length <= core.length + 4;
    if (isAsLong && sortWords(folded) === words) return { near: NEAR.words, typed: folded };
    return { near: !closed && folded.startsWith(whole) ? NEAR.begins : NEAR.far, typed: whole };
  };
}

const sortWords = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => word !== 's')
    .sort()
    .join(' ');

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
