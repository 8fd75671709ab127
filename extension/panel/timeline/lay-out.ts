import type { SourceSummary } from '../../../src/contract/card.ts';
import { boundsOf } from '../../../src/contract/moment-order.ts';
import type { DatedItem } from './dated-items.ts';
import { overlap, type Span, spanOf } from './spans.ts';

/** One or more items of one type that can have been in the same days. Places are percents of the drawing's width. */
export interface Bar {
  key: string;
  type: DatedItem['type'];
  count: number;
  left: number;
  width: number;
  /** It may reach further than is drawn: its end is not known, or lies outside. */
  openLeft: boolean;
  openRight: boolean;
  /** In which of the lane's rows it stands, from 0; bars of one row do not touch. */
  row: number;
}

/** What one source dates. */
export interface Lane {
  key: string;
  source?: SourceSummary;
  rows: number;
  bars: Bar[];
}

/** A bar is drawn no narrower, in percent. */
const LEAST_WIDTH = 5;
const GAP = 0.5;

/** Lays items out in a window of time: a lane a source, in order of first appearance; events above sayings where they would touch. */
export function layOut(items: readonly DatedItem[], { window, all }: { window: Span; all: Span }): Lane[] {
  const bySource = new Map<string, DatedItem[]>();
  for (const item of items) {
    if (!overlap(spanOf(item.moment, all), window)) continue;
    bySource.set(item.sourceKey, [...(bySource.get(item.sourceKey) ?? []), item]);
  }
  return [...bySource].map(([key, ofSource]) => {
    const bars = pack(barsOf(ofSource, { window, all }));
    return { key, source: ofSource[0]?.source, bars, rows: Math.max(...bars.map(({ row }) => row)) + 1 };
  });
}

function barsOf(items: readonly DatedItem[], { window, all }: { window: Span; all: Span }): Omit<Bar, 'row'>[] {
  const bars = new Map<string, Omit<Bar, 'row'>>();
  for (const { type, moment } of items) {
    const span = spanOf(moment, all);
    const { earliest, latest } = boundsOf(moment);
    const key = JSON.stringify([type, span.from, span.to, earliest === undefined, latest === undefined]);
    const known = bars.get(key);
    const openLeft = earliest === undefined || span.from < window.from;
    const openRight = latest === undefined || span.to > window.to;
    bars.set(key, { key, type, count: (known?.count ?? 0) + 1, openLeft, openRight, ...place(span, window) });
  }
  return [...bars.values()];
}

function place(span: Span, window: Span): { left: number; width: number } {
  const percent = (day: number) =>
    ((Math.min(Math.max(day, window.from), window.to) - window.from) * 100) / (window.to - window.from);
  const width = Math.max(percent(span.to) - percent(span.from), LEAST_WIDTH);
  return { left: Math.min(percent(span.from), 100 - width), width };
}

/** Puts each bar into the first row where it touches no other. */
function pack(bars: readonly Omit<Bar, 'row'>[]): Bar[] {
  const ends: number[] = [];
  const sorted = bars.toSorted((a, b) => Number(a.type === 'saying') - Number(b.type === 'saying') || a.left - b.left);
  return sorted.map((bar) => {
    const free = ends.findIndex((end) => end + GAP <= bar.left);
    const row = free >= 0 ? free : ends.length;
    ends[row] = bar.left + bar.width;
    return { ...bar, row };
  });
}
