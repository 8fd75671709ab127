import { SHAPE } from '../text/tokens.ts';
import { findIntroduced, type Introduced } from './acronyms.ts';
import type { Reading } from './find.ts';
import { type Firms, findFirms, isUsedAsPlace } from './firms.ts';
import {
  findOwners,
  findShortNames,
  findStrangers,
  isShortNameHere,
  type PersonHere,
  partOfName,
  takeOwner,
} from './people.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { BESIDE } from './surroundings.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** The best of several entries must be this many times as well known as the next. */
const CLEARLY = 10;

/** Keeps the better known of the readings' entries; the others stay as rivals unless they are far less known. */
function choose(scene: Scene, spot: Spot, readings: readonly Reading[]): void {
  const { keyOf, weigh, on } = scene;
  if (readings.length === 0) return;
  const byEntry = new Map<number, Reading>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const known = byEntry.get(key);
    if (!known || known.form > reading.form) byEntry.set(key, reading);
  }
  const sorted = byEntry.size === 1 ? [...byEntry.values()] : [...byEntry.values()].sort((a, b) => weigh(b) - weigh(a));
  spot.best = sorted[0]!;
  if (on('priors') && sorted.length > 1) {
    const least = weigh(spot.best) / CLEARLY;
    spot.rivals = sorted.slice(1).filter((reading) => weigh(reading) > least);
    spot.evidence.push({ kind: 'prior', text: '' });
  }
}

/** True for a part of a name that stands for the whole only because nothing else here has it. */
function isAllowedPart(scene: Scene, spot: Spot, reading: Reading): boolean {
  const { on, tokens, typeOf } = scene;
  const hash = tokens.hash[spot.from]!;
  const cls = classOf(hash);
  const isPlain =
    (cls & (WORD.givenName | WORD.nameNoun | WORD.title | WORD.nameOpener | WORD.ordinary | WORD.particle)) === 0;
  switch (typeOf(reading)) {
    case 'demonym':
      return on('demonyms');
    case 'surname':
      return (
        on('lone-surnames') && isPlain && !(spot.left & BESIDE.known) && !(spot.right & (BESIDE.known | BESIDE.acronym))
      );
    case 'head':
      return on('heads') && isPlain;
    case 'initials':
      return (
        on('initials') &&
        (tokens.shape[spot.from]! & SHAPE.allCaps) !== 0 &&
        tokens.end[spot.from]! - tokens.start[spot.from]! > 2
      );
    default:
      return true;
  }
}

const NO_FIRMS: Firms = { known: new Map(), unknown: new Set() };
const NONE_INTRODUCED: Introduced = { known: new Map(), unknown: new Set() };

const PARTS: ReadonlySet<string> = new Set(['demonym', 'surname', 'head', 'initials']);

/**
 * Decides what each spot names: first what stands alone, then what needs something that the first pass has found.
 * Gives the spots that name something, those that no form covers added.
 */
export function resolve(scene: Scene, spots: readonly Spot[]): Spot[] {
  const { tokens, on, keyOf, typeOf } = scene;
  const { hash } = tokens;
  const present = new Map<number, PersonHere>();
  const meet = (spot: Spot): void => {
    if (!spot.best || spot.rivals.length > 0) return;
    const key = keyOf(spot.best);
    if (!present.has(key)) present.set(key, { reading: spot.best, spot });
  };
  const singles: Spot[] = [];
  for (const spot of spots) {
    if (spot.to - spot.from === 1) {
      singles.push(spot);
      continue;
    }
    choose(scene, spot, spot.readings);
    meet(spot);
  }
  const owners = findOwners(scene, present);
  const strangers = on('claimed-surnames') ? findStrangers(scene, spots) : new Set<number>();
  const firms = on('firm-words') ? findFirms(scene, spots) : NO_FIRMS;
  const introduced = on('bracket-acronyms') ? findIntroduced(scene, spots) : NONE_INTRODUCED;

  for (const spot of singles) {
    const word = hash[spot.from]!;
    const cls = classOf(word);
    const owned = on('surnames') && isShortNameHere(spot.left, spot.right) ? owners.bySurname.get(word) : undefined;
    if (owned) {
      takeOwner(spot, owned);
      continue;
    }
    const explained = introduced.known.get(word);
    if (explained && tokens.shape[spot.from]! & SHAPE.allCaps) {
      takeOwner(spot, [explained]);
      spot.rule = 'acronym';
      continue;
    }
    if (introduced.unknown.has(word) && tokens.shape[spot.from]! & SHAPE.allCaps) continue;
    const firm = firms.known.get(word);
    if (firm && isShortNameHere(spot.left, spot.right) && !isUsedAsPlace(scene, spot.from)) {
      takeOwner(spot, firm);
      continue;
    }
    if (strangers.has(word)) continue;
    if (firms.unknown.has(word) && !isUsedAsPlace(scene, spot.from)) continue;
    const here = on('presence') ? spot.readings.filter((reading) => present.has(keyOf(reading))) : [];
    if (here.length > 0) {
      choose(scene, spot, here);
      const full = present.get(keyOf(spot.best!))!.spot;
      spot.evidence.push({ kind: 'full-name', from: full.from, to: full.to });
      continue;
    }
    let readings = spot.readings.filter((reading) => !PARTS.has(typeOf(reading)));
    if (on('name-parts')) {
      const whole = readings.filter((reading) => partOfName(scene, reading, word) === null);
      if (whole.length > 0) readings = whole;
      else {
        readings = readings.filter(
          (reading) => partOfName(scene, reading, word) === 'surname' && !(cls & WORD.givenName),
        );
      }
    }
    if (readings.length === 0)
      readings = spot.readings.filter((reading) => PARTS.has(typeOf(reading)) && isAllowedPart(scene, spot, reading));
    if (on('ordinary-words') && cls & WORD.ordinary) {
      readings = readings.filter((reading) => typeOf(reading) === 'phrase' || isWholeName(scene, reading));
    }
    choose(scene, spot, readings);
  }
  const more = on('surnames') ? findShortNames(scene, owners, { firms: firms.known, acronyms: introduced.known }) : [];
  return [...spots, ...more].filter((spot) => spot.best !== null).sort((a, b) => a.from - b.from);
}

/** True where an entry's name is one word, so that the word is no part of anything longer. */
const isWholeName = (scene: Scene, reading: Reading): boolean =>
  scene.packOf(reading).nameEnds.last[reading.entry] === 0;
