import { describe, expect, it } from 'vitest';
import { isFast, withSample } from '../../../extension/content/pointer-speed.ts';

const trail = (...samples: [x: number, time: number][]) => samples.map(([x, time]) => ({ x, y: 0, time }));

describe('isFast', () => {
  it('takes the mean of the last two steps', () => {
    expect(isFast(trail([0, 0], [15, 16], [16, 32]))).toBe(true);
    expect(isFast(trail([0, 0], [8, 16], [15, 32]))).toBe(false);
  });

  it('does not look past a rest', () => {
    expect(isFast(trail([0, 0], [300, 40], [302, 56]))).toBe(false);
    expect(isFast(trail([0, 0], [300, 33]))).toBe(false);
  });

  it('says no where it cannot know', () => {
    expect(isFast(trail([0, 0]))).toBe(false);
    expect(isFast(trail([0, 100], [50, 100]))).toBe(false);
  });
});

describe('withSample', () => {
  it('keeps three', () => {
    const [a, b, c, d] = trail([0, 0], [1, 1], [2, 2], [3, 3]);
    expect(withSample([a!, b!, c!], d!)).toEqual([b, c, d]);
  });
});
