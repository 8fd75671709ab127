import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';

/** Keeps the better known of the readings' entries; the others stay as rivals unless they are far less known. */
export function choose(scene: Scene, spot: Spot, readings: readonly Reading[]): void {
  const { keyOf, weigh, on, constants } = scene;
  if (readings.length === 0) return;
  if (readings.length === 1) {
    spot.best = readings[0]!;
    spot.rivals = [];
    return;
  }
  // What a pack says outranks what follows from another name by rule ("Fred LaRue", and short for Frederick LaRue),
  // unless the other one is clearly better known.
  if (readings.some((reading) => reading.type === 'variant')) {
    const said = readings.filter((reading) => reading.type !== 'variant');
    const most = (among: readonly Reading[]): number => Math.max(...among.map(weigh));
    if (said.length > 0 && most(said) * constants.clearly > most(readings)) {
      choose(scene, spot, said);
      return;
    }
  }
  // By weight, each entry once, by its first form. There are few: sorted as they come.
  const sorted: Reading[] = [];
  for (const reading of readings) {
    const known = sorted.findIndex((other) => keyOf(other) === keyOf(reading));
    if (known >= 0) {
      if (sorted[known]!.form > reading.form) sorted[known] = reading;
      continue;
    }
    const weight = weigh(reading);
    let at = sorted.length;
    while (at > 0 && weigh(sorted[at - 1]!) < weight) at--;
    sorted.splice(at, 0, reading);
  }
  spot.best = sorted[0]!;
  spot.rivals = [];
  if (on('priors') && sorted.length > 1) {
    const least = weigh(spot.best) / constants.clearly;
    for (let i = 1; i < sorted.length; i++) if (weigh(sorted[i]!) > least) spot.rivals.push(sorted[i]!);
    if (spot.rivals.length === 0) spot.evidence.push({ kind: 'prior', text: String(sorted.length) });
  }
}

/** Types of forms that are a part of a name, or a word for what belongs to it. */
export const PARTS: ReadonlySet<string> = new Set(['demonym', 'surname', 'head', 'initials']);
/** Types of forms that count only when something vouches for them. */
export const NEEDY: ReadonlySet<string> = new Set(['short', 'title']);
