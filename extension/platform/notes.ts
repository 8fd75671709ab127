import { LONGEST_NOTE } from '../../src/contract/look-up.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import browser from './own-browser.ts';

/** A reader's own line on an entry. */
export interface Note extends EntryRef {
  text: string;
}

// An item of its own for each note: it is read by its name, and no two windows write over each other's.
const PREFIX = 'note ';
const keyOf = ({ pack, entry }: EntryRef): string => PREFIX + JSON.stringify([pack, entry]);

/** The notes on some entries, in their order; undefined where there is none. */
export async function readNotes(refs: readonly EntryRef[]): Promise<(string | undefined)[]> {
  const keys = refs.map(keyOf);
  const found = await browser.storage.local.get([...new Set(keys)]);
  return keys.map((key) => (typeof found[key] === 'string' ? found[key] : undefined));
}

/** Every note that the reader has written. */
export async function readAllNotes(): Promise<Note[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all.flatMap(([key, text]) => {
    if (!key.startsWith(PREFIX) || typeof text !== 'string') return [];
    const [pack = '', entry = ''] = JSON.parse(key.slice(PREFIX.length)) as string[];
    return [{ pack, entry, text }];
  });
}

/**
 * Keeps a note on an entry, or takes it away where the text is empty. It belongs to the entry and outlives its pack.
 *
 * @throws the browser's words where nothing can be stored.
 */
export async function writeNote(ref: EntryRef, text: string): Promise<void> {
  const kept = text.trim().slice(0, LONGEST_NOTE);
  if (kept) await browser.storage.local.set({ [keyOf(ref)]: kept });
  else await browser.storage.local.remove(keyOf(ref));
}
