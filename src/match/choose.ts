import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';

/** The best of several entries must be this many times as well known as the next. */
const CLEARLY = 10;

/** Keeps the better known of the readings' entries; the others stay as rivals unless they are far less known. */
export function choose(scene: Scene, spot: Spot, readings: readonly Reading[]): void {
  const { keyOf, weigh, on } = scene;
  if (readings.length === 0) return;
  if (readings.length === 1) {
    spot.best = readings[0]!;
    spot.rivals = [];
    return;
  }
  // What a pack says outranks what follows from another name by rule ("Fred LaRue", and short for Frederick LaRue),
  // unless the other one is clearly better known.
  const said = readings.filter((reading) => scene.typeOf(reading) !== 'variant');
  const most = (among: readonly Reading[]): number => Math.max(...among.map(weigh));
  if (said.length > 0 && said.length < readings.length && most(said) * CLEARLY > most(readings)) {
    choose(scene, spot, said);
    return;
  }
  const byEntry = new Map<number, Reading>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const known = byEntry.get(key);
    if (!known || known.form > reading.form) byEntry.set(key, reading);
  }
  const sorted = [...byEntry.values()].sort((a, b) => weigh(b) - weigh(a));
  spot.best = sorted[0]!;
  spot.rivals = [];
  if (on('priors') && sorted.length > 1) {
    const least = weigh(spot.best) / CLEARLY;
    spot.rivals = sorted.slice(1).filter((reading) => weigh(reading) > least);
    if (spot.rivals.length === 0) spot.evidence.push({ kind: 'prior', text: String(sorted.length) });
  }
}

/** Types of forms that are a part of a name, or a word for what belongs to it. */
export const PARTS: ReadonlySet<string> = new Set(['demonym', 'surname', 'head', 'initials']);
/** Types of forms that count only when something vouches for them. */
export const NEEDY: ReadonlySet<string> = new Set(['short', 'title']);
