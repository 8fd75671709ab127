/** Where the pointer was, in CSS pixels, and when, in milliseconds. */
export interface Sample {
  x: number;
  y: number;
  time: number;
}

/** Pixels a millisecond: faster than this, a pointer is on its way to somewhere else. */
const FAST = 0.5;
/** Samples further apart than this say that the pointer rested between them; milliseconds. */
const APART = 32;
const KEPT = 3;

/** How long after the last fast sample a pointer counts as slow again; milliseconds. */
export const SLOW_AGAIN = APART;

/** The trail with one more sample; only what the speed needs is kept. */
export const withSample = (trail: readonly Sample[], sample: Sample): readonly Sample[] => [
  ...trail.slice(1 - KEPT),
  sample,
];

/**
 * Whether the pointer is too fast to mean what it passes over: its mean over the last two steps, of those that are close
 * enough in time to be one movement. A clock too coarse to tell says no.
 */
export function isFast(trail: readonly Sample[]): boolean {
  let way = 0;
  let time = 0;
  for (let i = trail.length - 1; i > 0; i--) {
    const [from, to] = [trail[i - 1]!, trail[i]!];
    const took = to.time - from.time;
    if (took > APART) break;
    way += Math.hypot(to.x - from.x, to.y - from.y);
    time += took;
  }
  return time > 0 && way / time >= FAST;
}
