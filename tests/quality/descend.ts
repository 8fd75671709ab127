/** A record of numbers, whatever its fields are called. */
export type NumbersIn<T> = { readonly [K in keyof T]: number };

export interface Descent {
  /** How far each number is moved in each round, in powers of two, downwards and upwards. */
  rounds: readonly (readonly number[])[];
  /** No new number is tried after this moment (`performance.now()`). */
  deadline: number;
}

/** Values nearer than this are the same: a mark or two in all sets. */
const TIE = 1e-4;

/**
 * Coordinate descent: each number in turn is tried at a few steps on both sides, the others as they are, and put in the middle
 * of the run of steps that are as good as the best, so that a flat optimum is met in its middle and not at its edge.
 * Signs stay. Gives the record that is best by `rate`.
 */
export function descend<T extends NumbersIn<T>>(start: T, rate: (numbers: T) => number, how: Descent): T {
  let best = start;
  for (const steps of how.rounds) {
    const before = best;
    for (const key of Object.keys(start) as (keyof T)[]) {
      if (performance.now() > how.deadline) return best;
      const tries = [...steps.map((step) => -step).reverse(), 0, ...steps].map((step) => ({
        ...best,
        [key]: moved(best[key], step),
      }));
      best = middleOfBest(tries, tries.map(rate));
    }
    if (before === best) break;
  }
  return best;
}

/** A number so many powers of two away; from nought, which has none, so much away. */
export const moved = (number: number, step: number): number => (number === 0 ? step : number * 2 ** step);

function middleOfBest<T>(tries: readonly T[], values: readonly number[]): T {
  const most = Math.max(...values);
  const isAsGood = (i: number) => i >= 0 && i < values.length && values[i]! >= most - TIE;
  let first = values.indexOf(most);
  let last = first;
  while (isAsGood(first - 1)) first--;
  while (isAsGood(last + 1)) last++;
  return tries[Math.floor((first + last) / 2)]!;
}
