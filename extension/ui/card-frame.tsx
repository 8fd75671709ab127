import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawCard } from './card/draw-card.tsx';
import type { CardViewProps } from './card/props.ts';
import { CARD_STYLES, toSheet } from './card/styles.ts';

/** Over an article the card has the page's appearance; here that of the page that it is in, whatever the reader chose for it. */
const LIKE_THE_PAGE = '.backgrounder-theme { color-scheme: inherit }';

/** The card inside one of our own pages: in a shadow root, as over an article, so that it looks the same in both. */
export function CardFrame(card: CardViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const { page, focusable } = card;
  // The keyboard goes with the card, and back to where it was. Before the browser sees that this place is hidden now.
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (focusable && before instanceof HTMLElement) queueMicrotask(() => before.focus());
    };
  }, []);
  useLayoutEffect(() => {
    if (host.current) drawCard(frameIn(host.current), card);
  });
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot;
    if (focusable) root?.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }, [page.type === 'card' ? page.card : page]);
  return <div class="card-frame" ref={host} />;
}

function frameIn(element: HTMLElement): Element {
  const drawn = element.shadowRoot?.firstElementChild;
  if (drawn) return drawn;
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...CARD_STYLES, LIKE_THE_PAGE].map(toSheet);
  const frame = document.createElement('div');
  frame.className = 'backgrounder-theme';
  root.append(frame);
  return frame;
}
