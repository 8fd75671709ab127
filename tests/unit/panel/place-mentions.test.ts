import { describe, expect, test } from 'vitest';
import { drawTicks, nearestPlace, placeMentions } from '../../../extension/panel/place-mentions.ts';
import type { WrittenMention } from '../../../src/contract/messages.ts';

const at = (block: number, start: number) => ({ block, start }) as WrittenMention;

describe('a strip', () => {
  test('places mentions by how much text comes before them', () => {
    expect(placeMentions({ blocks: [100, 300], mentions: [at(0, 0), at(1, 0), at(1, 300)] })).toEqual([0, 0.25, 1]);
  });

  test('stays within the article whatever the page has become meanwhile', () => {
    for (const place of placeMentions({ blocks: [], mentions: [at(0, 7), at(9, 9)] })) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
  });

  test('leads a click to the nearest mention, between two to the earlier', () => {
    expect(nearestPlace([0.1, 0.5, 0.9], 0.72)).toBe(2);
    expect(nearestPlace([0.2, 0.4], 0.3)).toBe(0);
    expect(nearestPlace([0.2], 1)).toBe(0);
  });

  test('draws a tick for each mention that can be told apart, inside its box', () => {
    const ticks = drawTicks([0, 0.001, 0.5, 1], { width: 96, height: 12 });
    expect(ticks).toBe('M1 0V12M48 0V12M95 0V12');
  });
});
