import { render } from 'preact';
import { CardView } from './card-view.tsx';
import type { CardPage } from './page.ts';
import type { CardViewProps } from './props.ts';

/** Draws a card into an element; what the reader unfolded and where they are in it stay where it is the same card. */
export function drawCard(frame: Element, card: CardViewProps): void {
  render(<CardView key={nameOf(card.page)} {...card} />, frame);
}

const nameOf = (page: CardPage): string =>
  page.type === 'card' ? JSON.stringify([page.card.pack, page.card.entry]) : page.written;
