import type { EntrySummary, SourceRef } from '../../../src/contract/card.ts';
import type { CardPage } from './page.ts';
import type { Words } from './words.ts';

/** What a card is drawn from, and what it calls back. */
export interface CardViewProps {
  page: CardPage;
  canGoBack: boolean;
  pinned: boolean;
  /** Whether the card takes the keyboard's focus: only where the keyboard opened it. */
  focusable: boolean;
  /** Another name that the reader rests on while this card is pinned. */
  offer?: EntrySummary;
  t: Words;
  onBack(): void;
  /** Absent where the card cannot be pinned: in the panel it stays anyway. */
  onPin?(): void;
  onClose(): void;
  onOpen(entry: EntrySummary): void;
  /** Shows the same card in the panel; absent where it is the panel that shows it. */
  onOpenPanel?(entry: EntrySummary): void;
  /** Puts text on the clipboard; whether it could. */
  onCopy(text: string): Promise<boolean>;
  /** Switches a source off, or on again, everywhere; the card is then drawn anew. Absent where that cannot be done. */
  onSource?(source: SourceRef, on: boolean): void;
}
