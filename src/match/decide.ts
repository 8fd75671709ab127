import type { Place } from './beside.ts';
import type { Judged } from './local.ts';
import type { Reason, Scale } from './reasons.ts';
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
  const [best, ...others] = scored;
  if (!best)
    return {
      place,
      outcome: 'refused',
      reading: judged.readings[0] ?? refused[0]!.reading,
      rivals: [],
      reasons: [],
      odds: -Infinity,
    };
  const { reading, reasons, score } = best;
  const other = elsewise(scale, place, reading);
  const odds = score - logOfSum([other, ...others.map((rival) => rival.score)]);
  const all = logOfSum(scored.map((one) => one.score)) - other;
  const close = others.filter((rival) => rival.score > score - WORTH_TELLING).map((rival) => rival.reading);
  const { sure, unsure } = scale.constants;
  const outcome = odds >= sure ? 'named' : close.length > 0 && all >= unsure ? 'doubtful' : 'refused';
  return { place, outcome, reading, rivals: outcome === 'doubtful' ? close : [], reasons, odds };
}

/** The logarithm of a sum of powers of e. */
function logOfSum(exponents: readonly number[]): number {
  const most = Math.max(...exponents);
  return most === -Infinity ? most : most + Math.log(exponents.reduce((sum, x) => sum + Math.exp(x - most), 0));
}
