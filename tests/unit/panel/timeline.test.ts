import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { datedItems } from '../../../extension/panel/timeline/dated-items.ts';
import { layOut } from '../../../extension/panel/timeline/lay-out.ts';
import {
  dateOf,
  extentOf,
  openingSpan,
  segmentsOf,
  spanOf,
  wholeParts,
} from '../../../extension/panel/timeline/spans.ts';
import type { Card } from '../../../src/contract/card.ts';
import type { Moment } from '../../../src/contract/moment.ts';
import { boundsOf } from '../../../src/contract/moment-order.ts';
import { stubBrowser } from '../platform/fake-browser.ts';
import { cardOf, claim } from './cards.ts';

let labelSegment: typeof import('../../../extension/panel/timeline/say-span.ts').labelSegment;
let saySpan: typeof import('../../../extension/panel/timeline/say-span.ts').saySpan;
beforeAll(async () => {
  stubBrowser();
  ({ labelSegment, saySpan } = await import('../../../extension/panel/timeline/say-span.ts'));
});
afterAll(() => vi.unstubAllGlobals());

const span = (from: string, to: string) => ({ from: Date.parse(from) / 86_400_000, to: Date.parse(to) / 86_400_000 });
const YEAR = span('2025-01-01', '2026-01-01');

describe('what statements date', () => {
  const both = claim('both', 's', { by: 'Ann', date: '2025-09-02', saidOn: '2025-11' });
  const card = cardOf('ann', {
    statements: [
      both,
      claim('told', 's', { saidOn: '2025-10' }),
      claim('event', 't', { date: { inferred: '2025-03' } }),
    ],
  });

  test('is an event, a saying of a speaker, or both; in order of time; not when the source itself speaks', () => {
    expect(datedItems([card]).map(({ type, claim: { id } }) => `${id} ${type}`)).toEqual([
      'event event',
      'both event',
      'both saying',
    ]);
  });

  test('comes once, however many cards tell it', () => {
    expect(datedItems([card, cardOf('bob', { statements: [both] })])).toHaveLength(3);
  });
});

describe('an axis', () => {
  test.each([
    ['years', span('2019-03-01', '2025-12-01'), ['2019', '2020', '2021', '2022', '2023', '2024', '2025']],
    ['quarters', span('2024-10-01', '2026-01-01'), ['Oct–Dec', 'Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec']],
    ['months', span('2025-09-15', '2026-01-01'), ['Sep', 'Oct', 'Nov', 'Dec']],
    ['sevens of days', span('2025-02-01', '2025-03-01'), ['1–7', '8–14', '15–21', '22–28']],
    ['days', span('2025-09-01', '2025-09-04'), ['1', '2', '3']],
  ])('is parted into %s where they fit', (_unit, window, labels) => {
    expect(segmentsOf(window).map(labelSegment)).toEqual(labels);
  });

  test('is covered by its parts without gap or overlap, and each part leads down to days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000, max: 80_000 }), fc.integer({ min: 1, max: 90_000 }), (from, length) => {
        let window = { from, to: from + length };
        for (let depth = 0; window.to - window.from > 1; depth++) {
          const parts = segmentsOf(window);
          expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([window.from, window.to]);
          for (const [n, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[n]!.to);
          const widest = parts.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
          expect(widest.to - widest.from).toBeLessThan(window.to - window.from);
          expect(depth).toBeLessThan(12);
          window = widest;
        }
      }),
    );
  });

  test.each([
    ['months', span('2025-01-15', '2025-12-02'), span('2025-01-01', '2026-01-01')],
    ['weeks, the last with the end of the month', span('2025-01-10', '2025-01-30'), span('2025-01-08', '2025-02-01')],
    ['years', span('2009-05-01', '2013-02-01'), span('2009-01-01', '2014-01-01')],
    ['days', span('2025-09-01', '2025-09-04'), span('2025-09-01', '2025-09-04')],
  ])('has whole %s at both ends', (_unit, window, whole) => {
    expect(wholeParts(window)).toEqual(whole);
    expect(wholeParts(whole)).toEqual(whole);
  });

  test('opens where nearly all is', () => {
    const all = span('2009-01-01', '2026-01-01');
    const spans = ['2025-09-02', '2025-09-30', '2025-10', '2025', '2009-05'].map((moment) =>
      spanOf(boundsOf(moment), all),
    );
    const opening = openingSpan(all, spans);
    expect([dateOf(opening.from), dateOf(opening.to)]).toEqual(['2025-01-01', '2026-01-01']);
    expect(openingSpan(YEAR, [YEAR])).toBe(YEAR);
  });

  test('says stretches as shortly as it can', () => {
    expect(saySpan(YEAR)).toEqual(['2025']);
    expect(saySpan(span('2025-09-01', '2025-10-01'))).toEqual(['Sep 2025']);
    expect(saySpan(span('2025-09-02', '2025-09-03'))).toEqual(['2 Sep 2025']);
    expect(saySpan(span('2025-10-01', '2026-01-01'))).toEqual(['Oct 2025', 'Dec 2025']);
  });
});

describe('a drawing', () => {
  const place = (cards: Card[], all = YEAR) =>
    datedItems(cards).map((item) => ({ ...item, span: spanOf(item.bounds, all) }));
  const items = (...moments: Moment[]) => [
    cardOf('ann', { statements: moments.map((date, n) => claim(`c${n}`, 's', { date })) }),
  ];

  test('puts what has the same days into one bar, and what touches into rows', () => {
    const [lane] = layOut(place(items('2025-09-02', '2025-09-02', '2025-09', '2025-03')), YEAR);
    expect(lane?.bars.map(({ count }) => count).sort()).toEqual([1, 1, 2]);
    expect(lane?.rows).toBe(2);
  });

  test('keeps sources apart, and leaves out what is outside', () => {
    const cards = [cardOf('a', { statements: [claim('x', 's', { date: '2025' }), claim('y', 't', { date: '2024' })] })];
    expect(layOut(place(cards), YEAR).map(({ source }) => source?.id)).toEqual(['s']);
  });

  test('says which ends are not known, and stays inside its box', () => {
    const all = extentOf(['2024', '2025'].map(boundsOf))!;
    const [lane] = layOut(place(items({ after: '2025-06' }, { by: '2025-06' }, '2025-12-31'), all), YEAR);
    expect(lane?.bars.filter(({ openRight }) => openRight)).toHaveLength(1);
    expect(lane?.bars.filter(({ openLeft }) => openLeft)).toHaveLength(1);
    for (const { left, width } of lane!.bars) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(100.001);
    }
  });
});
