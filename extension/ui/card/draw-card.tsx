/** @jsxImportSource ../draw */
import { append } from '../draw/jsx-runtime.ts';
import { CardView, type CardViewProps } from './card-view.tsx';

/** Draws a card into an element, in place of what is there; the reader's place in it is kept where it is the same card. */
export function drawCard(frame: Element, card: CardViewProps): void {
  const entryNow = () => frame.firstElementChild?.getAttribute('data-entry');
  const [entry, scrolled] = [entryNow(), frame.querySelector('.body')?.scrollTop];
  frame.replaceChildren();
  append(frame, <CardView {...card} />);
  const body = frame.querySelector('.body');
  if (body && scrolled && entryNow() === entry) body.scrollTop = scrolled;
}

/** Shows whether the card in an element is pinned. */
export function showPinned(frame: Element, pinned: boolean): void {
  frame.querySelector('[aria-pressed]')?.setAttribute('aria-pressed', String(pinned));
}
