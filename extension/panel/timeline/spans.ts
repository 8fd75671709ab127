import type { Bounds } from '../../../src/contract/moment-order.ts';

/** A stretch of time in whole days since 1970: `from` is its first day, `to` the day after its last. */
export interface Span {
  from: number;
  to: number;
}

const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / DAY;

/** A day as `YYYY-MM-DD`. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** When something can have been, its unknown ends taken from `all`. */
export function spanOf({ earliest, latest }: Bounds, all: Span): Span {
  const from = earliest === undefined ? all.from : dayOf(earliest);
  const to = latest === undefined ? all.to : dayOf(latest) + 1;
  return { from: Math.min(from, to - 1), to: Math.max(to, from + 1) };
}

/** The stretch that holds all ends that are known; undefined where none is. */
export function extentOf(bounds: readonly Bounds[]): Span | undefined {
  const ends = bounds.flatMap(({ earliest, latest }) => [earliest, latest]).filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  const [first, last] = [ends.reduce((a, b) => (a < b ? a : b)), ends.reduce((a, b) => (a > b ? a : b))];
  return { from: dayOf(first), to: dayOf(last) + 1 };
}

/** Whether two stretches have a day in common. */
export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** A part of the axis: a day, seven days of a month or what is left of it, a month, a quarter, a year, or several years. */
export interface Segment extends Span {
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
}

interface Unit {
  unit: Segment['unit'];
  /** How many of it fit side by side at 320 px, so that each can be read and pressed. */
  most: number;
  /** The first day of the one that a day is in. */
  start(day: number): number;
  /** The first day of the one after. */
  next(day: number): number;
}

const months = (unit: Segment['unit'], most: number, count: number): Unit => ({
  unit,
  most,
  start: (day) => monthFrom(day, count, 0),
  next: (day) => monthFrom(day, count, 1),
});

const UNITS: readonly Unit[] = [
  { unit: 'day', most: 10, start: (day) => day, next: (day) => day + 1 },
  { unit: 'week', most: 5, start: startOfWeek, next: nextWeek },
  months('month', 12, 1),
  months('quarter', 6, 3),
  ...[1, 2, 5, 10, 25, 50, 100, 500, 1000].map((years) => months('year', 7, 12 * years)),
];

/** The smallest unit of which a stretch has room for all. */
const unitOf = (span: Span): Unit =>
  UNITS.find(({ most, next }) => cut(span, next, most + 1).length <= most) ?? UNITS.at(-1)!;

/** A stretch with the whole of its first and last part: one that is cut short may be too small to press. */
export function wholeParts(span: Span): Span {
  const { start, next } = unitOf(span);
  return { from: start(span.from), to: next(span.to - 1) };
}

/** Parts a stretch of time into as many segments as there is room for, each of one unit; at least one. */
export function segmentsOf(span: Span): Segment[] {
  const fitting = unitOf(span);
  return cut(span, fitting.next, fitting.most).map((part) => ({ ...part, unit: fitting.unit }));
}

/** The smallest segment, of segments and their segments, that holds nearly all of these stretches: where a reader begins. */
export function openingSpan(all: Span, spans: readonly Span[]): Span {
  const inner = segmentsOf(all).find((segment) => holdsNearlyAll(segment, spans));
  return inner && inner.to - inner.from < all.to - all.from ? openingSpan(inner, spans) : all;
}

const NEARLY_ALL = 0.8;

function holdsNearlyAll({ from, to }: Span, spans: readonly Span[]): boolean {
  return spans.filter((span) => span.from >= from && span.to <= to).length >= spans.length * NEARLY_ALL;
}

/** Cuts at most `most` parts, each from where `next` ended the one before. */
function cut({ from, to }: Span, next: (day: number) => number, most: number): Span[] {
  const parts: Span[] = [];
  for (let day = from; day < to && parts.length < most; ) {
    const end = Math.min(next(day), to);
    parts.push({ from: day, to: end });
    day = end;
  }
  return parts;
}

/** The first day of the stretch of so many months, counted from a year that they divide, that a day is in; or of one `later`. */
function monthFrom(day: number, months: number, later: number): number {
  const date = new Date(day * DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = (Math.floor(month / months) + later) * months;
  return Date.UTC(Math.floor(first / 12), first % 12, 1) / DAY;
}

// The 1st, 8th, 15th and 22nd of a month, which has all the rest: two days by themselves are too small to press.
function startOfWeek(day: number): number {
  const inMonth = new Date(day * DAY).getUTCDate();
  return day - (inMonth < 22 ? (inMonth - 1) % 7 : inMonth - 22);
}

function nextWeek(day: number): number {
  const start = startOfWeek(day);
  return new Date(start * DAY).getUTCDate() < 22 ? start + 7 : monthFrom(day, 1, 1);
}
