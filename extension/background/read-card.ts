import type { Card } from '../../src/contract/card.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import type { Library } from '../../src/store/library.ts';
import { withNotes } from './with-notes.ts';

/** One entry's card with the reader's note; null where no pack that is on has it. */
export async function readCard(library: Library, ref: EntryRef): Promise<Card | null> {
  const card = library.card(ref);
  return card && ((await withNotes([card]))[0] ?? null);
}
