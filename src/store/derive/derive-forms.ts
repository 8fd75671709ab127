import type { Entry } from '../../contract/entry.ts';
import type { Kind } from '../../contract/kind.ts';
import { hashWord } from '../../text/tokens.ts';
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

/** An entry of which more is known than its name is long: its forms may be guessed. */
export interface KnownEntry {
  number: number;
  name: string;
  kind: Kind;
  /** All its written forms. */
  forms: readonly string[];
}

/** True for entries that get derived forms: well known, and of a list that says nothing else of them. */
export const mayDerive = ({ weight = 1, claims }: Entry): boolean => weight > 1 && claims.length === 0;

/** In how many names each word stands. */
const countWords = (entries: Iterable<KnownEntry>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { name } of entries)
    for (const word of new Set(name.split(/[\s-]+/))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** A text as a number of 53 bits, whatever its capitals: a set of them is a third as large as one of texts. */
const numberOf = (text: string): number => {
  const small = text.toLowerCase();
  return (hashWord(small) >>> 0) * 0x200000 + (hashWord(` ${small}`) >>> 11);
};

const proposalsOf = ({ name, kind, forms }: KnownEntry): DerivedForm[] => {
  const proposals: DerivedForm[] = [];
  const propose = (type: DerivedType, texts: Iterable<string | null>) => {
    for (const text of texts) if (text) proposals.push({ text, type });
  };
  const variants = variantsOf(name, kind === 'person').filter((text) => !forms.includes(text));
  propose('variant', [...variants, ...(abbreviations.get(name) ?? [])]);
  propose('demonym', demonyms.get(name) ?? []);
  if (kind === 'person') propose('surname', surnamesOf(name));
  else {
    propose('initials', [initialsOf(name)]);
    propose('head', [headOf(name)]);
  }
  return proposals;
};

const surnamesOf = (name: string): string[] => {
  const words = name.replace(PERSON_SUFFIX, '').split(' ');
  let last = words.length - 1;
  while (last > 1 && PARTICLE.test(words[last - 1]!)) last--;
  // "Karl I of Austria" has no surname.
  const single = words.length > 1 && words.at(-2) !== 'of' ? [words.at(-1)!] : [];
  return last < words.length - 1 ? [...single, words.slice(last).join(' ')] : single;
};

/** One entry wants a form, or several do. */
const SEVERAL = -1;

/**
 * Derives forms for the entries of a list that says how well known they are (`mayDerive`): parts of unknown names prove
 * nothing. Goes through them several times, so that nothing of them need be kept.
 * @returns the derived forms of each entry that gets any, by entry number, in their order
 */
export function* deriveForms(entries: Iterable<KnownEntry>): Generator<[entry: number, forms: DerivedForm[]]> {
  const known = new Set<number>();
  for (const { forms } of entries) for (const text of forms) known.add(numberOf(text));
  const holders = countWords(entries);
  // What the list says outranks what follows from another name by rule; a word of several names is nobody's alone.
  const isFree = ({ text, type }: DerivedForm): boolean =>
    !known.has(numberOf(text)) && !((type === 'surname' || type === 'head') && (holders.get(text) ?? 0) > 1);
  const wantedBy = new Map<number, number>();
  for (const entry of entries)
    for (const { text } of proposalsOf(entry).filter(isFree)) {
      const other = wantedBy.get(numberOf(text));
      wantedBy.set(numberOf(text), other === undefined || other === entry.number ? entry.number : SEVERAL);
    }
  const isItsOwn = ({ text, type }: DerivedForm): boolean =>
    type === 'variant' || type === 'demonym' || wantedBy.get(numberOf(text)) !== SEVERAL;
  for (const entry of entries) {
    const forms = proposalsOf(entry).filter((form) => isFree(form) && isItsOwn(form));
    const once = forms.filter((form, i) => forms.findIndex(({ text }) => text === form.text) === i);
    if (once.length > 0) yield [entry.number, once];
  }
}
