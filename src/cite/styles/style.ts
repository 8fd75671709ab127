import type { Rich } from '../runs.ts';
import type { Work } from '../work.ts';

/** How one style guide has a work cited. The words are the guide's, which are English whatever the reader's language. */
export interface Style {
  /** The entry in the list at the end. */
  reference(work: Work): Rich;
  /**
   * What stands behind a statement: in round brackets, or the whole note where the guide wants notes.
   *
   * @param locator numbers of the paragraphs, from 1
   */
  inText(work: Work, locator: readonly number[]): Rich;
  /** What the guide calls its list at the end. */
  listTitle: string;
}

const MONTHS = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** The English name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS.format(Date.UTC(2000, month - 1));

/** “3”, “3, 5”, “3–5”: numbers that follow each other are a range. */
export function sayNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const number of sorted) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** “Doe, J. and Roe, R.”: the given texts with a last joint of their own. */
export const joined = (texts: readonly string[], { between, last }: { between: string; last: string }): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(between)}${last}${texts.at(-1)}`;
