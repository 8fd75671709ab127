import type { WordMatch } from './match-word.ts';
import type { QueryWord } from './read-query.ts';

/** A written form beside a query, word by word. */
export interface Aligned {
  /** How surely each word of the query is in the form, 0 to 1. */
  matches: number[];
  /** The form's word for each word of the query; '' where it has none. */
  found: string[];
  /** How much of the form's letters the query accounts for, 0 to 1. */
  share: number;
  /** Which word of the query is the form's first, and which its last; -1 for none. */
  first: number;
  last: number;
}

/** What follows a surname and is no part of it. */
const SUFFIX = /^(jr|sr|ii|iii|iv)$/;

/** Puts the words of a query and of a form side by side, the same ones first, then each to the nearest that is left. */
export function alignWords(query: readonly QueryWord[], form: readonly string[], match: WordMatch): Aligned {
  const used = form.map(() => false);
  const places = query.map(({ text }) => {
    const at = form.findIndex((word, i) => !used[i] && word === text);
    if (at >= 0) used[at] = true;
    return at;
  });
  const matches = places.map((place, typed) => {
    if (place >= 0) return 1;
    let [best, at] = [0, -1];
    form.forEach((word, i) => {
      const how = used[i] ? 0 : match(typed, word);
      if (how > best) [best, at] = [how, i];
    });
    if (at >= 0) used[at] = true;
    places[typed] = at;
    return best;
  });
  const found = places.map((at) => form[at] ?? '');
  const [first, last] = [places.indexOf(0), places.indexOf(endOfName(form))];
  // A possessive's "s" is no part of a name that has to be typed.
  const letters = (word: string) => (word === 's' ? 0 : word.length);
  const total = form.reduce((sum, word) => sum + letters(word), 0);
  const covered = form.reduce((sum, word, i) => sum + (used[i] ? letters(word) : 0), 0);
  return { matches, found, share: total === 0 ? 0 : covered / total, first, last };
}

/** The place of a name's last word, "Jr" and its like aside. */
function endOfName(form: readonly string[]): number {
  const last = form.length - 1;
  return last > 1 && SUFFIX.test(form[last]!) ? last - 1 : last;
}
