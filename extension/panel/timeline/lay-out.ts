import type { SourceSummary } from '../../../src/contract/card.ts';
import type { DatedItem } from './dated-items.ts';
import { overlap, type Span } from './spans.ts';

/** Something dated, with the days that it takes up on the axis. */
export interface PlacedItem extends DatedItem {
  span: Span;
}

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
export function layOut(items: readonly PlacedItem[], window: Span): Lane[] {
  const bySource = new Map<string, PlacedItem[]>();
  for (const item of items) {
    if (!overlap(item.span, window)) continue;
    const ofSource = bySource.get(item.sourceKey) ?? [];
    ofSource.push(item);
    bySource.set(item.sourceKey, ofSource);
  }
  return [...bySource].map(([key, ofSource]) => {
    const bars = pack(barsOf(ofSource, window));
    return { key, source: ofSource[0]?.source, bars, rows: Math.max(...bars.map(({ row }) => row)) + 1 };
  });
}

function barsOf(items: readonly PlacedItem[], window: Span): Omit<Bar, 'row'>[] {
  const bars = new Map<string, Omit<Bar, 'row'>>();
  for (const { type, bounds, span } of items) {
    const [noStart, noEnd] = [bounds.earliest === undefined, bounds.latest === undefined];
    const key = `${type} ${span.from} ${span.to} ${noStart} ${noEnd}`;
    const known = bars.get(key);
    const openLeft = noStart || span.from < window.from;
    const openRight = noEnd || span.to > window.to;
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
