import type { Entry } from '../../contract/entry.ts';
import { DEMONYMS, readTable, STATE_ABBREVIATIONS } from './demonyms.ts';
import { PERSON_SUFFIX, SMALL_WORD, variantsOf } from './variants.ts';

/**
 * What a form is that follows from an entry's name by rule, and which its list does not have.
 * - `variant`: another way of writing the full name.
 * - `demonym`: a word for what is of a country.
 * - `surname`, `head`: a part of the name that no other known entry has ("Neruda", "Stanford").
 * - `initials`: its initials, where they are nobody else's.
 */
export const DERIVED_TYPES = ['variant', 'demonym', 'surname', 'head', 'initials'] as const;
export type DerivedType = (typeof DERIVED_TYPES)[number];

export interface DerivedForm {
  text: string;
  type: DerivedType;
}

const GENERIC_TAIL =
  /^(University|College|Airport|Strip|Union|Sea|Ocean|Party|Airlines|Industries|Insurance|Chemical|Textile|Mills|Oil|Power|Motor|Motors|Bank|River|Festival|Stadium|Corporation|Company|Inc\.?|Group|Holdings|Industries)$/;
/** What stands before the last word of a surname and belongs to it ("von der Leyen", "Le Pen"). */
const PARTICLE = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|ter|ten)$/i;

const demonyms = readTable(DEMONYMS);
const abbreviations = readTable(STATE_ABBREVIATIONS);

const initialsOf = (name: string): string | null => {
  const words = name
    .replace(/\s*\([^)]*\)/, '')
    .split(/[\s-–]+/)
    .filter((word) => !SMALL_WORD.test(word));
  if (words.length < 3 || words.length > 6 || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
  return words.map((word) => word[0]).join('');
};

const headOf = (name: string): string | null => {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1 && GENERIC_TAIL.test(words[end - 1]!)) end--;
  return end < words.length && end <= 2 && words[0]!.length > 3 ? words.slice(0, end).join(' ') : null;
};

/** In how many names each word stands. */
const countWords = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const word of new Set(name.split(/[\s-]+/))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Takes a form that follows from an entry's name; null for none. */
type Propose = (text: string | null, type: DerivedType) => void;

/** Proposes what follows from the name of one entry. */
function proposeFor({ name, kind, forms }: Entry, propose: Propose): void {
  const own = new Set(forms.map((form) => form.text));
  for (const text of variantsOf(name, kind === 'person')) if (!own.has(text)) propose(text, 'variant');
  for (const word of abbreviations.get(name) ?? []) propose(word, 'variant');
  for (const word of demonyms.get(name) ?? []) propose(word, 'demonym');
  if (kind !== 'person') {
    propose(initialsOf(name), 'initials');
    propose(headOf(name), 'head');
    return;
  }
  const words = name.replace(PERSON_SUFFIX, '').split(' ');
  let last = words.length - 1;
  while (last > 1 && PARTICLE.test(words[last - 1]!)) last--;
  // "Karl I of Austria" has no surname.
  if (words.length > 1 && words.at(-2) !== 'of') propose(words.at(-1)!, 'surname');
  if (last < words.length - 1) propose(words.slice(last).join(' '), 'surname');
}

/**
 * Derives forms for the entries of a list that says how well known they are: only those above the usual weight of 1 get
 * any, because parts of unknown names prove nothing. Gives the derived forms of each entry, by entry number.
 */
export function deriveForms(entries: readonly Entry[]): Map<number, DerivedForm[]> {
  const eligible = [...entries.entries()].filter(([, { weight = 1, claims }]) => weight > 1 && claims.length === 0);
  const known = new Set(eligible.flatMap(([, { forms }]) => forms.map(({ text }) => text.toLowerCase())));
  const holders = countWords(eligible.map(([, { name }]) => name));
  const wanted = new Map<string, Set<number>>();
  const proposals: [number, DerivedForm][] = [];
  for (const [number, entry] of eligible) {
    proposeFor(entry, (text, type) => {
      // What the list says outranks what follows from another name by rule.
      if (!text || known.has(text.toLowerCase())) return;
      // A word of several names is nobody's alone.
      if ((type === 'surname' || type === 'head') && (holders.get(text) ?? 0) > 1) return;
      proposals.push([number, { text, type }]);
      const key = text.toLowerCase();
      wanted.set(key, (wanted.get(key) ?? new Set()).add(number));
    });
  }
  const derived = new Map<number, DerivedForm[]>();
  for (const [number, form] of proposals) {
    const claimants = wanted.get(form.text.toLowerCase())!.size;
    if (claimants > 1 && form.type !== 'variant' && form.type !== 'demonym') continue;
    const list = derived.get(number);
    if (!list) derived.set(number, [form]);
    else if (!list.some((other) => other.text === form.text)) list.push(form);
  }
  return derived;
}
