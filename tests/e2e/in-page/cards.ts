import { render } from 'preact';
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import popover from '../../../extension/popover/popover.css?inline';
import { drawCard } from '../../../extension/ui/card/draw-card.tsx';
import type { CardViewProps } from '../../../extension/ui/card/props.ts';
import { CARD_STYLES, toSheet } from '../../../extension/ui/card/styles.ts';
import type { Words } from '../../../extension/ui/card/words.ts';

interface Look {
  /** CSS pixels. */
  width?: number;
  height?: number;
  appearance?: 'light' | 'dark';
}

/** Props beyond the usual; `keep`: it is the same card as before, drawn anew. */
type Shown = Partial<CardViewProps> & { keep?: boolean };

/** What the card's callbacks were called with, by name. */
export const calls: [name: string, ...values: unknown[]][] = [];

/** The English messages, as the browser would say them. */
const t: Words = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));

const note =
  (name: string) =>
  (...values: unknown[]): void => {
    calls.push([name, ...values]);
  };

/** Draws a card as it stands over an article, alone in the page; what was opened in the one before is forgotten. */
export function showCard(page: CardViewProps['page'], look: Look = {}, { keep, ...more }: Shown = {}): void {
  const { width = 360, height = 420, appearance = 'light' } = look;
  const host = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'));
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...CARD_STYLES, popover].map(toSheet);
  const frame = root.querySelector<HTMLElement>('.frame') ?? root.appendChild(document.createElement('div'));
  frame.className = 'backgrounder-theme frame';
  frame.dataset['appearance'] = appearance;
  frame.style.cssText = `max-height: ${height}px; animation: none`;
  host.style.cssText = `width: ${width}px !important`;
  if (!keep) render(null, frame);
  drawCard(frame, {
    page,
    t,
    canGoBack: false,
    pinned: false,
    focusable: false,
    onBack: note('back'),
    onPin: note('pin'),
    onClose: note('close'),
    onOpen: note('open'),
    onOpenPanel: note('panel'),
    onSource: note('source'),
    onCopy: async (text) => Boolean(note('copy')(text) ?? true),
    ...more,
  });
}
