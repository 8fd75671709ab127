import { drawCard } from '../ui/card/draw-card.tsx';
import type { CardViewProps } from '../ui/card/props.ts';
import { guardHost, showHost } from './guard-host.ts';
import { keepShut } from './keep-shut.ts';
import type { Host } from './make-host.ts';
import { letMove } from './move-card.ts';
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

/** One card from its showing to its end. */
export interface OpenCard extends Pick<Host, 'element' | 'frame'> {
  /** Brings the card into the page and puts it beside its name. */
  show(): void;
  /** Draws it anew where it is; another one is never lower, so that it stays under the pointer. */
  update(card: CardViewProps): void;
  /** Puts it beside its name again, or, without lines, only back into the window. */
  settle(lines: readonly Box[] | null): void;
  /** Puts it above what the page opened over it; a page that does so without end gets its way. */
  raise(): void;
  close(): void;
}

/** Tallest card, as a part of what the reader sees of the page. */
const TALLEST = 0.6;
const MOST_RAISES = 10;
/** Where a card stands beside its name, and not at the lower edge (popover.css). */
const BESIDE = '@media not ((pointer: coarse) and (width < 600px))';

/**
 * Makes a card that `show` will open, in a host of its own.
 * @param host takes the card, which is drawn in it already
 */
export function createOpenCard(document: Document, host: Host, card: CardViewProps, anchor: Anchor): OpenCard {
  const { element, frame } = host;
  let page = card.page;
  let raises = 0;
  let unguard = () => {};
  let unshut = () => {};
  const stand = createStanding(document, host);

  function enter(): void {
    unguard();
    // Hidden and shown again in one go, it would keep its old place in the top layer.
    element.remove();
    // In full screen all else is inert, top layer or not.
    const full = document.fullscreenElement;
    (full?.contains(anchor.element) ? full : document.documentElement).append(element);
    if (showHost(element)) unguard = guardHost(element, card.onClose);
    else card.onClose();
  }

  letMove({
    host: element,
    frame,
    view: () => viewOf(document),
    onMove: stand.at,
  });
  letSwipe(frame, card.onClose);
  return {
    element,
    frame,
    show() {
      stand.free();
      // What nobody uses yet cannot be found by the page either (docs/decisions/0508).
      if (anchor.at) unshut = keepShut(host);
      enter();
      stand.beside(anchor);
    },
    settle(lines) {
      frame.style.minHeight = '';
      if (lines) stand.beside({ lines });
      else stand.inView();
    },
    update(now) {
      if (now.page !== page) frame.style.minHeight = `${frame.offsetHeight}px`;
      page = now.page;
      drawCard(frame, now);
    },
    raise() {
      if (raises >= MOST_RAISES) return;
      raises += 1;
      frame.style.animation = 'none';
      enter();
    },
    close() {
      unguard();
      unshut();
      element.remove();
    },
  };
}

/** Puts a host where its card stands. */
function createStanding(document: Document, { element, placement }: Host) {
  let most = 0;

  function put(at: string): void {
    // A page may be enlarged by its own styles; the card is not.
    const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
    placement.replaceSync(
      `:host { zoom: ${zoom} !important } .frame { max-height: ${most}px } ${BESIDE} { :host { ${at} !important } }`,
    );
  }

  /** What the reader sees of the page now, and how tall the card may be in it. */
  function measure(): Box {
    const view = viewOf(document);
    most = Math.round((view.bottom - view.top) * TALLEST);
    return view;
  }

  function free(): Box {
    const view = measure();
    put('left: 0');
    return view;
  }

  const at = (left: number, top: number) => put(`left: ${left}px !important; top: ${top}px`);

  return {
    at,
    /** As tall as it may be, and nowhere yet. */
    free,
    /** Beside a name. */
    beside({ lines, at: pointer }: Pick<Anchor, 'lines' | 'at'>): void {
      const view = free();
      const { width, height } = element.getBoundingClientRect();
      const spot = place({ lines, at: pointer, card: { width, height }, view });
      most = Math.min(most, spot.maxHeight);
      // Above the name the lower edge stays where it is when the card grows. How high the window is only the browser knows for sure.
      const vertical =
        spot.side === 'above' ? `bottom: calc(100% - ${spot.top + Math.min(height, most)}px)` : `top: ${spot.top}px`;
      put(`left: ${spot.left}px !important; ${vertical}`);
    },
    /** Where it is, but within the window. */
    inView(): void {
      const view = measure();
      const box = element.getBoundingClientRect();
      const { left, top } = keepIn(view, box, { width: box.width, height: Math.min(box.height, most) });
      at(left, top);
    },
  };
}

/** What the reader sees of the page, also when it is pinched larger. */
function viewOf(document: Document): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = document.defaultView!.visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}
