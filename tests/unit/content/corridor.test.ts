import { describe, expect, it } from 'vitest';
import { isTowards } from '../../../extension/content/corridor.ts';

const card = { left: 100, top: 200, right: 460, bottom: 500 };
const from = { x: 150, y: 180 };

describe('the corridor', () => {
  it('holds the straight way down to a card below', () => {
    expect(isTowards({ from, at: { x: 150, y: 190 }, card })).toBe(true);
  });

  it('is 120° wide', () => {
    expect(isTowards({ from, at: { x: 150 - 16, y: 190 }, card })).toBe(true);
    expect(isTowards({ from, at: { x: 150 - 19, y: 190 }, card })).toBe(false);
  });

  it('holds the flat way to the middle of a wide card', () => {
    expect(isTowards({ from, at: { x: 190, y: 185 }, card })).toBe(true);
  });

  it('does not hold the way back', () => {
    expect(isTowards({ from, at: { x: 150, y: 160 }, card })).toBe(false);
  });

  it('does not yet ask a hand that hardly moved', () => {
    expect(isTowards({ from, at: { x: 150, y: 178 }, card })).toBe(true);
  });

  it('works upwards and sideways', () => {
    const above = { left: 100, top: 0, right: 460, bottom: 160 };
    expect(isTowards({ from, at: { x: 140, y: 170 }, card: above })).toBe(true);
    const beside = { left: 300, top: 100, right: 660, bottom: 260 };
    expect(isTowards({ from, at: { x: 170, y: 185 }, card: beside })).toBe(true);
    expect(isTowards({ from, at: { x: 130, y: 180 }, card: beside })).toBe(false);
  });
});
