import { SHAPE } from '../../text/tokens.ts';
import { namesByDocument } from './bodies.ts';
import type { JudgedName, JudgedNames } from './facts-of-names.ts';
import type { Stretch } from './names.ts';
import type { Passage } from './passages.ts';

/** Fewest letters that are taken for a name's initials where no brackets say so, in its own document and in others. */
const FEWEST_LETTERS = { here: 2, elsewhere: 3 };

const SMALL = /^(?:of|the|and|for|on|in|de|la|al|to|a)$/;

/** The initials of a name: of all its words, and of those that are not small. */
const initialsOf = (words: readonly string[]): string[] => [
  words.map((word) => word[0]).join(''),
  words
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0])
    .join(''),
];

/**
 * Finds what acronyms stand for: what a document has beside them in brackets ("Joint Special Operations Command (JSOC)"), or the one name of which
 * they are the initials.
 * @param assigned takes the name's key for each stretch of the acronym
 */
export function assignAcronyms(passages: readonly Passage[], names: JudgedNames, assigned: Map<Stretch, string>): void {
  const acronyms = [...names.values()].filter((name) => isAcronym(passages, name));
  const keys = new Set(acronyms.map(({ key }) => key));
  const meanings = explained(passages, names, keys);
  const everywhere = initialsIn([...names.values()]);
  for (const [document, here] of namesByDocument(names)) {
    const local = initialsIn(here);
    for (const name of here) {
      if (!keys.has(name.key)) continue;
      const known = meanings.get(name.key);
      const found =
        known?.get(document) ??
        onlyOne([...(known?.values() ?? [])]) ??
        meantBy(name, local, FEWEST_LETTERS.here) ??
        meantBy(name, everywhere, FEWEST_LETTERS.elsewhere);
      if (!found) continue;
      for (const stretch of name.byDocument.get(document)!) assigned.set(stretch, found);
    }
  }
}

function isAcronym(passages: readonly Passage[], { words, stretches, land }: JudgedName): boolean {
  if (words.length > 1 || land !== null) return false;
  return stretches.some(({ passage, from }) => (passages[passage]!.tokens.shape[from]! & SHAPE.allCaps) !== 0);
}

/** By acronym and document, the key of the name beside it: one of the two is in brackets behind the other. */
function explained(passages: readonly Passage[], names: JudgedNames, acronyms: ReadonlySet<string>) {
  const starts = new Map<string, string>();
  for (const { key, stretches } of names.values())
    for (const { passage, from } of stretches) starts.set(`${passage} ${from}`, key);
  const meanings = new Map<string, Map<number, string>>();
  for (const { key, stretches } of names.values()) {
    for (const { passage, to } of stretches) {
      const { document, text, tokens } = passages[passage]!;
      const other = starts.get(`${passage} ${to}`);
      if (other === undefined || !/^\s*\(["“']?$/.test(text.slice(tokens.end[to - 1], tokens.start[to]))) continue;
      const [acronym, name] = acronyms.has(other) ? [other, key] : [key, other];
      if (acronyms.has(acronym) && isSpeltBy(acronym, names.get(name)!.words)) {
        meanings.set(acronym, new Map([...(meanings.get(acronym) ?? []), [document, name]]));
      }
    }
  }
  return meanings;
}

/** True where the letters stand in a name in that order, the first at its beginning. */
function isSpeltBy(acronym: string, words: readonly string[]): boolean {
  if (words.length < 2 || acronym[0] !== words.find((word) => !SMALL.test(word))?.[0]) return false;
  let at = 0;
  for (const letter of words.join('')) if (letter === acronym[at]) at++;
  return at === acronym.length;
}

/** Names by their initials. */
function initialsIn(names: readonly JudgedName[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { key, kind, words } of names) {
    if (words.length < 2 || kind === 'person') continue;
    for (const initials of new Set(initialsOf(words))) found.set(initials, [...(found.get(initials) ?? []), key]);
  }
  return found;
}

const meantBy = ({ key }: JudgedName, initials: ReadonlyMap<string, string[]>, fewest: number): string | undefined =>
  key.length >= fewest ? onlyOne(initials.get(key) ?? []) : undefined;

const onlyOne = (keys: readonly string[]): string | undefined => (new Set(keys).size === 1 ? keys[0] : undefined);
