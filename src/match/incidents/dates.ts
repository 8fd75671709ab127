import { GAP, SHAPE, type Tokens } from '../../text/tokens.ts';
import { DAYS, MONTHS, PARTS_OF_TIME } from '../lexicon/en/dates.ts';
import { ALSO_WORDS, BEFORE_DATE, SMALL } from '../lexicon/en/governing.ts';

/** A date as far as a text states it; what is not stated is 0. Tokens, `to` excluded. */
export interface StatedDate {
  from: number;
  to: number;
  year: number;
  month: number;
  day: number;
}

/** A date as far as a pack knows it ("2025-09-02", "2025-09", "2025"), or from which on it goes on ("2025-09/.."). */
export interface KnownDate {
  year: number;
  month: number;
  day: number;
  goesOn: boolean;
}

/** Reads a pack's date. Takes one that its schema has checked. */
export function readDate(written: string): KnownDate {
  const [year = 0, month = 0, day = 0] = written.replace('/..', '').split('-').map(Number);
  return { year, month, day, goesOn: written.endsWith('/..') };
}

/**
 * Finds the dates that a stretch states, in every form that newspapers use: "Sept. 2", "2 September 2025", "September 2,
 * 2025", "2025-09-02", "9/2", "last March", "in 2019". A weekday or "two days later" says no date.
 * @param options `between`: the tokens to look at, `to` excluded
 */
export function findDates(text: string, tokens: Tokens, { from, to }: { from: number; to: number }): StatedDate[] {
  const found: StatedDate[] = [];
  for (let i = from; i < to; i++) {
    const date = monthAt(text, tokens, i, { from, to }) ?? numericAt(text, tokens, i, to) ?? yearAlone(text, tokens, i);
    if (!date) continue;
    found.push(date);
    i = Math.max(i, date.to - 1);
  }
  return found;
}

/** True where a stated date can be a known one: nothing that both say differs; for what goes on, it is not before. */
export function agrees(stated: Omit<StatedDate, 'from' | 'to'>, known: KnownDate): boolean {
  const parts = ['year', 'month', 'day'] as const;
  if (!known.goesOn)
    return parts.every((part) => stated[part] === 0 || known[part] === 0 || stated[part] === known[part]);
  // A month without its year may be of any year since.
  if (stated.year === 0) return true;
  const first = parts.find((part) => stated[part] === 0 || known[part] === 0 || stated[part] !== known[part]);
  return !first || stated[first] === 0 || known[first] === 0 || stated[first] > known[first];
}

/** How much of a known date a stated one says: all of it, its month only, or nothing that picks it out. */
export function saysOf(stated: StatedDate, known: KnownDate): 'all' | 'month' | 'nothing' {
  if (known.goesOn || !agrees(stated, known)) return 'nothing';
  if (known.day !== 0) return stated.day !== 0 ? 'all' : stated.month !== 0 ? 'month' : 'nothing';
  if (known.month !== 0) return stated.month !== 0 ? 'all' : 'nothing';
  return stated.year !== 0 ? 'all' : 'nothing';
}

/** A date around the name of a month. */
const monthAt = (text: string, tokens: Tokens, at: number, within: { from: number; to: number }): StatedDate | null => {
  const { hash, gap, shape } = tokens;
  const month = MONTHS.get(hash[at]!);
  if (month === undefined || !(shape[at]! & SHAPE.capital)) return null;
  let [from, to, day, year] = [at, at + 1, 0, 0];
  const next = to < within.to && gap[to]! <= GAP.space ? DAYS.get(hash[to]!) : undefined;
  const before = at > within.from && gap[at]! <= GAP.space ? dayBefore(tokens, at, within.from) : null;
  if (next !== undefined) {
    day = next;
    to++;
  } else if (before) ({ day, from } = before);
  if (to < within.to && gap[to]! <= GAP.comma) {
    const stated = yearAt(text, tokens, to);
    // "In September, 2025" and "September 2025", but not "September, 2,025".
    if (stated !== 0) {
      year = stated;
      to++;
    }
  }
  // "March" and "May" are words too: alone they are months after a preposition or "last".
  if (day === 0 && year === 0 && ALSO_WORDS.has(hash[at]!) && !opensTime(tokens, at)) return null;
  return { from, to, year, month, day };
};

/** "2" of "2 September", "2nd" of "2nd of September". */
const dayBefore = ({ hash, gap }: Tokens, at: number, least: number): { day: number; from: number } | null => {
  const isOf = hash[at - 1] === SMALL.of && at - 2 >= least && gap[at - 1]! <= GAP.space;
  const from = isOf ? at - 2 : at - 1;
  const day = DAYS.get(hash[from]!);
  return day === undefined ? null : { day, from };
};
/** "The March airstrikes", with a capital and before a word without one. */
const isBeforeNoun = ({ count, gap, shape, hash }: Tokens, at: number): boolean =>
  hash[at - 1] === SMALL.the && at + 1 < count && gap[at + 1]! <= GAP.space && !(shape[at + 1]! & SHAPE.capital);
const opensTime = (tokens: Tokens, at: number): boolean =>
  at > 0 && (isBeforeNoun(tokens, at) || followsTime(tokens, at));
const followsTime = ({ hash, shape }: Tokens, at: number): boolean =>
  BEFORE_DATE.has(hash[at - 1]!) || PARTS_OF_TIME.has(hash[at - 1]!) || (shape[at - 1]! & SHAPE.digit) !== 0;

/** The year that stands at a token, or 0. */
const yearAt = (text: string, { start, end, shape }: Tokens, at: number): number => {
  if (!(shape[at]! & SHAPE.digit) || end[at]! - start[at]! !== 4) return 0;
  const year = Number(text.slice(start[at], end[at]));
  return year >= 1800 && year < 2200 ? year : 0;
};

/** "2025-09-02", "9/2", "9/2/2025". */
const numericAt = (text: string, tokens: Tokens, at: number, end: number): StatedDate | null => {
  const { shape, start } = tokens;
  if (!(shape[at]! & SHAPE.digit)) return null;
  const stretch = text.slice(start[at]!, Math.min(start[at]! + 12, text.length));
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(stretch);
  if (iso && at + 2 < end)
    return { from: at, to: at + 3, year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/.exec(stretch);
  if (!slashed || at === 0) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  // "The 9/2 strike", but "the 24/7 shop".
  if (!BEFORE_DATE.has(tokens.hash[at - 1]!) && !(tokens.hash[at - 1] === SMALL.the && first <= 12)) return null;
  // American where it can be: "9/2", but "22/9".
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const parts = slashed[3] ? 3 : 2;
  return at + parts <= end ? { from: at, to: at + parts, year: Number(slashed[3] ?? 0), month, day } : null;
};

/** "In 2019", "the 2019 report": a year counts alone after "in" or before a noun, else it may be a number or a law's. */
const yearAlone = (text: string, tokens: Tokens, at: number): StatedDate | null => {
  const before = at - 1 >= 0 && PARTS_OF_TIME.has(tokens.hash[at - 1]!) ? at - 2 : at - 1;
  if (before < 0 || tokens.gap[at]! > GAP.hyphen) return null;
  const isBeforeNoun = tokens.hash[before] === SMALL.the && at + 1 < tokens.count && tokens.gap[at + 1] === GAP.space;
  if (tokens.hash[before] !== SMALL.in && !isBeforeNoun) return null;
  const year = yearAt(text, tokens, at);
  return year === 0 ? null : { from: at, to: at + 1, year, month: 0, day: 0 };
};
