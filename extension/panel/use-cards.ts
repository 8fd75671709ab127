import { useState } from 'preact/hooks';
import type { Card } from '../../src/contract/card.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import { send } from '../platform/messages.ts';

/** The cards that are open in the panel, one over the other: the last is seen, Back uncovers the one before. */
export interface OpenCards {
  top?: Card;
  open(ref: EntryRef): Promise<void>;
  back(): void;
  close(): void;
  /** Draws the open cards as they are now, after a source was switched. */
  renew(): Promise<void>;
}

export function useCards(): OpenCards {
  const [cards, setCards] = useState<Card[]>([]);
  return {
    top: cards.at(-1),
    async open({ pack, entry }) {
      const card = await send('readCard', { pack, entry });
      if (card) setCards((below) => [...below, card]);
    },
    back: () => setCards((all) => all.slice(0, -1)),
    close: () => setCards([]),
    async renew() {
      const now = await Promise.all(cards.map(({ pack, entry }) => send('readCard', { pack, entry })));
      setCards((all) => all.map((card, index) => now[index] ?? card));
    },
  };
}
