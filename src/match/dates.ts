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

/** True where a sentence is about other days than the one in an entry's name ("Follow-up strike of 2 September"). */
export function isOfAnotherDay(scene: Scene, reading: Reading, sentence: { from: number; to: number }): boolean {
  const days = daysIn(scene.tokens, sentence.from, sentence.to);
  if (days.length === 0) return false;
  const own = dayOf(scene, reading);
  return own !== undefined && !days.includes(own);
}
