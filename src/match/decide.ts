import type { Place } from './beside/look-beside.ts';
import type { Judged } from './local.ts';
import { isCommonBody, type Reason, type Scale } from './reasons.ts';
import type { Reading } from './scene.ts';
import { elsewise, scoreReadings } from './score.ts';

/** What a candidate comes to. */
export interface Decision {
  readonly place: Place;
  readonly outcome: 'named' | 'doubtful' | 'refused';
  /** What it names, or most likely does; where nothing is left, the first that was refused. */
  readonly reading: Reading;
  /** Other entries that fit, best first; empty unless it is doubtful. */
  readonly rivals: readonly Reading[];
  readonly reasons: readonly Reason[];
  /** How sure it is that the reading is meant, as log-odds. */
  readonly odds: number;
  /** What is named in a phrase, should it turn out not to be meant. */
  readonly inside?: readonly Decision[];
}

/** Rivals that are this much less likely, as log-odds, are not worth a reader's time: one in ten. */
const WORTH_TELLING = Math.log(10);

/**
 * Decides what a candidate names. Each entry's score is held against all else that the stretch may be, the other entries and something
 * that no pack knows, as log-odds: from `sure` on it is named. Where only all entries together come so far, it is doubtful which.
 */
export function decide(scale: Scale, judged: Judged): Decision {
  const { place, refused } = judged;
  const scored = scoreReadings(scale, judged);
  const best = scored[0];
  if (!best) return refuse(place, judged.readings[0] ?? refused[0]!.reading);
  const { reading, reasons, score } = best;
  const { sure, unsure } = scale.constants;
  const other = elsewise(scale, place, reading);
  if (scored.length === 1) {
    const odds = score - other;
    return { place, outcome: odds >= sure ? 'named' : 'refused', reading, rivals: NONE, reasons, odds };
  }
  const scores = scored.map((one) => one.score);
  const odds = score - logOfSum([other, ...scores.slice(1)]);
  // First whether one of them is meant, then which.
  const isKnown = logOfSum(scores) - other;
  const isPlain = score - logOfSum(scores.slice(1)) >= sure;
  if (odds >= sure || (isKnown >= sure && isPlain))
    return { place, outcome: 'named', reading, rivals: NONE, reasons, odds };
  const close = scored.slice(1).filter((rival) => rival.score > score - WORTH_TELLING);
  const isDoubtful = close.length > 0 && isKnown >= unsure;
  if (!isDoubtful) return { place, outcome: 'refused', reading, rivals: NONE, reasons, odds };
  return { place, outcome: 'doubtful', reading, rivals: close.map((rival) => rival.reading), reasons, odds };
}

/**
 * True where what an article establishes changes nothing: for names of more than a word from packs that are lists, which the article does not
 * have before and no other country has too.
 */
export function isSettled({ scene, facts }: Scale, { place, readings }: Judged): boolean {
  if (place.to - place.from === 1) return false;
  for (const reading of readings) {
    if (scene.isCurated(reading)) return false;
    const here = facts.named.get(scene.keyOf(reading));
    if (here && here.span.from !== place.from) return false;
    if (isCommonBody(scene, facts, { span: place, reading })) return false;
  }
  return true;
}

const NONE: readonly [] = [];

const refuse = (place: Place, reading: Reading): Decision => ({
  place,
  outcome: 'refused',
  reading,
  rivals: NONE,
  reasons: NONE,
  odds: -Infinity,
});

/** The logarithm of a sum of powers of e. */
function logOfSum(exponents: readonly number[]): number {
  const most = Math.max(...exponents);
  return most === -Infinity ? most : most + Math.log(exponents.reduce((sum, x) => sum + Math.exp(x - most), 0));
}
