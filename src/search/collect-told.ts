import type { Entry } from '../contract/entry.ts';
import { foldedWords } from './fold-name.ts';

/** A word that is told of more entries than this tells none of them apart. */
const MOST_OWNERS = 1_000;
const SHORTEST = 3;

/**
 * The folded words of what a pack tells of its entries: description, context and cues, statements (its own and those of
 * others about it), and the names of related entries.
 * @returns each word with the numbers of the entries, in rising order
 */
export function collectTold(entries: readonly Entry[]): Map<string, number[]> {
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const about = statementsAbout(entries, numbers);
  const owners = new Map<string, number[]>();
  entries.forEach((entry, number) => {
    const texts = [...textsOf(entry), ...(about.get(number) ?? [])];
    for (const id of entry.related ?? []) {
      const other = entries[numbers.get(id) ?? -1];
      if (other) texts.push(...callingNames(other));
    }
    for (const word of new Set(texts.flatMap(foldedWords))) {
      if (word.length < SHORTEST) continue;
      const known = owners.get(word);
      if (known) known.push(number);
      else owners.set(word, [number]);
    }
  });
  for (const [word, numbersOfWord] of owners) if (numbersOfWord.length > MOST_OWNERS) owners.delete(word);
  return owners;
}

function textsOf({ description, context, event, claims }: Entry): string[] {
  return [description ?? '', ...(context ?? []), ...wordsOfEvent(event), ...(claims ?? []).map(({ text }) => text)];
}

/** The words by which an event is told; who and what takes part is found by its own names. */
function wordsOfEvent(event: Entry['event']): string[] {
  if (!event) return [];
  const { what, which = [], target = [], who = [], where = [], told } = event;
  const words = [...target, ...who, ...where].filter((filler) => typeof filler === 'string');
  return [...what, ...which, ...words, ...(told ? [...told.acts, ...told.nouns] : [])];
}

function statementsAbout(entries: readonly Entry[], numbers: ReadonlyMap<string, number>): Map<number, string[]> {
  const about = new Map<number, string[]>();
  for (const { claims } of entries) {
    for (const { text, about: ids } of claims ?? []) {
      for (const id of ids ?? []) {
        const number = numbers.get(id);
        if (number !== undefined) about.set(number, [...(about.get(number) ?? []), text]);
      }
    }
  }
  return about;
}

/** What an entry is called, without the offices and wordings that stand for it. */
const callingNames = ({ name, forms }: Entry): string[] => [
  name,
  ...forms.filter(({ type }) => type === 'acronym' || type === 'nickname').map(({ text }) => text),
];
