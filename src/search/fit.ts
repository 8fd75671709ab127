import type { OpenPack } from '../store/open-pack.ts';
import type { WordMatch } from './match-word.ts';
import type { Query, QueryWord } from './read-query.ts';

/** A written form beside a query, word by word. */
export interface Aligned {
  /** How surely each word of the query is in the form, 0 to 1. */
  matches: number[];
  /** The form's word for each word of the query; '' where it has none. */
  found: string[];
  /** How much of the form's letters the query accounts for, 0 to 1. */
  share: number;
  /** Which word of the query is the form's last; -1 for none. */
  last: number;
  /** Nothing is left over on either side, brackets in the query aside, and every word is as written. */
  sameWords: boolean;
}

/** How well an entry as a whole accounts for a query. */
export interface Fit {
  /** 0 to 1. */
  fit: number;
  /** The form that accounts for most. */
  form: number;
  /** The query's words that the entry accounts for, and the entry's words for them. */
  typed: string;
  found: string;
}

/** What a word of a name is worth where nothing else of the name was typed. */
const PART_OF_NAME = 0.5;
/** A word that statements have and names do not: an incident is what is told of it, others are only told of. */
const TOLD = { incident: 0.8, other: 0.4 };
/** A person's names without the last one. */
const WITHOUT_SURNAME = 0.85;
/** What stands before a surname in place of a given name: "Gov. Hayden". */
const TITLE = 0.5;
/** What a word costs that an entry cannot account for; beside persons there are titles, parties, states. */
const UNKNOWN = { person: 0.1, other: 0.3 };

/** Puts the words of a query and of a form side by side, each to the nearest of the other that is left. */
export function alignWords(query: readonly QueryWord[], form: readonly string[], match: WordMatch): Aligned {
  const used = form.map(() => false);
  const matches: number[] = [];
  const found: string[] = [];
  let last = -1;
  query.forEach((_, typed) => {
    let [best, at] = [0, -1];
    form.forEach((word, i) => {
      const how = used[i] ? 0 : match(typed, word);
      if (how > best) [best, at] = [how, i];
    });
    matches.push(best);
    found.push(form[at] ?? '');
    if (at >= 0) used[at] = true;
    if (at >= 0 && at === form.length - 1) last = typed;
  });
  // A possessive's "s" is no part of a name that has to be typed.
  const letters = (word: string) => (word === 's' ? 0 : word.length);
  const total = form.reduce((sum, word) => sum + letters(word), 0);
  const covered = form.reduce((sum, word, i) => sum + (used[i] ? letters(word) : 0), 0);
  const sameWords = covered === total && query.every(({ aside }, i) => aside || matches[i] === 1);
  return { matches, found, share: total === 0 ? 0 : covered / total, last, sameWords };
}

/**
 * How well an entry accounts for a query: by words of its names (the more of a name was typed and the more of its names
 * have the word, the better), by what is told of it, and for persons by what may stand before a surname.
 * @param forms its written forms by number, aligned
 * @param told how surely each word of the query is in what is told of the entry
 */
export function fitEntry(
  { words }: Query,
  entry: { pack: OpenPack; entry: number; forms: ReadonlyMap<number, Aligned>; told: readonly number[] | undefined },
): Fit {
  const { pack, forms, told } = entry;
  const kind = pack.kindOf(entry.entry);
  const isPerson = kind === 'person';
  const surname = isPerson ? surnameAt(pack, forms) : -1;
  const unknown = isPerson ? UNKNOWN.person : UNKNOWN.other;
  const found: string[] = words.map(() => '');
  let [sum, all] = [0, 0];
  words.forEach(({ text, value, aside }, i) => {
    let account = nameAccount(forms, i) * (isPerson && surname < 0 ? WITHOUT_SURNAME : 1);
    const telling = (told?.[i] ?? 0) * (kind === 'incident' ? TOLD.incident : TOLD.other);
    if (telling > account) [account, found[i]] = [telling, text];
    if (account < TITLE && i < surname && !aside) account = TITLE;
    all += value;
    sum += value * (account > 0 ? account : -unknown);
  });
  const form = fullest(forms);
  const aligned = forms.get(form)!;
  words.forEach((_, i) => {
    found[i] ||= aligned.found[i]!;
  });
  const typed = words.filter((_, i) => found[i] !== '').map(({ text }) => text);
  return {
    fit: all === 0 ? 0 : Math.max(0, sum / all),
    form,
    typed: typed.join(' '),
    found: found.filter(Boolean).join(' '),
  };
}

/** What a word of the query is worth as a part of the entry's names. */
function nameAccount(forms: ReadonlyMap<number, Aligned>, word: number): number {
  let [best, surest, having] = [0, 0, 0];
  for (const { matches, share } of forms.values()) {
    const match = matches[word]!;
    if (match === 0) continue;
    having++;
    surest = Math.max(surest, match);
    best = Math.max(best, match * partOfName(share));
  }
  // One form that has it proves nothing usual.
  return having === 0 ? 0 : Math.max(best, surest * partOfName((having - 1) / forms.size));
}

const partOfName = (share: number): number => PART_OF_NAME + (1 - PART_OF_NAME) * share;

/** The last word of the query that ends a form of a person's name; -1 for none. What an office is called ends in no surname. */
function surnameAt(pack: OpenPack, forms: ReadonlyMap<number, Aligned>): number {
  let last = -1;
  for (const [form, aligned] of forms) if (pack.formType(form) !== 'title') last = Math.max(last, aligned.last);
  return last;
}

/** The form with most of the query in it, and of equals the one with least besides. */
function fullest(forms: ReadonlyMap<number, Aligned>): number {
  let [best, most] = [-1, -1];
  for (const [form, { matches, share }] of forms) {
    const sum = matches.reduce((all, match) => all + match, 0) + share / 2;
    if (sum > most) [best, most] = [form, sum];
  }
  return best;
}
