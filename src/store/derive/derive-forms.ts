import type { Entry } from '../../contract/entry.ts';
import { DEMONYMS, readTable, STATE_ABBREVIATIONS } from './demonyms.ts';
import { NICKNAMES } from './nicknames.ts';

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

const COMPANY =
  /,? (Inc\.?|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|Limited|plc|PLC|Group|LLC|S\.?A\.?|AG|SE|N\.?V\.?|Holdings?)$/;
const GENERIC_TAIL =
  /^(University|College|Airport|Strip|Union|Sea|Ocean|Party|Airlines|Industries|Insurance|Chemical|Textile|Mills|Oil|Power|Motor|Motors|Bank|River|Festival|Stadium|Squibb|Corporation|Company|Inc\.?|Group|Holdings|Industries)$/;
const SMALL_WORD = /^(of|the|and|for|in|on|at|to|a|an|de|la|du|des|der|von|y|e|&)$/i;
/** What stands before the last word of a surname and belongs to it ("von der Leyen", "Le Pen"). */
const PARTICLE = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|ter|ten)$/i;
const PERSON_SUFFIX = /,? (Jr\.?|Sr\.?|II|III|IV)$/;

const demonyms = readTable(DEMONYMS);
const nicknames = readTable(NICKNAMES);
const abbreviations = readTable(STATE_ABBREVIATIONS);

const variantsOf = (name: string, isPerson: boolean): string[] => {
  const found: string[] = [];
  if (isPerson) {
    const bare = name.replace(PERSON_SUFFIX, '');
    if (bare !== name) found.push(bare);
    const words = bare.split(' ');
    // "Samuel J. Heyman" is "Samuel Heyman" too; "James C. Miller III" is "James Miller".
    if (words.length === 3 && /^\p{Lu}/u.test(words[1]!) && !SMALL_WORD.test(words[1]!)) {
      found.push(`${words[0]} ${words[2]}`);
      if (!/^\p{Lu}\.?$/u.test(words[1]!)) found.push(`${words[0]} ${words[1]![0]}. ${words[2]}`);
    }
    for (const short of nicknames.get(words[0]!) ?? []) {
      if (words.length === 2) found.push(`${short} ${words[1]}`);
      if (words.length === 3) found.push(`${short} ${words[2]}`);
    }
    return found;
  }
  if (name.startsWith('The ')) found.push(name.slice(4));
  const company = name.replace(COMPANY, '');
  if (company !== name) found.push(company, `${company} Inc`, `${company} Corp`, `${company} Co`, `${company} Ltd`);
  const national = /^(United States|U\.S\.|US) (.+)$/.exec(name);
  if (national) {
    const rest = national[2]!;
    found.push(`U.S. ${rest}`, `United States ${rest}`);
    if (rest.includes(' ')) found.push(rest);
  }
  const united = /^United Nations (.+)$/.exec(name);
  if (united) {
    found.push(`UN ${united[1]}`);
    if (united[1]!.includes(' ')) found.push(united[1]!);
  }
  for (const form of [name, ...found]) {
    const of = /^(University|Department|Ministry|Bank) of (?:the )?([\p{Lu}][\p{L}' ]+)$/u.exec(form);
    if (of) found.push(`${of[2]} ${of[1]}`);
    const tail = /^([\p{Lu}][\p{L}' ]+) (University|Department|Ministry)$/u.exec(form);
    if (tail) found.push(`${tail[1] === 'University' ? '' : ''}${tail[2]} of ${tail[1]}`);
  }
  const head = /^(.+?) (?:for|of|and) /.exec(name);
  if (
    head &&
    head[1]!.split(' ').length >= 2 &&
    /(Institute|Center|Centre|Foundation|Council|Bureau)$/.test(head[1]!)
  ) {
    found.push(head[1]!);
  }
  return found;
};

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

/**
 * Derives forms for the entries of a list that says how well known they are: only those above the usual weight of 1 get
 * any, because parts of unknown names prove nothing. Gives the derived forms of each entry, by entry number.
 */
export function deriveForms(entries: readonly Entry[]): Map<number, DerivedForm[]> {
  const known = new Set<string>();
  const eligible: number[] = [];
  entries.forEach((entry, number) => {
    if ((entry.weight ?? 1) <= 1 || entry.claims.length > 0) return;
    eligible.push(number);
    for (const form of entry.forms) known.add(form.text.toLowerCase());
  });
  const holders = countWords(eligible.map((number) => entries[number]!.name));
  const wanted = new Map<string, Set<number>>();
  const proposals: [number, DerivedForm][] = [];
  const propose = (number: number, text: string | null, type: DerivedType) => {
    // What the list says outranks what follows from another name by rule.
    if (!text || known.has(text.toLowerCase())) return;
    // A word of several names is nobody's alone.
    if ((type === 'surname' || type === 'head') && (holders.get(text) ?? 0) > 1) return;
    proposals.push([number, { text, type }]);
    const key = text.toLowerCase();
    wanted.set(key, (wanted.get(key) ?? new Set()).add(number));
  };
  for (const number of eligible) {
    const { name, kind, forms } = entries[number]!;
    const own = new Set(forms.map((form) => form.text));
    for (const text of variantsOf(name, kind === 'person')) if (!own.has(text)) propose(number, text, 'variant');
    for (const word of abbreviations.get(name) ?? []) propose(number, word, 'variant');
    for (const word of demonyms.get(name) ?? []) propose(number, word, 'demonym');
    if (kind === 'person') {
      const words = name.replace(PERSON_SUFFIX, '').split(' ');
      let last = words.length - 1;
      while (last > 1 && PARTICLE.test(words[last - 1]!)) last--;
      // "Karl I of Austria" has no surname.
      if (words.length > 1 && words.at(-2) !== 'of') propose(number, words.at(-1)!, 'surname');
      if (last < words.length - 1) propose(number, words.slice(last).join(' '), 'surname');
    } else {
      propose(number, initialsOf(name), 'initials');
      propose(number, headOf(name), 'head');
    }
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
