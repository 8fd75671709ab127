import type { Card } from '../../src/contract/card.ts';
import { readNotes } from '../platform/notes.ts';

/** Cards with the reader's own lines on their entries. */
export async function withNotes(cards: readonly Card[]): Promise<Card[]> {
  const notes = await readNotes(cards);
  return cards.map((card, i) => (notes[i] === undefined ? card : { ...card, note: notes[i] }));
}
