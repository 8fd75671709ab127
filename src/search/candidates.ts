import type { Shelf } from '../store/library.ts';
import type { OpenPack } from '../store/open-pack.ts';
import { hashWord } from '../text/tokens.ts';
import { needlesOf } from './needles.ts';
import type { Query } from './read-query.ts';
import { openWordIndex } from './word-index.ts';

/** How much of a needle's gain is left after so many typing errors. */
const AFTER_ERRORS = [1, 0.8, 0.5];
/** … and when it is only the beginning of the entry's word. */
const AFTER_PREFIX = 0.9;
/** Of those whose name ends as the query does, so many more: "President Xi" has more presidents than there are names to compare. */
const SAME_ENDING = 16;
/** Once so many entries have one of the words, further words only tell these apart; one or two letters say little. */
const ENOUGH = { letters: 2_000, words: 20_000 };

/**
 * Finds the entries that a query most likely means, by its words alone; who is meant is decided by comparing names.
 * Words may stand in any order, be unfinished, have typing errors, or be joined or parted where they should not.
 * @param query as typed so far; what stands beside the name, in brackets, is left out
 * @param options `limit`: how many entries at most
 * @returns numbers of visible entries, the likeliest first
 */
export function findCandidates(query: Query, options: { shelf: Shelf; limit: number }): number[] {
  const { shelf, limit } = options;
  const { pack } = shelf;
  const index = openWordIndex(pack, 'names');
  if (!index) return [];
  const scores = new Float32Array(pack.entryCount);
  const lastNeedle = new Uint8Array(pack.entryCount);
  const touched: number[] = [];
  needlesOf(query, index).forEach((needle, i) => {
    const enough = needle.gain <= 2 ? ENOUGH.letters : ENOUGH.words;
    let gain = 0;
    const addGain = (entry: number) => {
      if (lastNeedle[entry] === i + 1) return;
      if (lastNeedle[entry] === 0) {
        if (touched.length >= enough || !shelf.isVisible(entry)) return;
        touched.push(entry);
      }
      lastNeedle[entry] = i + 1;
      scores[entry]! += gain;
    };
    index.match(needle.bytes, needle, (word, { errors, begins }) => {
      if (i === 0 && touched.length >= enough) return;
      gain = needle.gain * (AFTER_ERRORS[Math.ceil(errors / needle.unit)] ?? 0) * (begins ? AFTER_PREFIX : 1);
      index.eachEntry(word, addGain);
    });
  });

  const ending = hashWord(query.ending);
  const sameEnding = touched.filter((entry) => pack.lastWord(entry) === ending);
  const facts = { pack, scores, length: new TextEncoder().encode(query.core).length };
  const likeliest = takeBest(touched, { ...facts, keep: limit });
  return [...new Set([...likeliest, ...takeBest(sameEnding, { ...facts, keep: SAME_ENDING })])];
}

/** The best by score, and among equals names about as long as the query, and what is better known; the best first. */
function takeBest(
  numbers: number[],
  { pack, scores, length, keep }: { pack: OpenPack; scores: Float32Array; length: number; keep: number },
): number[] {
  const { places } = pack.formBytes;
  const likely = dropWorst(numbers, { scores, keep });
  const gains = new Map<number, number>();
  for (const entry of likely) {
    let difference = 1000;
    for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
      difference = Math.min(difference, Math.abs(places.length(form) - length));
    }
    gains.set(entry, scores[entry]! + 1 / (2 + difference) + Math.log1p(pack.weightOf(entry)) / 50);
  }
  return likely.sort((a, b) => gains.get(b)! - gains.get(a)! || a - b).slice(0, keep);
}

/** Drops what scores clearly less than the `keep`-th best, in one pass; keeps the order. */
function dropWorst(numbers: number[], { scores, keep }: { scores: Float32Array; keep: number }): number[] {
  if (numbers.length <= keep) return numbers;
  const steps = 1024;
  let top = 0;
  for (const number of numbers) top = Math.max(top, scores[number]!);
  const counts = new Uint32Array(steps + 1);
  const stepOf = (number: number) => Math.floor((scores[number]! / top) * steps);
  for (const number of numbers) counts[stepOf(number)]!++;
  let least = steps;
  for (let sum = counts[least]!; sum < keep; sum += counts[least]!) least--;
  return numbers.filter((number) => stepOf(number) >= least);
}
