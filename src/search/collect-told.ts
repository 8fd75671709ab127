import type { Entry } from '../contract/entry.ts';
import type { EntryReader } from './entry-reader.ts';

/**
 * Prepares to tell what a pack tells of an entry: description, context and cues, statements (its own and those of others
 * about it), and the names of related entries.
 */
export function textsTold(reader: EntryReader): (entry: Entry, number: number) => string[] {
  const about = statementsAbout(reader);
  return (entry, number) => {
    const related = (entry.related ?? []).map(reader.numberOf).filter((other) => other >= 0);
    return [...textsOf(entry), ...(about.get(number) ?? []), ...related.map(reader.entry).flatMap(callingNames)];
  };
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

function statementsAbout({ entryCount, claimCount, entry, numberOf }: EntryReader): Map<number, string[]> {
  const about = new Map<number, string[]>();
  if (claimCount === 0) return about;
  for (let number = 0; number < entryCount; number++) {
    for (const { text, about: ids = [] } of entry(number).claims ?? []) {
      for (const other of ids.map(numberOf)) {
        const told = about.get(other);
        if (told) told.push(text);
        else if (other >= 0) about.set(other, [text]);
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
