import { drawCard } from '../ui/card/draw-card.tsx';
import type { CardViewProps } from '../ui/card/props.ts';
import { guardHost, showHost } from './guard-host.ts';
import { guardPresses } from './guard-presses.ts';
import { keepShut } from './keep-shut.ts';
import { layerOf } from './layer-of.ts';
import type { Host } from './make-host.ts';
import { letMove } from './move-card.ts';
import type { Box } from './place.ts';
import { type Anchor, createStanding, viewOf } from './stand-card.ts';
import { letSwipe } from './swipe-away.ts';
import { whenCovered } from './when-covered.ts';

/** One card from its showing to its end. */
export interface OpenCard extends Pick<Host, 'element' | 'frame'> {
  /** Brings the card into the page and puts it beside its name. */
  show(): void;
  /** Draws it anew where it is; another one is never lower, so that it stays under the pointer. */
  update(card: CardViewProps): void;
  /** Puts it beside its name again, or, without lines, only back into the window. */
  settle(lines: readonly Box[] | null): void;
  /** Puts it above what the page opened over it; where a page does so without end, the card closes. */
  raise(): void;
  close(): void;
}

/** A page that covers the card so many times, each time within a second of the last, does so on purpose. */
const MOST_RAISES = 10;
const SECOND = 1_000;

/**
 * Makes a card that `show` will open, in a host of its own.
 * @param host takes the card, which is drawn in it already
 */
export function createOpenCard(document: Document, host: Host, card: CardViewProps, anchor: Anchor): OpenCard {
  const { element, frame } = host;
  let page = card.page;
  let raises = 0;
  let raised = 0;
  let unguard = () => {};
  let unshut = () => {};
  let unwatch = () => {};
  const presses = guardPresses(host);
  const stand = createStanding(document, host, presses.place);

  function enter(): void {
    unguard();
    // Hidden and shown again in one go, it would keep its old place in the top layer.
    element.remove();
    layerOf(document, anchor.element).append(element);
    if (showHost(element)) unguard = guardHost(element, card.onClose);
    else card.onClose();
  }

  function raise(): void {
    const now = performance.now();
    raises = now - raised < SECOND ? raises + 1 : 1;
    raised = now;
    presses.disturb();
    frame.style.animation = 'none';
    if (raises > MOST_RAISES) card.onClose();
    else enter();
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
      unwatch = whenCovered(element, raise);
    },
    settle(lines) {
      presses.disturb();
      frame.style.minHeight = '';
      if (lines) stand.beside({ lines });
      else stand.inView();
    },
    update(now) {
      if (now.page !== page) frame.style.minHeight = `${frame.offsetHeight}px`;
      page = now.page;
      drawCard(frame, now);
    },
    raise,
    close() {
      unguard();
      unshut();
      unwatch();
      element.remove();
    },
  };
}
