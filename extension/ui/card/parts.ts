import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card, EntrySummary, NamedEntry, SourceSummary } from '../../../src/contract/card.ts';
import type { CardViewProps } from './props.ts';
import type { Words } from './words.ts';

/** What every part of a card needs, whatever it draws. */
export interface Parts {
  t: Words;
  /** The language of what the pack says. */
  language?: string;
  /** The sources of the card's claims, by id. */
  sources: ReadonlyMap<string, SourceSummary>;
  /** Entries that its claims name, each by what is written there. */
  named: ReadonlyMap<string, NamedEntry>;
  onOpen(entry: EntrySummary): void;
  /** Puts text on the clipboard; whether it could. */
  onCopy(text: string): Promise<boolean>;
  /** Switches a source off (or on again) everywhere; absent where that cannot be done. */
  onSource?(source: SourceSummary, on: boolean): void;
  /** The same for a source of any pack. */
  onAnySource?: CardViewProps['onSource'];
}

export const CardParts = createContext<Parts | null>(null);

/** The parts of the card that is drawn. Throws outside one. */
export function useParts(): Parts {
  const parts = useContext(CardParts);
  if (!parts) throw new Error('this is drawn in a card only');
  return parts;
}

/** The parts of a card with these props. */
export function partsOf({ page, t, onOpen, onCopy, onSource }: CardViewProps): Parts {
  const card = page.type === 'card' ? page.card : undefined;
  return { t, onOpen, onCopy, onAnySource: onSource, ...partsOfCard(card, onSource) };
}

/** What the claims of one pack's card need. */
export function partsOfCard(
  card: Card | undefined,
  onSource: CardViewProps['onSource'],
): Pick<Parts, 'language' | 'sources' | 'named' | 'onSource'> {
  return {
    language: card?.language,
    sources: new Map(card?.sources.map((source) => [source.id, source])),
    named: new Map(card?.named?.map((entry) => [entry.written, entry])),
    onSource: card && onSource && (({ id }, on) => onSource({ pack: card.pack, source: id }, on)),
  };
}
