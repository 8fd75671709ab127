import type { Host } from './make-host.ts';
import { type Box, keepIn, place } from './place.ts';

/** The name that a card belongs to. */
export interface Anchor {
  element: Element;
  /** Its boxes in the viewport, in text order; CSS pixels. */
  lines: readonly Box[];
  /** Where the pointer is, if it is there. */
  at?: { x: number; y: number };
}

/** Tallest card, as a part of what the reader sees of the page. */
const TALLEST = 0.6;
/** Where a card stands beside its name, and not at the lower edge (popover.css). */
const BESIDE = '@media not ((pointer: coarse) and (width < 600px))';

/** Puts a host where its card stands. */
export interface Standing {
  /** With its upper left corner there; CSS pixels in the viewport. */
  at(left: number, top: number): void;
  /** As tall as it may be, and nowhere yet. */
  free(): void;
  /** Beside a name. */
  beside(anchor: Pick<Anchor, 'lines' | 'at'>): void;
  /** Where it is, but within the window. */
  inView(): void;
}

/** @param onPut it is told to stand elsewhere */
export function createStanding(document: Document, { element, placement }: Host, onPut: () => void): Standing {
  let most = 0;

  function put(at: string): void {
    // A page may be enlarged by its own styles; the card is not.
    const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
    placement.replaceSync(
      `:host { zoom: ${zoom} !important } .frame { max-height: ${most}px } ${BESIDE} { :host { ${at} !important } }`,
    );
    onPut();
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
    free,
    beside({ lines, at: pointer }) {
      const view = free();
      const { width, height } = element.getBoundingClientRect();
      const spot = place({ lines, at: pointer, card: { width, height }, view });
      most = Math.min(most, spot.maxHeight);
      // Above the name the lower edge stays where it is when the card grows. How high the window is only the browser knows for sure.
      const vertical =
        spot.side === 'above' ? `bottom: calc(100% - ${spot.top + Math.min(height, most)}px)` : `top: ${spot.top}px`;
      put(`left: ${spot.left}px !important; ${vertical}`);
    },
    inView() {
      const view = measure();
      const box = element.getBoundingClientRect();
      const { left, top } = keepIn(view, box, { width: box.width, height: Math.min(box.height, most) });
      at(left, top);
    },
  };
}

/** What the reader sees of the page, also when it is pinched larger. */
export function viewOf(document: Document): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = document.defaultView!.visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}
