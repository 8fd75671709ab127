import type { Settings } from '../../src/contract/settings.ts';
import type { CardViewProps } from '../ui/card/card-view.tsx';
import { drawCard, showPinned } from '../ui/card/draw-card.tsx';
import { CARD_STYLES } from '../ui/card/styles.ts';
import { letMove } from './move-card.ts';
import { readAppearance } from './page-appearance.ts';
import { type Box, place } from './place.ts';
import popoverStyle from './popover.css?inline';

/** The name that a card belongs to. */
export interface Anchor {
  element: Element;
  /** Its boxes in the viewport, in text order; CSS pixels. */
  lines: readonly Box[];
  /** Where the pointer is, if it is there. */
  at?: { x: number; y: number };
}

/** The one host in the page, while a card is open. */
export interface Popover {
  /** Opens a card at a name, in place of the one that is open. */
  show(card: CardViewProps, anchor: Anchor): void;
  /** Draws the open card anew where it is; it never becomes lower, so that it stays under the pointer. */
  update(card: CardViewProps): void;
  setPinned(pinned: boolean): void;
  hide(): void;
  /** Draws a card where nobody sees it, in idle time, so that the first one that is shown is as quick as the others. */
  warm(card: CardViewProps): void;
  /** The card's box in the viewport; null while none is open, or after the page threw our host out. */
  bounds(): Box | null;
  /** Whether an event comes from the card. */
  holds(event: Event): boolean;
  isHost(element: unknown): boolean;
  /** Gives the card the keyboard's focus. */
  focus(): void;
}

interface PopoverOptions {
  document: Document;
  appearance(): Settings['appearance'];
  signal: AbortSignal;
}

/** Tallest card, as a part of what the reader sees of the page. */
const TALLEST = 0.6;
const MOST_RAISES = 10;
/** What happens in the card is not the page's business. Our own listeners are on the window and hear it before. */
const KEPT_IN =
  'click mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup wheel focusin focusout copy'.split(
    ' ',
  );

/** Makes the host and its closed shadow root; nothing is in the page until `show`. */
export function createPopover({ document, appearance, signal }: PopoverOptions): Popover {
  // No custom element: a page could define it, and reach the closed root through `attachInternals()`.
  const host = document.createElement('div');
  if (__TEST__) host.dataset['backgrounder'] = '';
  host.popover = 'manual';
  const root = host.attachShadow({ mode: __TEST__ ? 'open' : 'closed' });
  const placement = new CSSStyleSheet();
  root.adoptedStyleSheets = [...[...CARD_STYLES, popoverStyle].map(toSheet), placement];
  const frame = document.createElement('div');
  frame.className = 'backgrounder-theme frame';
  root.append(frame);

  for (const type of KEPT_IN) host.addEventListener(type, (event) => event.stopPropagation());
  // Pressing a button of the card must not take the focus from where the reader is typing.
  root.addEventListener('mousedown', (event) => {
    const button = event.target instanceof Element && event.target.closest('button, summary');
    const elsewhere = document.activeElement !== document.body && document.activeElement !== host;
    if (button || elsewhere) event.preventDefault();
  });
  // What the page opens later (a dialog, full screen) lies over the card; a page that does so without end gets its way.
  let raises = 0;
  let home: Element | null = null;
  let most = 0;
  const raise = ({ target }: Event) => {
    const isHarmless = target === host || (target instanceof Element && target.localName === 'details');
    if (!host.isConnected || isHarmless || raises >= MOST_RAISES) return;
    raises += 1;
    frame.style.animation = 'none';
    // Hidden and shown again in one go, it would keep its old place in the top layer.
    host.remove();
    open();
  };
  letMove({
    host,
    frame,
    view: () => viewOf(document),
    onMove: (left, top) => stand(`left: ${left}px !important; top: ${top}`),
  });
  document.addEventListener('fullscreenchange', raise, { signal });
  document.addEventListener('toggle', raise, { capture: true, signal });
  signal.addEventListener('abort', hide);

  function open(): void {
    // In full screen all else is inert, top layer or not.
    const full = document.fullscreenElement;
    (full?.contains(home) ? full : document.documentElement).append(host);
    host.showPopover();
  }

  function show(card: CardViewProps, anchor: Anchor): void {
    hide();
    raises = 0;
    frame.style.animation = '';
    const { element, lines, at } = anchor;
    home = element;
    const chosen = appearance();
    frame.dataset['appearance'] = chosen === 'page' ? readAppearance(element) : chosen;
    const view = viewOf(document);
    most = Math.round((view.bottom - view.top) * TALLEST);
    stand('left: 0');
    drawCard(frame, card);
    open();
    const { width, height } = host.getBoundingClientRect();
    const spot = place({ lines, at, card: { width, height }, view });
    most = Math.min(most, spot.maxHeight);
    // Above the name the lower edge stays where it is when the card grows.
    const vertical =
      spot.side === 'above'
        ? `bottom: ${document.documentElement.clientHeight - spot.top - Math.min(height, most)}`
        : `top: ${spot.top}`;
    stand(`left: ${spot.left}px !important; ${vertical}`);
  }

  function stand(at: string): void {
    // A page may be enlarged by its own styles; the card is not.
    const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
    placement.replaceSync(`:host { zoom: ${zoom} !important; ${at}px !important } .frame { max-height: ${most}px }`);
  }

  function update(card: CardViewProps): void {
    if (!host.isConnected) return;
    frame.style.minHeight = `${frame.offsetHeight}px`;
    drawCard(frame, card);
  }

  function hide(): void {
    host.remove();
    frame.style.minHeight = '';
    frame.replaceChildren();
  }

  function warm(card: CardViewProps): void {
    if (host.isConnected) return;
    drawCard(frame, card);
    frame.replaceChildren();
    warmFonts(document);
  }

  return {
    show,
    update,
    setPinned: (pinned) => showPinned(frame, pinned),
    hide,
    warm,
    bounds: () => (host.isConnected ? host.getBoundingClientRect() : null),
    holds: (event) => event.composedPath().includes(host),
    isHost: (element) => element === host,
    focus: () => frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
  };
}

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The first use of a font takes longer than all the rest of a card. */
function warmFonts(document: Document): void {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return;
  for (const [, families] of CARD_STYLES.join('').matchAll(/--backgrounder-font[-\w]*:\s*([^;}]+)/g)) {
    for (const font of ['600 20px', '14px', '13px', '600 12px', '12px']) {
      pen.font = `${font} ${families}`;
      pen.measureText('Abc “def” 2025, éü·');
    }
  }
}

/** What the reader sees of the page, also when it is pinched larger. */
function viewOf(document: Document): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = document.defaultView!.visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}
