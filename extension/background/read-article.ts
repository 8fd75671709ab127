import type { WorkerCalls } from '../../src/contract/messages.ts';
import { readArticle as findMentions } from '../../src/match/annotate.ts';
import { readSettings } from '../platform/settings.ts';
import type { LibraryKeeper } from './library-keeper.ts';
import { withNotes } from './with-notes.ts';

/** Finds the mentions of an article, how much their entries matter in it, and the card of each that they name or may mean. */
export async function readArticle(
  keep: LibraryKeeper,
  { blocks }: WorkerCalls['readArticle']['params'],
): Promise<WorkerCalls['readArticle']['result']> {
  const library = await keep.open(readSettings());
  const { mentions, entries } = findMentions(blocks, library);
  const refs = mentions.flatMap(({ pack, entry, alternatives }) => [{ pack, entry }, ...alternatives]);
  const distinct = new Map(refs.map((ref) => [JSON.stringify([ref.pack, ref.entry]), ref]));
  return { mentions, entries, cards: await withNotes(library.cards([...distinct.values()])) };
}
