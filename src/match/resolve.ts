import { addIncidents } from './add-incidents.ts';
import { choose, NEEDY, PARTS } from './choose.ts';
import { createContextReader } from './context.ts';
import { fitsContext, isCurated } from './curated.ts';
import type { Reading } from './find.ts';
import { standsForLonger } from './firms.ts';
import { createHomes, leaveToOtherCountries } from './nations.ts';
import { findNearMisses } from './near-miss.ts';
import { placeNeedy, vouchForShort } from './needy.ts';
import { findOffices } from './offices.ts';
import { type PersonHere, yieldToStrangers } from './people.ts';
import type { Scene } from './scene.ts';
import { resolveSingles } from './singles.ts';
import type { Spot } from './spot.ts';

/**
 * Decides what each spot names: first what stands alone, then what needs something that the first pass has found.
 * Gives the spots that name something, those that no form covers added.
 */
export function resolve(scene: Scene, spots: readonly Spot[]): readonly Spot[] {
  const { keyOf, typeOf, on } = scene;
  const present = new Map<number, PersonHere>();
  const reader = createContextReader(scene, (shelf, entry) => present.has(keyOf({ shelf, entry })));
  const stands = (spot: Spot, reading: Reading): boolean => {
    const type = typeOf(reading);
    return !NEEDY.has(type) && (type !== 'head' || standsForLonger(scene, spot));
  };
  for (const spot of spots) {
    if (spot.to - spot.from === 1 || spot.readings.length === 0) continue;
    const standing = spot.readings.filter((reading) => stands(spot, reading));
    const whole = standing.length < 2 ? standing : standing.filter((reading) => !PARTS.has(typeOf(reading)));
    choose(scene, spot, whole.length > 0 ? whole : standing);
    meet(scene, spot, present);
  }
  const check = (among: readonly Spot[]): void => {
    for (const spot of among) {
      const { best } = spot;
      if (!best || !on('context') || !isCurated(scene, best)) continue;
      if (fitsContext(scene, reader, { spot, reading: best, ...countOthers(scene, present, best) })) continue;
      if (present.get(keyOf(best))?.spot === spot) present.delete(keyOf(best));
      spot.best = null;
      spot.readings = [];
    }
  };
  check(spots.filter((spot) => spot.best !== null && scene.isPerson(spot.best)));
  vouchForShort({ scene, reader, spots, present });
  const all = inOrder(spots, resolveSingles(scene, spots, present));
  for (const spot of all) if (spot.rule !== 'short-form') meet(scene, spot, present);
  check(all.filter((spot) => spot.best !== null && spot.rule === 'full-name' && !scene.isPerson(spot.best)));
  const homeOf = createHomes(scene);
  placeNeedy(scene, all, { present, homeOf });
  const named = all.filter((spot) => spot.best !== null);
  const found = on('countries') ? leaveToOtherCountries(scene, homeOf, named) : named;
  if (on('offices')) found.push(...findOffices(scene, reader, { present, taken: found }));
  const told = on('cues') ? addIncidents(scene, found) : found;
  const shown = inOrder(told, on('near-misses') ? findNearMisses(scene, present, told) : []);
  return on('claimed-surnames') ? yieldToStrangers(scene, spots, shown) : shown;
}

/** Spots with more of them, in order of the text. What is in order already stays so without being sorted. */
function inOrder(spots: readonly Spot[], more: readonly Spot[]): readonly Spot[] {
  if (more.length === 0 && spots.every(({ from }, i) => i === 0 || spots[i - 1]!.from <= from)) return spots;
  return [...spots, ...more].sort((a, b) => a.from - b.from);
}

/** Notes what a spot names for certain. */
function meet(scene: Scene, spot: Spot, present: Map<number, PersonHere>): void {
  if (!spot.best || spot.rivals.length > 0) return;
  const key = scene.keyOf(spot.best);
  if (!present.has(key)) present.set(key, { reading: spot.best, spot });
}

/** How many other entries of curated packs an article names, and how many of them are people and bodies. */
function countOthers(
  { keyOf, typeOf, isPerson, packOf }: Scene,
  present: ReadonlyMap<number, PersonHere>,
  best: Reading,
): { company: number; others: number } {
  let [company, others] = [0, 0];
  for (const [key, { reading, spot }] of present) {
    const pack = packOf(reading);
    if (key === keyOf(best) || pack.header.counts.claims === 0) continue;
    others++;
    if (typeOf(reading) === 'phrase') continue;
    if (isPerson(reading) ? spot.to - spot.from > 1 : pack.kindOf(reading.entry) === 'organization') company++;
  }
  return { company, others };
}
