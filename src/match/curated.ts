import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { ContextReader } from './context.ts';
import type { CueMatch } from './cues.ts';
import { isAnotherOne, isDatedOtherwise, isOfAnotherDay, isOfAnotherTime } from './dates.ts';
import type { Reading } from './find.ts';
import { isMasked } from './masks.ts';
import { isOfOtherCountry } from './other-countries.ts';
import { isOtherPlace, lacksQualifier } from './places.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** True for a pack that says something of its entries, whose authors chose each form and how it counts. */
export const isCurated = (scene: Scene, reading: Reading): boolean => scene.packOf(reading).header.counts.claims > 0;

/** True for acronyms of two letters, which stand for many things. */
const isShortAcronym = ({ tokens }: Scene, at: number): boolean =>
  (tokens.shape[at]! & SHAPE.allCaps) !== 0 && tokens.end[at]! - tokens.start[at]! === 2;

/**
 * Looks whether an article speaks of what an entry is about, where its form alone is not enough: phrases, ordinary words,
 * people (who have namesakes), places without their qualifier and incidents. For curated packs. Adds the words that say so to the
 * spot's evidence. Entries that name no context need none. `others`: how many other entries of curated packs the article
 * names; `company`: how many of them are people and bodies.
 */
export function fitsContext(
  scene: Scene,
  reader: ContextReader,
  { spot, reading, company, others }: { spot: Spot; reading: Reading; company: number; others: number },
): boolean {
  const kind = scene.packOf(reading).kindOf(reading.entry);
  const type = scene.typeOf(reading);
  const cls = classOf(scene.tokens.hash[spot.from]!);
  const isPhrase = type === 'phrase';
  const isOrdinary =
    kind === 'topic' && spot.to - spot.from === 1 && ((cls & WORD.ordinary) !== 0 || type === 'acronym');
  const opens = scene.tokens.gap[spot.from]! >= GAP.quote && (cls & WORD.ordinary) !== 0;
  const isLoose = spot.to - spot.from === 1 && kind === 'organization' && (opens || isShortAcronym(scene, spot.from));
  const isTopic = kind === 'topic' && spot.to - spot.from > 1;
  const isBare = kind === 'place' && lacksQualifier(scene, reading);
  if (kind === 'place') {
    const hasContext = () => reader.read(reading, spot).words.length > 0;
    if (isOtherPlace(scene, spot, { reading, hasContext })) return false;
  }
  if (!isPhrase && !isOrdinary && !isLoose && !isTopic && !isBare && kind !== 'person' && kind !== 'incident')
    return true;
  if (isPhrase && kind === 'topic' && scene.on('other-countries')) {
    if (isOfOtherCountry(scene, reader.hintsOf(reading), spot.from)) return false;
  }
  if (kind === 'incident' && scene.on('dates') && isDatedOtherwise(scene, reading, spot.to)) return false;
  const { words, names, related } = reader.read(reading, spot);
  const strong = names + related;
  const hasContext = reader.hintsOf(reading).context.length > 0;
  const fits =
    kind === 'incident'
      ? (strong >= 1 && words.length + related >= 2) || (words.length >= 1 && company >= 2)
      : isPhrase
        ? strong >= 1 || words.length >= 2 || words.length + others >= 2
        : isTopic
          ? others >= 1 || words.length >= 1
          : isOrdinary
            ? strong >= 1 || words.length >= 2
            : !hasContext || words.length + related + company >= 1;
  if (fits) for (const text of words.slice(0, 3)) spot.evidence.push({ kind: 'context', text });
  return fits;
}

/** A mention by cues is no longer than this, in tokens; what stands farther apart is evidence, not a name. */
const LONGEST_MENTION = 12;

/**
 * Turns met cues into spots: in sentences that do not name the entry otherwise, where its context fits. A spot covers all
 * slots of its cue, with the places between them; or the first and the one nearest to it; or what other names
 * leave of it. Of several cues in one place, the one with the most slots counts. Gives all spots, those that were
 * covered left out.
 */
export function addCueSpots(
  scene: Scene,
  reader: ContextReader,
  { cues, taken }: { cues: readonly CueMatch[]; taken: readonly Spot[] },
): readonly Spot[] {
  if (cues.length === 0) return taken;
  const { keyOf } = scene;
  let spots = [...taken];
  const people = new Set(
    taken.filter(({ best }) => isCurated(scene, best!) && scene.isPerson(best!)).map(({ best }) => keyOf(best!)),
  );
  const ranked = [...cues].sort((a, b) => b.slots.length - a.slots.length || a.to - a.from - (b.to - b.from));
  for (const { reading, slots, sentence } of ranked) {
    const here = spots.filter((spot) => spot.from < sentence.to && sentence.from < spot.to);
    if (here.some((spot) => keyOf(spot.best!) === keyOf(reading))) continue;
    if (slots.some(({ from }) => isMasked(scene.masks, keyOf(reading), from))) continue;
    if (scene.on('dates') && isOfAnotherDay(scene, reading, sentence)) continue;
    const whole = { from: Math.min(...slots.map((slot) => slot.from)), to: Math.max(...slots.map((slot) => slot.to)) };
    if (scene.on('dates') && (isDatedOtherwise(scene, reading, whole.to) || isOfAnotherTime(scene, reading, sentence)))
      continue;
    if (scene.on('laws') && isLaw(scene, sentence)) continue;
    if (scene.on('another') && isAnotherOne(scene, reading, slots)) continue;
    const span = canCover(scene, whole, here)
      ? whole
      : (findPair(scene, slots, here) ?? findRest(scene, { whole, slots, here }));
    if (!span) continue;
    const { words, names, related } = reader.read(reading, whole);
    const isApt = names + related > 0 || people.size > 0;
    if (reader.hintsOf(reading).context.length > 0 && !isApt) continue;
    const evidence: Spot['evidence'] = slots.map(({ from, to }) => ({ kind: 'cue', from, to }));
    for (const text of words.slice(0, 2)) evidence.push({ kind: 'context', text });
    spots = spots.filter((spot) => spot.to <= span.from || span.to <= spot.from);
    spots.push({ ...span, readings: [reading], left: 0, right: 0, best: reading, rivals: [], rule: 'cue', evidence });
  }
  return spots;
}

const SHALL = hashWord('shall');

/** True for "There shall be no survivors", which says what may be, not what was. */
const isLaw = ({ tokens: { hash } }: Scene, { from, to }: Span): boolean => hash.subarray(from, to).includes(SHALL);

interface Span {
  from: number;
  to: number;
}

/** True where a mention of an incident may stand: in one clause, with nothing in it but places. */
const canCover = ({ packOf, tokens }: Scene, { from, to }: Span, here: readonly Spot[]): boolean =>
  to - from <= LONGEST_MENTION &&
  !tokens.gap.subarray(from + 1, to).some((gap) => gap >= GAP.other) &&
  here.every((spot) => {
    if (spot.to <= from || to <= spot.from) return true;
    const kind = packOf(spot.best!).kindOf(spot.best!.entry);
    return spot.from >= from && spot.to <= to && kind === 'place';
  });

/** The shortest stretch of the first slot and another on which a mention may stand; null where there is none. */
const findPair = (scene: Scene, [first, ...others]: CueMatch['slots'], here: readonly Spot[]): Span | null => {
  let best: Span | null = null;
  for (const other of others) {
    const span = { from: Math.min(first!.from, other.from), to: Math.max(first!.to, other.to) };
    if (!canCover(scene, span, here)) continue;
    if (!best || span.to - span.from < best.to - best.from) best = span;
  }
  return best;
};

/** How much a slot says, by its letters; titles and names say who, not what or when. */
const lengthOf = ({ tokens: { end, hash, shape, start } }: Scene, { from, to }: Span): number =>
  shape[from]! & SHAPE.capital && !(classOf(hash[from]!) & WORD.calendar) ? 0 : end[to - 1]! - start[from]!;

/** What other mentions leave of a cue around its longest free slot; null where its first two are taken. */
const findRest = (
  scene: Scene,
  { whole, slots, here }: { whole: Span; slots: CueMatch['slots']; here: readonly Spot[] },
): Span | null => {
  const inside = here.filter((spot) => spot.from < whole.to && whole.from < spot.to);
  const isTaken = (slot: Span) => inside.some((spot) => spot.from < slot.to && slot.from < spot.to);
  const free = slots.filter((slot) => !isTaken(slot));
  if (!slots.slice(0, 2).some((slot) => free.includes(slot))) return null;
  // "Again" and "left" say less than "survivors".
  const first = free.reduce((a, b) => (lengthOf(scene, b) > lengthOf(scene, a) ? b : a));
  const from = Math.max(whole.from, ...inside.filter((spot) => spot.to <= first.from).map((spot) => spot.to));
  const to = Math.min(whole.to, ...inside.filter((spot) => spot.from >= first.to).map((spot) => spot.from));
  const left = slots.filter((slot) => slot.from >= from && slot.to <= to);
  const rest = { from: Math.min(...left.map((slot) => slot.from)), to: Math.max(...left.map((slot) => slot.to)) };
  return canCover(scene, rest, here) ? rest : first;
};
