import type { Shelf } from '../store/library.ts';
import { wordsOf } from '../text/normalize.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';

/** A word to look up, as bytes of its folded form. */
interface Needle {
  bytes: Uint8Array;
  /** What an entry gains that has it: the number of letters it vouches for. */
  gain: number;
  /** Typing errors that are allowed. */
  most: number;
  prefix: boolean;
}

/** How much of a needle's gain is left after so many typing errors. */
const AFTER_ERRORS = [1, 0.8, 0.55];
/** … and when it is only the beginning of the entry's word. */
const AFTER_PREFIX = 0.9;

/**
 * Finds the entries that a query most likely means, by its words alone; who is meant is decided by comparing names.
 * Words may stand in any order, be unfinished, have typing errors, or be joined or parted where they should not.
 * @param query as typed
 * @param options `limit`: how many entries at most
 * @returns entry numbers of visible entries, the likeliest first
 */
export function findCandidates(query: string, options: { shelf: Shelf; limit: number }): number[] {
  const { shelf, limit } = options;
  const { pack } = shelf;
  const index = openWordIndex(pack);
  if (!index) return [];
  const scores = new Float32Array(pack.entryCount);
  const lastNeedle = new Uint8Array(pack.entryCount);
  const touched: number[] = [];
  needlesOf(query, index).forEach((needle, i) => {
    for (const { word, errors, begins } of index.match(needle.bytes, needle)) {
      const gain = needle.gain * (AFTER_ERRORS[errors] ?? 0) * (begins ? AFTER_PREFIX : 1);
      index.eachEntry(word, (entry) => {
        if (lastNeedle[entry] === i + 1) return;
        if (lastNeedle[entry] === 0) touched.push(entry);
        lastNeedle[entry] = i + 1;
        scores[entry]! += gain;
      });
    }
  });

  const { starts } = pack.formBytes;
  const length = new TextEncoder().encode(query.trim()).length;
  for (const entry of touched) {
    // Among equals, names about as long as the query come first, and then what is better known.
    let difference = 1000;
    for (let form = pack.formStart(entry); form < pack.formStart(entry + 1); form++) {
      difference = Math.min(difference, Math.abs(starts[form + 1]! - starts[form]! - length));
    }
    scores[entry]! += 1 / (2 + difference) + Math.log1p(pack.weightOf(entry)) / 50;
  }
  return takeBest(touched.filter(shelf.isVisible), { scores, limit });
}

const MOST_NEEDLES = 12;

function needlesOf(query: string, index: WordIndex): Needle[] {
  const words = wordsOf(query).slice(0, MOST_NEEDLES / 2);
  const encoder = new TextEncoder();
  const unfinished = !/[\s.,;]$/.test(query);
  const needles: Needle[] = [];
  const add = (text: string, prefix: boolean) => {
    const bytes = encoder.encode(text);
    needles.push({ bytes, gain: text.length, most: errorsAllowed(text.length, prefix), prefix });
  };
  words.forEach(({ text }, i) => {
    const last = i === words.length - 1;
    add(text, (last && unfinished) || text.length >= 3);
    const next = words[i + 1];
    if (next) add(text + next.text, false);
  });
  for (const { text } of words) {
    for (const part of partWord(text, index)) add(part, false);
  }
  return needles.slice(0, 250);
}

/** Errors that a word of so many letters may have; an unfinished one fewer, because so much begins like it. */
function errorsAllowed(letters: number, prefix: boolean): number {
  const whole = prefix ? letters - 1 : letters;
  return whole < 3 ? 0 : whole < 6 ? 1 : 2;
}

/** The two words that were written as one, perhaps with another letter in place of the space. */
function partWord(text: string, index: WordIndex): string[] {
  const encoder = new TextEncoder();
  const known = (part: string) => part.length > 1 && index.has(encoder.encode(part));
  if (text.length < 6 || known(text)) return [];
  const parts = new Set<string>();
  for (let at = 2; at <= text.length - 2; at++) {
    const left = text.slice(0, at);
    if (!known(left)) continue;
    for (const right of [text.slice(at), text.slice(at + 1)]) {
      if (known(right)) parts.add(left).add(right);
    }
  }
  return [...parts].slice(0, MOST_NEEDLES);
}

/** The `limit` numbers with the highest scores, best first; of equals the lower number. */
function takeBest(numbers: number[], { scores, limit }: { scores: Float32Array; limit: number }): number[] {
  const better = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
  if (numbers.length <= limit) return numbers.sort(better);
  // Scores are few and uneven: the limit-th best is found by counting, so that only what may stay is sorted.
  const [steps, top] = [1024, numbers.reduce((most, number) => Math.max(most, scores[number]!), 0)];
  const counts = new Uint32Array(steps + 1);
  const step = (number: number) => Math.floor((scores[number]! / top) * steps);
  for (const number of numbers) counts[step(number)]!++;
  let least = steps;
  for (let sum = counts[least]!; sum < limit; sum += counts[least]!) least--;
  return numbers
    .filter((number) => step(number) >= least)
    .sort(better)
    .slice(0, limit);
}
