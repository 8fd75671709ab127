import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import cardStyle from './card/card.css?inline';
import { CardView, type CardViewProps } from './card/card-view.tsx';
import themeStyle from './theme.css?inline';

/** The card inside one of our own pages: in a shadow root, as over an article, so that it looks the same in both. */
export function CardFrame({ appearance, ...card }: CardViewProps & { appearance?: 'light' | 'dark' }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? openRoot(element);
    render(
      <div class="backgrounder-theme" data-appearance={appearance}>
        <CardView {...card} />
      </div>,
      root,
    );
  });
  return <div class="card-frame" ref={host} />;
}

function openRoot(element: HTMLElement): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [themeStyle, cardStyle].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return root;
}
