import { drawCard } from '../ui/card/draw-card.tsx';
import type { CardViewProps } from '../ui/card/props.ts';
import { guardHost, showHost } from './guard-host.ts';
import type { Host } from './make-host.ts';
import { letMove } from './move-card.ts';
import { type Box, place } from './place.ts';

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
  /** Puts it above what the page opened over it; a page that does so without end gets its way. */
  raise(): void;
  close(): void;
}

/** Tallest card, as a part of what the reader sees of the page. */
const TALLEST = 0.6;
const MOST_RAISES = 10;

/**
 * Makes a card that `show` will open, in a host of its own.
 * @param host takes the card, which is drawn in it already
 */
export function createOpenCard(document: Document, host: Host, card: CardViewProps, anchor: Anchor): OpenCard {
  const { element, frame } = host;
  const view = viewOf(document);
  let page = card.page;
  let most = Math.round((view.bottom - view.top) * TALLEST);
  let raises = 0;
  let unguard = () => {};

  function stand(at: string): void {
    // A page may be enlarged by its own styles; the card is not.
    const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
    host.placement.replaceSync(
      `:host { zoom: ${zoom} !important; ${at}px !important } .frame { max-height: ${most}px }`,
    );
  }

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

  function settle(): void {
    const { width, height } = element.getBoundingClientRect();
    const spot = place({ lines: anchor.lines, at: anchor.at, card: { width, height }, view });
    most = Math.min(most, spot.maxHeight);
    // Above the name the lower edge stays where it is when the card grows.
    const vertical =
      spot.side === 'above'
        ? `bottom: ${document.documentElement.clientHeight - spot.top - Math.min(height, most)}`
        : `top: ${spot.top}`;
    stand(`left: ${spot.left}px !important; ${vertical}`);
  }

  letMove({
    host: element,
    frame,
    view: () => viewOf(document),
    onMove: (left, top) => stand(`left: ${left}px !important; top: ${top}`),
  });
  return {
    element,
    frame,
    show() {
      stand('left: 0');
      enter();
      settle();
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
      element.remove();
    },
  };
}

/** What the reader sees of the page, also when it is pinched larger. */
function viewOf(document: Document): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = document.defaultView!.visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}
