import { GAP, hashWord, SHAPE, type Tokens } from '../text/tokens.ts';
import { findIntroduced, type Introduced } from './acronyms.ts';
import { CAPITALS } from './capitals.ts';
import { type ContextReader, createContextReader } from './context.ts';
import { findCues } from './cues.ts';
import { addCueSpots, fitsContext, isCurated } from './curated.ts';
import type { Reading } from './find.ts';
import { type Firms, findFirms, isUsedAsPlace } from './firms.ts';
import { findNearMisses } from './near-miss.ts';
import { findOffices } from './offices.ts';
import {
  findOwners,
  findShortNames,
  findStrangers,
  isShortNameHere,
  type PersonHere,
  partOfName,
  type Strangers,
  startOfInitial,
  takeOwner,
} from './people.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { BESIDE, lookLeft } from './surroundings.ts';
import { findVoucher } from './vouch.ts';
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
  spot.rivals = [];
  if (on('priors') && sorted.length > 1) {
    const least = weigh(spot.best) / CLEARLY;
    spot.rivals = sorted.slice(1).filter((reading) => weigh(reading) > least);
    if (spot.rivals.length === 0) spot.evidence.push({ kind: 'prior', text: String(sorted.length) });
  }
}

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
        !(spot.left & BESIDE.known) &&
        !(spot.right & (BESIDE.known | BESIDE.acronym))
      );
    case 'head':
      return on('heads') && !(cls & notPlain);
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

const NO_STRANGERS: Strangers = { surnames: new Set(), given: new Set() };
const NO_FIRMS: Firms = { known: new Map(), unknown: new Set() };
const NONE_INTRODUCED: Introduced = { known: new Map(), unknown: new Set() };

const OF = hashWord('of');
const THE = hashWord('the');
/** Words before an office that leave open who holds it. */
const NOT_THE: ReadonlySet<number> = new Set(
  ['a', 'an', 'any', 'no', 'every', 'former', 'next', 'another'].map(hashWord),
);

/** Types of forms that are a part of a name, or a word for what belongs to it. */
const PARTS: ReadonlySet<string> = new Set(['demonym', 'surname', 'head', 'initials']);
/** Types of forms that count only when something vouches for them. */
const NEEDY: ReadonlySet<string> = new Set(['short', 'title']);

/**
 * Decides what each spot names: first what stands alone, then what needs something that the first pass has found.
 * Gives the spots that name something, those that no form covers added.
 */
export function resolve(scene: Scene, spots: readonly Spot[]): Spot[] {
  const { keyOf, typeOf } = scene;
  const present = new Map<number, PersonHere>();
  const reader = createContextReader(scene, (shelf, entry) =>
    present.has(keyOf({ shelf, entry, form: 0, written: 0 })),
  );
  for (const spot of spots) {
    if (spot.to - spot.from === 1) continue;
    const standing = spot.readings.filter((reading) => !NEEDY.has(typeOf(reading)));
    const whole = standing.filter((reading) => !PARTS.has(typeOf(reading)));
    choose(scene, spot, whole.length > 0 ? whole : standing);
    meet(scene, spot, present);
  }
  const check = (among: readonly Spot[]): void => {
    for (const spot of among) {
      const { best } = spot;
      if (!best || fitsContext(scene, reader, { spot, reading: best, ...countOthers(scene, present, best) })) continue;
      if (present.get(keyOf(best))?.spot === spot) present.delete(keyOf(best));
      spot.best = null;
      spot.readings = [];
    }
  };
  check(spots.filter((spot) => spot.best !== null && scene.isPerson(spot.best)));
  vouchForShort({ scene, reader, spots, present });
  const all = [...spots, ...resolveSingles(scene, spots, present)].sort((a, b) => a.from - b.from);
  for (const spot of all) if (spot.rule !== 'short-form') meet(scene, spot, present);
  check(all.filter((spot) => spot.best !== null && spot.rule === 'full-name' && !scene.isPerson(spot.best)));
  return finish(scene, reader, all, present);
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

interface Needy {
  scene: Scene;
  reader: ContextReader;
  spots: readonly Spot[];
  present: Map<number, PersonHere>;
}

/** Short forms beside a title that fits make their entry present: "Sen. Paul said … Paul". */
function vouchForShort({ scene, reader, spots, present }: Needy): void {
  const { typeOf, keyOf, tokens } = scene;
  spots.forEach((spot, i) => {
    if (spot.best) return;
    const before =
      i > 0 && spots[i - 1]!.to === spot.from && tokens.gap[spot.from]! <= GAP.space ? spots[i - 1]! : null;
    const titles = before ? before.readings.filter((reading) => typeOf(reading) === 'title') : [];
    for (const reading of spot.readings) {
      if (typeOf(reading) !== 'short' || present.has(keyOf(reading))) continue;
      if (spot.to - spot.from === 1 && !isShortNameHere(spot.left & ~BESIDE.other, spot.right)) continue;
      const voucher = findVoucher(scene, reader, { reading, from: spot.from, to: spot.to, titles });
      if (!voucher) continue;
      spot.best = reading;
      spot.rule = 'title';
      spot.evidence = [voucher];
      present.set(keyOf(reading), { reading, spot });
      break;
    }
  });
}

/** Decides words that stand for something only by what else the article has; gives those that no form covers. */
function resolveSingles(scene: Scene, spots: readonly Spot[], present: ReadonlyMap<number, PersonHere>): Spot[] {
  const { tokens, on, keyOf, typeOf } = scene;
  const owners = findOwners(scene, present);
  if (spots.length === 0) return [];
  const isOpen = spots.some((spot) => !spot.best && spot.to - spot.from === 1 && spot.readings.length > 0);
  const strangers = isOpen && on('claimed-surnames') ? findStrangers(scene, spots) : NO_STRANGERS;
  const firms = on('firm-words') ? findFirms(scene, spots) : NO_FIRMS;
  const claimed = on('claimed-words') ? findClaimed(scene, spots) : new Set<number>();
  const introduced = on('bracket-acronyms') ? findIntroduced(scene, spots) : NONE_INTRODUCED;
  for (const spot of spots) {
    if (spot.best || spot.to - spot.from > 1) continue;
    const word = tokens.hash[spot.from]!;
    const cls = classOf(word);
    const owned = on('surnames') ? owners.bySurname.get(word) : undefined;
    if (owned) {
      const from = startOfInitial(scene, spot.from, owned[0]!);
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
    if (strangers.surnames.has(word) || (cls & WORD.givenName && strangers.given.has(word))) continue;
    if (firms.unknown.has(word) && !isUsedAsPlace(scene, spot.from)) continue;
    if (claimed.has(word) && !isUsedAsPlace(scene, spot.from)) continue;
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
          (reading) => partOfName(scene, reading, word) === 'surname' && !(cls & WORD.givenName),
        );
    }
    if (readings.length === 0) {
      readings = own.filter((reading) => PARTS.has(typeOf(reading)) && isAllowedPart(scene, spot, reading));
    }
    if (on('ordinary-words') && cls & WORD.ordinary) {
      readings = readings.filter((reading) => typeOf(reading) === 'phrase' || isWholeName(scene, reading));
    }
    choose(scene, spot, readings);
  }
  return on('surnames') ? findShortNames(scene, owners, { firms: firms.known, acronyms: introduced.known }) : [];
}

/** Words that end a name which no pack knows ("Denzel Washington"): standing alone, they are not clearly anything else. */
const findClaimed = ({ tokens }: Scene, spots: readonly Spot[]): Set<number> =>
  new Set(
    spots
      .filter(({ from, to, left }) => to - from === 1 && (left & BESIDE.other) !== 0)
      .map(({ from }) => tokens.hash[from]!),
  );

/** Titles and short forms of what is named elsewhere, and incidents by cues. */
function finish(
  scene: Scene,
  reader: ContextReader,
  spots: readonly Spot[],
  present: ReadonlyMap<number, PersonHere>,
): Spot[] {
  const { tokens, keyOf, typeOf, on } = scene;
  for (const spot of spots) {
    if (spot.best) continue;
    for (const reading of spot.readings) {
      const type = typeOf(reading);
      const here = present.get(keyOf(reading));
      if (!here || !NEEDY.has(type)) continue;
      if (type === 'title') {
        const next = tokens.shape[spot.to] ?? 0;
        const joins =
          spot.to < tokens.count &&
          tokens.gap[spot.to]! <= GAP.space &&
          (next & SHAPE.capital) !== 0 &&
          (scene.capitals[spot.to] === CAPITALS.prove || scene.covered[spot.to] !== 0);
        const isEarly = here.spot.from > spot.from;
        if (joins || isEarlyOffice(tokens, spot, isEarly) || isOfAnother(tokens, spot)) continue;
      } else if (spot.to - spot.from === 1 && scene.isPerson(reading) && !isShortNameHere(spot.left, spot.right))
        continue;
      spot.best = reading;
      spot.rule = type === 'title' ? 'title' : 'short-form';
      spot.evidence.push({ kind: 'full-name', from: here.spot.from, to: here.spot.to });
      break;
    }
  }
  const found = spots.filter((spot) => spot.best !== null);
  if (on('offices')) found.push(...findOffices(scene, reader, { present, taken: found }));
  const all = on('cues') ? addCueSpots(scene, reader, { cues: findCues(scene), taken: found }) : found;
  if (on('near-misses')) all.push(...findNearMisses(scene, present, all));
  return all.sort((a, b) => a.from - b.from);
}

/** One word ("the secretary") stands only for somebody named before. */
const isEarlyOffice = ({ hash }: Tokens, { from, to }: Spot, isEarly: boolean): boolean =>
  isEarly && (to - from === 1 || (to - from === 2 && hash[from] === THE));

/** "A defense secretary", "the secretary of Homeland Security", "second-tier Senator": somebody else, or nobody. */
const isOfAnother = ({ hash, count }: Tokens, { from, to }: Spot): boolean => {
  if (to < count && hash[to] === OF) return true;
  if (from > 0 && NOT_THE.has(hash[from - 1]!)) return true;
  return to - from === 1 && (from === 0 || hash[from - 1] !== THE);
};

/** True where an entry's name is one word, so that the word is no part of anything longer. */
const isWholeName = (scene: Scene, reading: Reading): boolean =>
  isCurated(scene, reading) || scene.packOf(reading).nameEnds.last[reading.entry] === 0;
