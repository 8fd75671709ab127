import { lastAtMost } from '../article.ts';
import type { Home } from '../homes.ts';
import type { Judged } from '../local.ts';
import type { Reading, Scene } from '../scene.ts';
import type { Acronyms } from './acronyms.ts';
import type { NamedEntries } from './named.ts';
import { type Bearing, otherPeople, ownedBodies, STRANGER, sharedBodies, unknownFirms } from './other-bearers.ts';
import { partsOf } from './parts-of-names.ts';

/** What the article itself says that an acronym stands for, and no pack knows. */
export const EXPLAINED = -3;
/** Nobody: the article has the word by itself only. */
export const NOBODY = -2;

/** Who bore a word last, as a reader meets them: "Andy Murray … Murray". */
export interface Bearers {
  /** By `keyOf`; `STRANGER`, or `NOBODY`. Where nobody bore it before, who bears it first behind. */
  lastBearer(word: number, at: number): number;
}

/**
 * Reads who bears which word: people and bodies that are named in full bear their last word; names that no pack knows, by
 * the rules that found that a word belongs to a longer name, and by the legal forms of companies, bear theirs.
 */
export function readBearers(
  scene: Scene,
  judged: readonly Judged[],
  { named, acronyms, homeOf }: { named: NamedEntries; acronyms: Acronyms; homeOf(reading: Reading): Home },
): Bearers {
  const bearers = new Map<number, Bearing[]>();
  const add = (all: Iterable<Bearing>): void => {
    for (const bearing of all) {
      const list = bearers.get(bearing.word);
      if (list) list.push(bearing);
      else bearers.set(bearing.word, [bearing]);
    }
  };
  add(namedBearers(scene, named));
  add(otherPeople(scene, judged));
  add(sharedBodies(scene, judged, homeOf));
  add(ownedBodies(scene, judged, homeOf));
  for (const [word, meaning] of acronyms.meanings)
    add([{ word, at: 0, key: meaning ? scene.keyOf(meaning.reading) : EXPLAINED }]);
  add(unknownFirms(scene, judged));
  const sorted = new Map([...bearers].map(([word, list]) => [word, sortByPlace(list)]));
  return {
    lastBearer(word, at) {
      const list = sorted.get(word);
      if (!list) return NOBODY;
      const place = lastAtMost(list.places, at);
      const key = list.keys[place]!;
      // A stranger who comes later has not taken the name yet.
      return key === STRANGER && list.places[place]! > at ? NOBODY : key;
    },
  };
}

/** Who is named in full bears the last word of the name. */
function* namedBearers(scene: Scene, named: NamedEntries): Generator<Bearing> {
  for (const [word, { type, reading }] of partsOf(scene, named)) {
    if (type === 'given' || type === 'tail') continue;
    const key = scene.keyOf(reading);
    for (const at of named.get(key)!.at) yield { word, at, key };
  }
}

const sortByPlace = (list: readonly Bearing[]) => {
  const sorted = [...list].sort((a, b) => a.at - b.at);
  return { places: sorted.map(({ at }) => at), keys: sorted.map(({ key }) => key) };
};
