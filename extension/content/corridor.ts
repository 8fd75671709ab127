/** CSS pixels in the viewport. */
export interface Point {
  x: number;
  y: number;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const HALF_ANGLE = Math.cos(Math.PI / 3);
/** A hand that has not moved further than this has not chosen a direction yet. */
const STILL = 3;

/**
 * Whether a pointer that left a name at `from` is on its way to the card: inside a corridor of 120° that opens towards
 * the nearest point of the card, or towards its middle (a wide card's nearest point is not where its text is).
 */
export function isTowards(way: { from: Point; at: Point; card: Rect }): boolean {
  const { from, at, card } = way;
  const gone = { x: at.x - from.x, y: at.y - from.y };
  if (Math.hypot(gone.x, gone.y) <= STILL) return true;
  const nearest = {
    x: Math.min(Math.max(from.x, card.left), card.right),
    y: Math.min(Math.max(from.y, card.top), card.bottom),
  };
  const middle = { x: (card.left + card.right) / 2, y: (card.top + card.bottom) / 2 };
  return [nearest, middle].some((aim) => isWithin(gone, { x: aim.x - from.x, y: aim.y - from.y }));
}

function isWithin(a: Point, b: Point): boolean {
  const lengths = Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y);
  return lengths > 0 && (a.x * b.x + a.y * b.y) / lengths >= HALF_ANGLE;
}
