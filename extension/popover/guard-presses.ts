import type { Host } from './make-host.ts';

/** For so long after something lay over a card, or moved it, a press may be meant for what was there; milliseconds. */
const CALM = 500;

/** Lets the pointer press in a card only where the reader can have seen what is pressed. */
export interface PressGuard {
  /** Something lay over the card, or had it moved. */
  disturb(): void;
  /** It was put elsewhere. */
  place(): void;
}

/**
 * Refuses clicks in a card that the page has just covered or moved, as it may do to have the reader press our buttons without
 * knowing. The keyboard's clicks, which go to what has the focus, are not asked.
 */
export function guardPresses({ element, root }: Host): PressGuard {
  let stood: Stand | null = null;
  let disturbed = Number.NEGATIVE_INFINITY;
  let isMeant = true;

  function disturb(): void {
    disturbed = performance.now();
  }

  function look(): void {
    const now = { box: element.getBoundingClientRect(), zoom: element.currentCSSZoom };
    if (stood && hasMoved(stood, now)) disturb();
    stood = now;
  }

  const onDown = () => {
    look();
    if (isInTransition(element.ownerDocument)) disturb();
    isMeant = performance.now() - disturbed > CALM;
  };
  const onClick = (event: Event) => {
    if (isMeant || (event as MouseEvent).detail === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('pointermove', look, { capture: true, passive: true });
  root.addEventListener('pointerdown', onDown, { capture: true, passive: true });
  for (const type of ['click', 'auxclick']) root.addEventListener(type, onClick, { capture: true });

  return {
    disturb,
    place() {
      stood = null;
    },
  };
}

interface Stand {
  box: DOMRect;
  /** Firefox tells a box as if it were not zoomed. */
  zoom: number;
}

/** Whether a card stands elsewhere; one that grows keeps its upper or its lower edge. */
function hasMoved(before: Stand, now: Stand): boolean {
  const by = (edge: 'left' | 'top' | 'bottom') => Math.abs(now.box[edge] - before.box[edge]);
  return now.zoom !== before.zoom || by('left') > 1 || (by('top') > 1 && by('bottom') > 1);
}

/** Whether the page shows pictures of itself, over everything, while it changes from one view to another. */
function isInTransition({ documentElement }: Document): boolean {
  const selector = ':active-view-transition';
  return CSS.supports(`selector(${selector})`) && documentElement.matches(selector);
}
