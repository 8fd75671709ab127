import { createTokens, GAP, hashWord, type Tokens, tokenize } from '../text/tokens.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';

const MONTHS: ReadonlyMap<number, number> = new Map(
  `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|
   december dec`
    .split('|')
    .flatMap((names, i) =>
      names
        .trim()
        .split(' ')
        .map((name): [number, number] => [hashWord(name), i + 1]),
    ),
);
const DAYS: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 31 }, (_, i): [number, number] => [hashWord(String(i + 1)), i + 1]),
);

const ON = hashWord('on');
const IN = hashWord('in');
const ANOTHER = hashWord('another');
/** What a pack tells of without a year happened in so many years before it was made. */
const RECENT = 5;

/** The days that a stretch names ("September 2", "2 Sept."), without their years, each as one number. */
function daysIn({ hash }: Tokens, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const month = MONTHS.get(hash[i]!);
    if (month === undefined) continue;
    const day = (i + 1 < to ? DAYS.get(hash[i + 1]!) : undefined) ?? (i > from ? DAYS.get(hash[i - 1]!) : undefined);
    if (day !== undefined) found.push(month * 32 + day);
  }
  return found;
}

/** The day in an entry's name ("Follow-up strike of 2 September"). */
function dayOf({ packOf }: Scene, reading: Reading): number | undefined {
  const pack = packOf(reading);
  const name = tokenize(pack.formText(pack.formStart(reading.entry)), createTokens(16));
  return daysIn(name, 0, name.count)[0];
}

/** True where the words behind a mention give it a day that is not in its entry's name ("a meeting on October 9"). */
export function isDatedOtherwise(scene: Scene, reading: Reading, to: number): boolean {
  const { tokens } = scene;
  if (to >= tokens.count || tokens.hash[to] !== ON || tokens.gap[to]! > GAP.space) return false;
  const [day] = daysIn(tokens, to, Math.min(tokens.count, to + 4));
  return day !== undefined && day !== dayOf(scene, reading);
}

/** The year that stands at a token, or 0. */
const yearAt = ({ article: { text }, tokens: { start, end } }: Scene, at: number): number => {
  const year = end[at]! - start[at]! === 4 ? Number(text.slice(start[at], end[at])) : 0;
  return year >= 1000 && year < 2200 ? year : 0;
};

/** True where a sentence says "in" a year long before the pack was made, which the entry's name does not have. */
export function isOfAnotherTime(scene: Scene, reading: Reading, sentence: { from: number; to: number }): boolean {
  const pack = scene.packOf(reading);
  const { hash } = scene.tokens;
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const year = hash[i - 1] === IN ? yearAt(scene, i) : 0;
    if (year === 0 || year >= Number(pack.header.asOf.slice(0, 4)) - RECENT) continue;
    return !pack.formText(pack.formStart(reading.entry)).includes(String(year));
  }
  return false;
}

/** True where a sentence is about other days than the one in an entry's name ("Follow-up strike of 2 September"). */
export function isOfAnotherDay(scene: Scene, reading: Reading, sentence: { from: number; to: number }): boolean {
  const days = daysIn(scene.tokens, sentence.from, sentence.to);
  if (days.length === 0) return false;
  const own = dayOf(scene, reading);
  return own !== undefined && !days.includes(own);
}

/** True for "another strike", which is not the one of the day in an entry's name. Takes where the words of a cue begin. */
export function isAnotherOne(scene: Scene, reading: Reading, slots: readonly { from: number }[]): boolean {
  const { gap, hash } = scene.tokens;
  if (dayOf(scene, reading) === undefined) return false;
  return slots.some(({ from }) => from > 0 && hash[from - 1] === ANOTHER && gap[from]! <= GAP.quote);
}
