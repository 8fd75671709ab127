import { describe, expect, it } from 'vitest';
import { lightnessOf } from '../../../extension/popover/page-appearance.ts';

describe('lightnessOf', () => {
  it('reads the colours that browsers compute', () => {
    expect(lightnessOf('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(lightnessOf('rgb(0, 0, 0)')).toBe(0);
    expect(lightnessOf('rgba(16, 18, 20, 0.95)')).toBeCloseTo(0.07, 1);
    expect(lightnessOf('color(srgb 0.1 0.1 0.1)')).toBeCloseTo(0.1);
    expect(lightnessOf('oklch(0.98 0.01 95)')).toBeCloseTo(0.98);
    expect(lightnessOf('oklab(0.25 0 -1e-7)')).toBeCloseTo(0.25);
    expect(lightnessOf('lab(92 1 -2 / 0.9)')).toBeCloseTo(0.92);
  });

  it('looks through what does not cover', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(lightnessOf('rgba(255, 255, 255, 0.4)')).toBeNull();
    expect(lightnessOf('color(srgb 1 1 1 / 0.1)')).toBeNull();
  });

  it('gives up on what is no colour', () => {
    expect(lightnessOf('')).toBeNull();
    expect(lightnessOf('none')).toBeNull();
  });
});
