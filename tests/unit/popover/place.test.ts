import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, keepIn, place } from '../../../extension/popover/place.ts';

const view = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 360, height: 300 };
const box = (left: number, top: number, width: number, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('place', () => {
  it('puts the card below the name, at its start', () => {
    expect(place({ lines: [box(200, 100, 80)], card, view })).toMatchObject({ side: 'below', left: 200, top: 128 });
  });

  it('goes above where there is no room below', () => {
    expect(place({ lines: [box(200, 600, 80)], card, view })).toMatchObject({ side: 'above', left: 200, top: 292 });
  });

  it('stays in the view', () => {
    expect(place({ lines: [box(900, 100, 80)], card, view }).left).toBe(1000 - 8 - 360);
    expect(place({ lines: [box(-20, 100, 80)], card, view }).left).toBe(8);
  });

  it('is made lower where neither side has room', () => {
    const low = { ...view, bottom: 400 };
    expect(place({ lines: [box(200, 180, 80)], card, view: low })).toEqual({
      side: 'below',
      left: 200,
      top: 208,
      maxHeight: 184,
    });
  });

  it('keeps both lines of a broken name free, and starts at the line of the pointer', () => {
    const lines = [box(700, 100, 100), box(100, 124, 60)];
    expect(place({ lines, at: { x: 750, y: 110 }, card, view })).toMatchObject({ left: 632, top: 152 });
    expect(place({ lines, card, view })).toMatchObject({ left: 100, top: 152 });
  });

  it('follows the pointer to its part of a name that is broken over columns', () => {
    const lines = [box(100, 700, 100), box(550, 20, 60)];
    expect(place({ lines, at: { x: 560, y: 30 }, card, view })).toMatchObject({ side: 'below', left: 550, top: 48 });
  });

  it('never covers the name, and never leaves a view that has room for it', () => {
    const line = fc
      .record({
        left: fc.integer({ min: 0, max: 900 }),
        top: fc.integer({ min: 0, max: 760 }),
        width: fc.integer({ min: 1, max: 100 }),
      })
      .map(({ left, top, width }) => box(left, top, width));
    const size = fc.record({ width: fc.constant(360), height: fc.integer({ min: 40, max: 480 }) });
    fc.assert(
      fc.property(line, size, (name, wanted) => {
        const { left, top, maxHeight } = place({ lines: [name], card: wanted, view });
        const bottom = top + Math.min(wanted.height, maxHeight);
        const covers = left < name.right && left + 360 > name.left && top < name.bottom && bottom > name.top;
        expect(covers).toBe(false);
        expect(left >= 8 && left + 360 <= 992 && top >= 8 && bottom <= 792).toBe(true);
      }),
    );
  });
});

describe('keepIn', () => {
  it('leaves a card where it is wished for, or brings it back to the edge of the view', () => {
    expect(keepIn(view, { left: 100, top: 50 }, card)).toEqual({ left: 100, top: 50 });
    expect(keepIn(view, { left: 900, top: -30 }, card)).toEqual({ left: 1000 - 8 - 360, top: 8 });
  });

  it('keeps the head of a card in sight that is higher than the view', () => {
    expect(keepIn({ ...view, bottom: 200 }, { left: 100, top: -300 }, card)).toEqual({ left: 100, top: 8 });
  });
});
