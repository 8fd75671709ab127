/** CSS pixels in the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

interface PlaceInput {
  /** The boxes of the name, in text order; several where it is broken over lines or columns. */
  lines: readonly Box[];
  /** Which of them the pointer is on; the last where none is told. */
  at?: { x: number; y: number };
  /** The card, as high as it would like to be. */
  card: Size;
  /** What the reader sees of the page. */
  view: Box;
}

export interface Place {
  left: number;
  top: number;
  /** Where neither side has room for the whole card, how high it may be. */
  maxHeight: number;
  side: 'below' | 'above';
}

/** Between card and name, and at least between card and the edge of the view. */
const GAP = 8;

/**
 * Puts the card beside the name, never on it: below, else above, else where there is more room, with the card made lower.
 * All of a name that is broken over lines stays free.
 */
export function place({ lines, at, card, view }: PlaceInput): Place {
  const isAt = (box: Box) =>
    at && at.x >= box.left - 2 && at.x <= box.right + 2 && at.y >= box.top - 2 && at.y <= box.bottom + 2;
  const line = lines.find(isAt) ?? lines.at(-1) ?? view;
  // Parts in other columns are far away; only what is near can be kept free without leaving the view.
  const near = 2 * (line.bottom - line.top);
  const whole = lines.filter((box) => box.top <= line.bottom + near && box.bottom >= line.top - near);
  const upper = Math.min(...whole.map(({ top }) => top)) - GAP;
  const lower = Math.max(...whole.map(({ bottom }) => bottom)) + GAP;

  const above = upper - view.top - GAP;
  const below = view.bottom - GAP - lower;
  const side = below >= card.height || (above < card.height && below >= above) ? 'below' : 'above';
  const maxHeight = Math.max(side === 'below' ? below : above, 0);
  const top = side === 'below' ? lower : upper - Math.min(card.height, maxHeight);
  return { side, left: keepIn(view, line, card).left, top, maxHeight };
}

/** The nearest place to one that is wished for at which a card is within the view; its upper left corner, if not all of it. */
export function keepIn(view: Box, { left, top }: { left: number; top: number }, { width, height }: Size) {
  return {
    left: Math.max(Math.min(left, view.right - GAP - width), view.left + GAP),
    top: Math.max(Math.min(top, view.bottom - GAP - height), view.top + GAP),
  };
}
