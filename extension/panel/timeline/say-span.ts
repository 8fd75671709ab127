import { sayDate } from '../say.ts';
import { dateOf, type Segment, type Span } from './spans.ts';

/** A stretch of time in words, as short as it can be: “2025”, “Sep 2025”, “2 Sep 2025”, “1 Sep 2025 to 30 Nov 2025”. */
export function saySpan({ from, to }: Span): [first: string, last?: string] {
  const [first, last] = [dateOf(from), dateOf(to - 1)];
  const begins = { year: first.endsWith('-01-01'), month: first.endsWith('-01') };
  const ends = { year: last.endsWith('-12-31'), month: dateOf(to).endsWith('-01') };
  const length = begins.year && ends.year ? 4 : begins.month && ends.month ? 7 : 10;
  const [one, other] = [first.slice(0, length), last.slice(0, length)];
  return one === other ? [sayDate(one)] : [sayDate(one), sayDate(other)];
}

/** What stands under a segment of the axis, without what its neighbours share: “2025”, “Sep”, “Jan–Mar”, “8–14”, “2”. */
export function labelSegment({ from, to, unit }: Segment): string {
  const [first, last] = [sayDate(dateOf(from)).split(' '), sayDate(dateOf(to - 1)).split(' ')];
  const part = { day: 0, week: 0, month: 1, quarter: 1, year: 2 }[unit];
  return first[part] === last[part] ? first[part]! : `${first[part]}–${last[part]}`;
}
