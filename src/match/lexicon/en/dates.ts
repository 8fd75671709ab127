import { hashWord } from '../../../text/tokens.ts';

const numbered = (lists: string): ReadonlyMap<number, number> =>
  new Map(
    lists.split('|').flatMap((words, i) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [number, number] => [hashWord(word), i + 1]),
    ),
  );

/** Months by their names and abbreviations, 1 to 12. */
export const MONTHS = numbered(
  `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|
   november nov|december dec`,
);

/** Days of a month as they are written, 1 to 31. */
export const DAYS: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 31 }, (_, i) => i + 1).flatMap((day): [number, number][] => [
    [hashWord(String(day)), day],
    [hashWord(String(day).padStart(2, '0')), day],
    ...['st', 'nd', 'rd', 'th'].map((end): [number, number] => [hashWord(`${day}${end}`), day]),
  ]),
);

/** Days of the week, which say nothing by themselves about which date it was. */
export const WEEKDAYS: ReadonlySet<number> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`
    .split(' ')
    .map(hashWord),
);

/** Parts of a month or year that stand before it: "early September", "mid-2025". */
export const PARTS_OF_TIME: ReadonlySet<number> = new Set('early late mid last this'.split(' ').map(hashWord));
