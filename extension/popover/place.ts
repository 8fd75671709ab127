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
  /** Where no side has room for the whole card, how high it may be. */
  maxHeight: number;
  side: 'below' | 'above' | 'right' | 'left';
}

/** Between card and name, and at least between card and the edge of the view. */
const GAP = 8;
const EDGE = 8;
/** A card lower than this is not worth reading: rather beside the name. */
const LEAST_HEIGHT = 140;

/**
 * Puts the card beside the name, never on it: below, else above, else to the right or left, else where there is most
 * room, with the card made lower. All of a name that is broken over lines stays free.
 */
export function place({ lines, at, card, view }: PlaceInput): Place {
  const { whole, line } = measure(lines, at);
  const room = {
    below: view.bottom - EDGE - (whole.bottom + GAP),
    above: whole.top - GAP - (view.top + EDGE),
    right: view.right - EDGE - (whole.right + GAP),
    left: whole.left - GAP - (view.left + EDGE),
  };
  const fitting = (['below', 'above'] as const).find((side) => room[side] >= card.height);
  const beside = (['right', 'left'] as const).find((side) => room[side] >= card.width);
  const higher = room.below >= room.above ? 'below' : 'above';
  const side = fitting ?? (room[higher] < LEAST_HEIGHT && beside ? beside : higher);

  if (side === 'right' || side === 'left') {
    const maxHeight = view.bottom - view.top - 2 * EDGE;
    const height = Math.min(card.height, maxHeight);
    const left = side === 'right' ? whole.right + GAP : whole.left - GAP - card.width;
    return { side, left, top: keep(whole.top, height, view.top, view.bottom), maxHeight };
  }
  const maxHeight = Math.max(room[side], 0);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? whole.bottom + GAP : whole.top - GAP - height;
  return { side, left: keep(line.left, card.width, view.left, view.right), top, maxHeight };
}

/** `from`, moved so that `length` fits between the edges of the view; the near edge wins where it cannot. */
function keep(from: number, length: number, low: number, high: number): number {
  return Math.max(Math.min(from, high - EDGE - length), low + EDGE);
}

function measure(lines: readonly Box[], at: PlaceInput['at']): { whole: Box; line: Box } {
  const isAt = (box: Box) =>
    at !== undefined && at.x >= box.left - 2 && at.x <= box.right + 2 && at.y >= box.top - 2 && at.y <= box.bottom + 2;
  const line = lines.find(isAt) ?? lines.at(-1) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  // Parts in different columns are far apart; only the part at the pointer can be kept free without leaving the view.
  const near = lines.filter(
    (box) => box.top <= line.bottom + 2 * height(line) && box.bottom >= line.top - 2 * height(line),
  );
  const whole = near.reduce(
    (sum, box) => ({
      left: Math.min(sum.left, box.left),
      top: Math.min(sum.top, box.top),
      right: Math.max(sum.right, box.right),
      bottom: Math.max(sum.bottom, box.bottom),
    }),
    line,
  );
  return { whole, line };
}

const height = (box: Box): number => box.bottom - box.top;
