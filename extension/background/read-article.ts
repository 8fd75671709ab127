import type { WorkerCalls } from '../../src/contract/messages.ts';
import { annotate } from '../../src/match/annotate.ts';
import { readSettings } from '../platform/settings.ts';
import type { LibraryKeeper } from './library-keeper.ts';

/** Finds the mentions of an article, and the card of each entry that they name or may refer to. */
export async function readArticle(
  keep: LibraryKeeper,
  { blocks }: WorkerCalls['readArticle']['params'],
): Promise<WorkerCalls['readArticle']['result']> {
  const library = await keep.open(readSettings());
  const mentions = annotate(blocks, library);
  const refs = mentions.flatMap(({ pack, entry, alternatives }) => [{ pack, entry }, ...alternatives]);
  const distinct = new Map(refs.map((ref) => [JSON.stringify([ref.pack, ref.entry]), ref]));
  return { mentions, cards: library.cards([...distinct.values()]) };
}
