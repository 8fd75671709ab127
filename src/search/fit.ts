import type { Kind } from '../contract/kind.ts';
import type { OpenPack } from '../store/open-pack.ts';
import type { Aligned } from './align-words.ts';
import type { Query, QueryWord } from './read-query.ts';

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

/** What a word of a name is worth where nothing else of the name was typed, and at least where it is a surname. */
const PART_OF_NAME = 0.5;
const SURNAME = 0.85;
/** A person's names without the last one. */
const WITHOUT_SURNAME = 0.85;
/** What is told: an incident is what is told of it, a place is where much else is told of. */
const TOLD: Readonly<Record<Kind, number>> = { incident: 0.7, person: 0.4, organization: 0.4, topic: 0.4, place: 0.25 };
/** What is left of the fit of an entry that has none of the words in its names. */
const ONLY_TOLD = 0.8;
/** What a second reason adds to the first: a word that is in the name and told as well. */
const BESIDES = 0.1;
/** What stands before a person's surname in place of a given name ("Gov. Hayden"), or before another one ("President Xi"). */
const TITLE = { surname: 0.5, given: 0.35 };
/**
 * What a word costs that an entry cannot account for: little beside persons (titles, parties, states) and before a whole
 * name ("the city of Paris"), much where the name has other words in its place.
 */
const UNKNOWN = { person: 0.1, beforeName: 0.1, besideName: 0.3, other: 0.6 };

/**
 * How well an entry accounts for a query: by words of its names (the more of a name was typed and the more of its names
 * have the word, the better), by what is told of it, and for persons by what may stand before a surname.
 * @param forms its written forms by number, aligned
 * @param told how surely each word of the query is in what is told of the entry
 */
export function fitEntry(
  { words, ending }: Query,
  entry: { pack: OpenPack; entry: number; forms: ReadonlyMap<number, Aligned>; told?: readonly number[] | undefined },
): Fit {
  const { pack, forms, told } = entry;
  const kind = pack.kindOf(entry.entry);
  const { surname, title } = kind === 'person' ? titleBefore(pack, forms) : NO_TITLE;
  const unknown = kind === 'person' ? UNKNOWN.person : costBeside(words, { ending, forms });
  const found: string[] = words.map(() => '');
  let [sum, all, isNamed] = [0, 0, false];
  words.forEach(({ text, value, aside }, i) => {
    let named = nameAccount(forms, i);
    isNamed ||= named > 0;
    if (kind === 'person' && surname < 0) named *= WITHOUT_SURNAME;
    if (i === surname) named = Math.max(named, SURNAME * surest(forms, i));
    const telling = (told?.[i] ?? 0) * TOLD[kind];
    if (telling > 0 && named === 0) found[i] = text;
    let account = Math.min(1, Math.max(named, telling) + Math.min(named, telling) * BESIDES);
    // "Paul, Rand" is rather Rand Paul than Paul Rand.
    if (i === surname && text === ending) account += BESIDES;
    if (i < title.before && !aside) account = Math.max(account, title.worth);
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
    fit: all === 0 ? 0 : Math.min(1, Math.max(0, sum / all)) * (isNamed ? 1 : ONLY_TOLD),
    form,
    typed: typed.join(' '),
    found: found.filter(Boolean).join(' '),
  };
}

/** What a word of the query is worth as a part of the entry's names. */
function nameAccount(forms: ReadonlyMap<number, Aligned>, word: number): number {
  let [best, having] = [0, 0];
  for (const { matches, share } of forms.values()) {
    const match = matches[word]!;
    if (match === 0) continue;
    having++;
    best = Math.max(best, match * partOfName(share));
  }
  // One form that has it proves nothing usual.
  return having === 0 ? 0 : Math.max(best, surest(forms, word) * partOfName((having - 1) / forms.size));
}

const surest = (forms: ReadonlyMap<number, Aligned>, word: number): number =>
  Math.max(...Array.from(forms.values(), ({ matches }) => matches[word]!));

const partOfName = (share: number): number => PART_OF_NAME + (1 - PART_OF_NAME) * share;

/** One slip at most: titles stand before a name that is meant. */
const SURE = 0.85;
const NO_TITLE = { surname: -1, title: { before: -1, worth: 0 } };

/**
 * Which word of the query is a person's surname (-1 for none), and up to which word titles may stand: before the surname,
 * or before the first word of the name. What an office is called ends in no surname.
 */
function titleBefore(pack: OpenPack, forms: ReadonlyMap<number, Aligned>): typeof NO_TITLE {
  let [surname, first] = [-1, -1];
  for (const [form, aligned] of forms) {
    if (pack.formType(form) === 'title') continue;
    if (aligned.last >= 0 && aligned.matches[aligned.last]! >= SURE) surname = Math.max(surname, aligned.last);
    if (aligned.matches[aligned.first] === 1) first = Math.max(first, aligned.first);
  }
  if (surname >= 0) return { surname, title: { before: surname, worth: TITLE.surname } };
  return { surname, title: { before: first, worth: TITLE.given } };
}

/** What a word costs that is left over beside an entry that is no person. */
function costBeside(
  words: readonly QueryWord[],
  { ending, forms }: { ending: string; forms: ReadonlyMap<number, Aligned> },
): number {
  const whole = [...forms.values()].filter(({ share }) => share === 1);
  if (whole.length === 0) return UNKNOWN.other;
  return whole.some(({ last }) => words[last]?.text === ending) ? UNKNOWN.beforeName : UNKNOWN.besideName;
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
