// Apart from the schema, so that what a page loads need not bring the schema library.
import type { Moment } from './moment.ts';

/** What is known of a moment: the first and the last day that it can be (`YYYY-MM-DD`, both included), and from what. */
export interface Bounds {
  earliest?: string;
  latest?: string;
  /** `stated`: the source gives the date; `inferred`: it follows from the source; `bound`: only what it lies between is known. */
  basis: 'stated' | 'inferred' | 'bound';
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

function lastDay(date: string): string {
  const [year, month, day] = date.split('-');
  if (day) return date;
  if (!month) return `${year}-12-31`;
  // Day 0 of the next month.
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Between which days a moment lies, however exactly it is known. */
export function boundsOf(moment: Moment): Bounds {
  if (typeof moment === 'string') return { earliest: firstDay(moment), latest: lastDay(moment), basis: 'stated' };
  if ('inferred' in moment) {
    return { earliest: firstDay(moment.inferred), latest: lastDay(moment.inferred), basis: 'inferred' };
  }
  const bounds: Bounds = { basis: 'bound' };
  if ('after' in moment) bounds.earliest = firstDay(moment.after);
  if (moment.by !== undefined) bounds.latest = lastDay(moment.by);
  return bounds;
}

/**
 * Orders moments, earliest first: by the last day that each can be, so that what is only known to be of a year or before a
 * date never comes before what surely was earlier; what has no last day stands at its first. Of equal ones the more exact comes first,
 * and what has no moment comes last.
 * @returns negative, 0 or positive, as `Array.sort` wants it
 */
export function compareMoments(a: Moment | undefined, b: Moment | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareBounds(boundsOf(a), boundsOf(b));
}

/** The same, of moments whose bounds are known already: where thousands are sorted. */
export const compareBounds = (one: Bounds, other: Bounds): number =>
  compareText(keyOf(one), keyOf(other)) || compareText(startOf(other), startOf(one)) || openness(one) - openness(other);

const keyOf = ({ earliest = '', latest }: Bounds): string => latest ?? earliest;
/** Later starts are more exact where the ends are equal. */
const startOf = ({ earliest = '' }: Bounds): string => earliest;
const openness = ({ latest }: Bounds): number => Number(latest === undefined);
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
