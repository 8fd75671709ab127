import type { Settings } from '../../src/contract/settings.ts';
import type { CardViewProps } from '../ui/card/card-view.tsx';
import { drawCard } from '../ui/card/draw-card.tsx';
import { CARD_STYLES } from '../ui/card/styles.ts';
import { createCopying } from './copying.ts';
import { guardHost, showHost } from './guard-host.ts';
import { keepShut } from './keep-shut.ts';
import { type Host, makeHost } from './make-host.ts';
import { letMove } from './move-card.ts';
import { readAppearance } from './page-appearance.ts';
import { partSelections } from './part-selections.ts';
import { type Box, keepIn, place } from './place.ts';
import { letSwipe } from './swipe-away.ts';

/** The name that a card belongs to. */
export interface Anchor {
  element: Element;
  /** Its boxes in the viewport, in text order; CSS pixels. */
  lines: readonly Box[];
  /** Where the pointer is, if it is there. */
  at?: { x: number; y: number };
}

/** The card in the page: at most one host, and that only while a card is open. */
export interface Popover {
  /** Draws a card where nobody sees it: it will probably be shown at once. */
  prepare(card: CardViewProps): void;
  /** Forgets what was prepared. */
  drop(): void;
  /** Opens a card at a name, in place of the one that is open. */
  show(card: CardViewProps, anchor: Anchor): void;
  /** Draws the open card anew where it is; it never becomes lower, so that it stays under the pointer. */
  update(card: CardViewProps): void;
  /** Puts the open card beside its name again, or, without lines, only back into the window. */
  settle(lines: readonly Box[] | null): void;
  hide(): void;
  /** Makes ready for the first card, in idle time, so that it is as quick as the others. */
  warm(card: CardViewProps): void;
  /** The card's box in the viewport; null while none is open. */
  bounds(): Box | null;
  /** Whether an event comes from the card. */
  holds(event: Event): boolean;
  isHost(element: unknown): boolean;
  /** Gives the card the keyboard's focus. */
  focus(): void;
  /** Puts text on the clipboard, in answer to a press in the card; whether it is there. */
  copy(text: string): Promise<boolean>;
}

interface PopoverOptions {
  document: Document;
  appearance(): Settings['appearance'];
  signal: AbortSignal;
}

/** What is open: the host, and where it stands. */
interface Open {
  host: Host;
  /** The element that the name stands in. */
  home: Element;
  /** Greatest height; CSS pixels. */
  most: number;
  raises: number;
  onLost(): void;
  unguard(): void;
  unshut?(): void;
}

/** Tallest card, as a part of what the reader sees of the page. */
const TALLEST = 0.6;
const MOST_RAISES = 10;
/** Where a card stands beside its name, and not at the lower edge (popover.css). */
const BESIDE = '@media not ((pointer: coarse) and (width < 600px))';

/** Makes the popover; nothing is in the page until `show`. Each card has a host of its own. */
export function createPopover({ document, appearance, signal }: PopoverOptions): Popover {
  let ready: Host | null = null;
  let open: Open | null = null;

  const isHost = (element: unknown) => open !== null && element === open.host.element;
  const holds = (event: Event) => open !== null && event.composedPath().includes(open.host.element);
  const copy = createCopying({ document, holds, signal });
  partSelections({
    document,
    isHost,
    onSelectable: (selectable) => open?.host.frame.classList.toggle('selectable', selectable),
    signal,
  });
  // What the page opens later (a dialog, full screen) lies over the card; a page that does so without end gets its way.
  const raise = ({ target }: Event) => {
    const isHarmless = isHost(target) || (target instanceof Element && target.localName === 'details');
    if (!open || isHarmless || open.raises >= MOST_RAISES) return;
    open.raises += 1;
    open.host.frame.style.animation = 'none';
    enter(open);
  };
  document.addEventListener('fullscreenchange', raise, { signal });
  document.addEventListener('toggle', raise, { capture: true, signal });
  signal.addEventListener('abort', () => {
    hide();
    drop();
  });

  /** Brings a host into the page, above all else there. */
  function enter(now: Open): void {
    const { element } = now.host;
    now.unguard();
    // Hidden and shown again in one go, it would keep its old place in the top layer.
    element.remove();
    // In full screen all else is inert, top layer or not.
    const full = document.fullscreenElement;
    (full?.contains(now.home) ? full : document.documentElement).append(element);
    if (showHost(element)) now.unguard = guardHost(element, now.onLost);
    else now.onLost();
  }

  function show(card: CardViewProps, { element, lines, at }: Anchor): void {
    prepare(card);
    const host = ready!;
    ready = null;
    hide();
    const chosen = appearance();
    host.frame.dataset['appearance'] = chosen === 'page' ? readAppearance(element) : chosen;
    const now: Open = { host, home: element, most: 0, raises: 0, onLost: card.onClose, unguard: () => undefined };
    letMove({
      host: host.element,
      frame: host.frame,
      view: () => viewOf(document),
      onMove: (left, top) => stand(now, `left: ${left}px !important; top: ${top}px`),
    });
    letSwipe(host.frame, card.onClose);
    open = now;
    // What nobody uses yet cannot be found by the page either (docs/decisions/0508).
    if (at) now.unshut = keepShut(host);
    enter(now);
    putBeside(now, { lines, at });
  }

  function putBeside(now: Open, { lines, at }: Pick<Anchor, 'lines' | 'at'>): void {
    const { element } = now.host;
    const view = viewOf(document);
    const most = Math.round((view.bottom - view.top) * TALLEST);
    now.most = most;
    now.host.frame.style.minHeight = '';
    stand(now, 'left: 0');
    const { width, height } = element.getBoundingClientRect();
    const spot = place({ lines, at, card: { width, height }, view });
    now.most = Math.min(most, spot.maxHeight);
    // Above the name the lower edge stays where it is when the card grows. How high the window is only the browser knows for sure.
    const vertical =
      spot.side === 'above' ? `bottom: calc(100% - ${spot.top + Math.min(height, now.most)}px)` : `top: ${spot.top}px`;
    stand(now, `left: ${spot.left}px !important; ${vertical}`);
  }

  function settle(lines: readonly Box[] | null): void {
    if (open && lines) putBeside(open, { lines });
    else if (open) keepInView(open);
  }

  function keepInView(now: Open): void {
    const view = viewOf(document);
    now.most = Math.round((view.bottom - view.top) * TALLEST);
    now.host.frame.style.minHeight = '';
    const box = now.host.element.getBoundingClientRect();
    const { left, top } = keepIn(view, box, { width: box.width, height: Math.min(box.height, now.most) });
    stand(now, `left: ${left}px !important; top: ${top}px`);
  }

  function stand({ host, most }: Open, at: string): void {
    // A page may be enlarged by its own styles; the card is not.
    const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
    host.placement.replaceSync(
      `:host { zoom: ${zoom} !important } .frame { max-height: ${most}px } ${BESIDE} { :host { ${at} !important } }`,
    );
  }

  function prepare(card: CardViewProps): void {
    ready ??= makeHost(document);
    drawCard(ready.frame, card);
  }

  function drop(): void {
    ready = null;
  }

  function update(card: CardViewProps): void {
    if (!open) return;
    const { frame } = open.host;
    frame.style.minHeight = `${frame.offsetHeight}px`;
    drawCard(frame, card);
  }

  function hide(): void {
    open?.unguard();
    open?.unshut?.();
    open?.host.element.remove();
    open = null;
  }

  function warm(card: CardViewProps): void {
    prepare(card);
    drop();
    warmFonts(document);
  }

  return {
    prepare,
    drop,
    show,
    update,
    settle,
    hide,
    warm,
    bounds: () => open?.host.element.getBoundingClientRect() ?? null,
    holds,
    isHost,
    focus: () => open?.host.frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    copy,
  };
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
