import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardViewProps } from './card/card-view.tsx';
import { drawCard } from './card/draw-card.tsx';
import { CARD_STYLES } from './card/styles.ts';

/** The card inside one of our own pages: in a shadow root, as over an article, so that it looks the same in both. */
export function CardFrame({ appearance, ...card }: CardViewProps & { appearance?: 'light' | 'dark' }) {
  const host = useRef<HTMLDivElement>(null);
  const { page, canGoBack, focusable } = card;
  // The keyboard goes with the card, and back to where it was. Before the browser sees that this place is hidden now.
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (focusable && before instanceof HTMLElement) queueMicrotask(() => before.focus());
    };
  }, []);
  // Drawn again only for another card, so that what the reader unfolded stays so.
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const frame = (element.shadowRoot ?? openRoot(element)).firstElementChild as HTMLElement;
    if (appearance) frame.dataset['appearance'] = appearance;
    else delete frame.dataset['appearance'];
    drawCard(frame, card);
    if (focusable) frame.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }, [page.type === 'card' ? page.card : page, canGoBack, appearance]);
  return <div class="card-frame" ref={host} />;
}

function openRoot(element: HTMLElement): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = CARD_STYLES.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const frame = document.createElement('div');
  frame.className = 'backgrounder-theme';
  root.append(frame);
  return root;
}
