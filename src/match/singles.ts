import { SHAPE } from '../text/tokens.ts';
import { findIntroduced, type Introduced } from './acronyms.ts';
import { choose, NEEDY, PARTS } from './choose.ts';
import { isCurated } from './curated.ts';
import type { Reading } from './find.ts';
import { type Firms, findFirms, isUsedAsPlace, LONGEST_FIRM, standsForLonger } from './firms.ts';
import { isMasked } from './masks.ts';
import {
  findOwners,
  findShortNames,
  findStrangers,
  isShortNameHere,
  type PersonHere,
  partOfName,
  type Strangers,
  startOfSurname,
  takeOwner,
} from './people.ts';
import { lacksQualifier } from './places.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { BESIDE, lookLeft } from './surroundings.ts';
import { findTails } from './tails.ts';
import { classOf, WORD } from './words/word-classes.ts';

const NO_STRANGERS: Strangers = { surnames: new Set(), given: new Set(), ends: [] };
const NO_FIRMS: Firms = { known: new Map(), unknown: new Set() };
const NONE_INTRODUCED: Introduced = { known: new Map(), unknown: new Set() };

/** Decides words that stand for something only by what else the article has; gives those that no form covers. */
export function resolveSingles(scene: Scene, spots: readonly Spot[], present: ReadonlyMap<number, PersonHere>): Spot[] {
  const { tokens, on, keyOf, typeOf } = scene;
  const owners = findOwners(scene, present);
  if (spots.length === 0) return [];
  const isOpen = spots.some((spot) => !spot.best && spot.to - spot.from === 1 && spot.readings.length > 0);
  const strangers = isOpen && on('claimed-surnames') ? findStrangers(scene, spots) : NO_STRANGERS;
  const claimed = isOpen && on('claimed-words') ? findClaimed(scene, spots) : new Set<number>();
  // Where no single word is open, only names of what a pack knows matter.
  const among = isOpen ? scene.capitalized : placesBeside(scene, spots);
  const firms = on('firm-words') ? findFirms(scene, spots, among) : NO_FIRMS;
  const introduced = on('bracket-acronyms') ? findIntroduced(scene, spots, among) : NONE_INTRODUCED;
  for (const spot of spots) {
    if (spot.best || spot.to - spot.from > 1) continue;
    const word = tokens.hash[spot.from]!;
    const cls = classOf(word);
    const owned = on('surnames') ? owners.bySurname.get(word) : undefined;
    if (owned && !isMasked(scene.masks, keyOf(owned[0]!.reading), spot.from)) {
      const from = startOfSurname(scene, spot.from, owned[0]!);
      if (isShortNameHere(from < spot.from ? lookLeft(scene, from) : spot.left, spot.right)) {
        spot.from = from;
        takeOwner(spot, owned);
        continue;
      }
    }
    const isShort = isShortNameHere(spot.left, spot.right);
    const isAcronym = (tokens.shape[spot.from]! & SHAPE.allCaps) !== 0;
    const explained = isAcronym ? introduced.known.get(word) : undefined;
    if (explained) {
      takeOwner(spot, [explained]);
      spot.rule = 'acronym';
      continue;
    }
    if (isAcronym && introduced.unknown.has(word)) continue;
    const firm = isShort ? firms.known.get(word) : undefined;
    if (firm && !isUsedAsPlace(scene, spot.from)) {
      takeOwner(spot, firm);
      continue;
    }
    if (cls & WORD.givenName && strangers.given.has(word)) continue;
    const isTaken = firms.unknown.has(word) || claimed.has(word);
    const isSomebody = strangers.surnames.has(word) || (isTaken && !isUsedAsPlace(scene, spot.from));
    if (isSomebody && !isNobody(scene, spot)) continue;
    const own = spot.readings.filter((reading) => !NEEDY.has(typeOf(reading)));
    const here = on('presence') ? own.filter((reading) => present.has(keyOf(reading))) : [];
    if (here.length > 0) {
      choose(scene, spot, here);
      const full = present.get(keyOf(spot.best!))!.spot;
      spot.evidence.push({ kind: 'full-name', from: full.from, to: full.to });
      continue;
    }
    let readings = own.filter((reading) => !PARTS.has(typeOf(reading)));
    if (on('name-parts')) {
      const whole = readings.filter((reading) => partOfName(scene, reading, word) === null);
      if (whole.length > 0) readings = whole;
      else
        readings = readings.filter(
          (reading) =>
            partOfName(scene, reading, word) === 'surname' && !(cls & WORD.givenName) && !(spot.left & BESIDE.given),
        );
    }
    if (readings.length === 0) {
      readings = own.filter((reading) => PARTS.has(typeOf(reading)) && isAllowedPart(scene, spot, reading));
    }
    if (on('ordinary-words') && cls & WORD.ordinary) {
      readings = readings.filter((reading) => typeOf(reading) === 'phrase' || isWholeName(scene, reading));
      if (!readings.some((reading) => typeOf(reading) === 'phrase' || isOwnName(scene, reading))) readings = [];
    }
    choose(scene, spot, readings);
  }
  const found = on('surnames') ? findShortNames(scene, owners, { firms: firms.known, acronyms: introduced.known }) : [];
  if (!on('tails')) return found;
  const tails = findTails(scene, present);
  if (tails.length === 0) return found;
  return found.concat(tails.filter(({ from, to }) => !found.some((spot) => spot.from < to && from < spot.to)));
}

/** The capitalized tokens of the runs that longer names begin, and the ones after such names. */
const placesBeside = ({ tokens: { count, shape } }: Scene, spots: readonly Spot[]): number[] => {
  const places: number[] = [];
  let next = 0;
  for (const { from, to, best } of spots) {
    if (!best || to - from === 1) continue;
    const end = Math.min(count, Math.max(to + 1, from + LONGEST_FIRM));
    for (let i = Math.max(next, from + 1); i < end; i++) if (shape[i]! & (SHAPE.capital | SHAPE.inner)) places.push(i);
    next = end;
  }
  return places;
};

/** True for what a pack says is a body ("Democrats") or a country ("Venezuela"): nobody's surname. */
const isNobody = (scene: Scene, { readings }: Spot): boolean =>
  readings.length > 0 &&
  readings.every((reading) => {
    if (!isCurated(scene, reading)) return false;
    const kind = scene.packOf(reading).kindOf(reading.entry);
    return kind === 'organization' || (kind === 'place' && !lacksQualifier(scene, reading));
  });

/**
 * Words that end a name which no pack knows ("Denzel Washington"): standing alone, they are not clearly anything else.
 * An acronym before them is no given name ("MAGA Trump voters").
 */
const findClaimed = ({ tokens: { hash, shape } }: Scene, spots: readonly Spot[]): Set<number> =>
  new Set(
    spots
      .filter(({ from, to, left }) => to - from === 1 && (left & BESIDE.other) !== 0)
      .filter(({ from }) => !(shape[from - 1]! & SHAPE.allCaps))
      .map(({ from }) => hash[from]!),
  );

/** True for a part of a name that stands for the whole only because nothing else here has it. */
function isAllowedPart(scene: Scene, spot: Spot, reading: Reading): boolean {
  const { on, tokens, typeOf } = scene;
  const cls = classOf(tokens.hash[spot.from]!);
  const notPlain = WORD.givenName | WORD.nameNoun | WORD.title | WORD.nameOpener | WORD.ordinary | WORD.particle;
  switch (typeOf(reading)) {
    case 'demonym':
      return on('demonyms');
    case 'surname':
      return (
        on('lone-surnames') &&
        !(cls & notPlain) &&
        !(spot.left & (BESIDE.known | BESIDE.opening | BESIDE.given)) &&
        !(spot.right & (BESIDE.known | BESIDE.acronym))
      );
    case 'head':
      return on('heads') && !(cls & notPlain) && standsForLonger(scene, spot);
    case 'initials':
      // Three letters are the initials of too many things; after the full name they count (`presence`).
      return (
        on('initials') &&
        (tokens.shape[spot.from]! & SHAPE.allCaps) !== 0 &&
        tokens.end[spot.from]! - tokens.start[spot.from]! > 3
      );
    default:
      return true;
  }
}

/** True where an entry's name is one word, so that the word is no part of anything longer. */
const isWholeName = (scene: Scene, reading: Reading): boolean =>
  isCurated(scene, reading) || scene.packOf(reading).lastWord(reading.entry) === 0;

/** True where a word is what its entry is called, and no by-name ("Total" of TotalEnergies). */
const isOwnName = (scene: Scene, reading: Reading): boolean =>
  isCurated(scene, reading) ||
  scene.typeOf(reading) === 'variant' ||
  scene.packOf(reading).formStart(reading.entry) === reading.form;
