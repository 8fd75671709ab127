import type { Pack } from '../contract/pack.ts';
import type { Section } from '../store/container.ts';
import type { OpenPack } from '../store/open-pack.ts';
import { writeDictionary } from './build-dictionary.ts';
import { textsTold } from './collect-told.ts';
import { type EntryReader, readEntries } from './entry-reader.ts';

/** A word that is told of more entries than this tells none of them apart; nor does one of fewer letters. */
const TELLING = { mostOwners: 1_000, shortest: 3 };

/**
 * Makes the dictionaries that search finds candidates with: the folded words of every written form with the entries that
 * have them, and those of what is told of entries.
 * @param pack in memory, or opened from its image
 * @returns sections for `buildImage`; the same bytes for the same pack
 */
export function buildSearchIndex(pack: Pack | OpenPack): Section[] {
  const reader = readEntries(pack);
  // One after the other, because the words of one dictionary are a good part of what a worker may hold.
  return [...indexNames(reader), ...indexTold(reader)];
}

function indexNames({ entryCount, entry }: EntryReader): Section[] {
  const names = writeDictionary('names');
  for (let number = 0; number < entryCount; number++) {
    const { name, forms } = entry(number);
    names.add(name, number);
    for (const { text } of forms) names.add(text, number);
  }
  return names.finish();
}

function indexTold(reader: EntryReader): Section[] {
  const told = writeDictionary('told', TELLING);
  const tell = textsTold(reader);
  for (let number = 0; number < reader.entryCount; number++)
    for (const text of tell(reader.entry(number), number)) told.add(text, number);
  return told.finish();
}
