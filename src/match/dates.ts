import { createTokens, hashWord, type Tokens, tokenize } from '../text/tokens.ts';
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

/** True where a sentence is about other days than the one in an entry's name ("Follow-up strike of 2 September"). */
export function isOfAnotherDay(
  { tokens, packOf }: Scene,
  reading: Reading,
  sentence: { from: number; to: number },
): boolean {
  const days = daysIn(tokens, sentence.from, sentence.to);
  if (days.length === 0) return false;
  const pack = packOf(reading);
  const name = tokenize(pack.formText(pack.formStart(reading.entry)), createTokens(16));
  const [own] = daysIn(name, 0, name.count);
  return own !== undefined && !days.includes(own);
}
