import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crowdsOf, nearInCrowd } from '../../../extension/content/crowds.ts';
import type { LiveMention } from '../../../extension/content/text-map.ts';

const HEIGHT = 800;
const LINE = 20;

/** Mentions of one element at these heights, and how often one was asked for its place. */
function crowd(tops: readonly number[], element = { ownerDocument: { defaultView: null } } as unknown as Element) {
  const asked = { times: 0 };
  const mentions = tops.map((top) => {
    const box = { left: 0, right: 50, top, bottom: top + LINE, width: 50, height: LINE };
    const getClientRects = () => {
      asked.times += 1;
      return [box];
    };
    return { element, ranges: [{ getClientRects }] } as unknown as LiveMention;
  });
  return { mentions, asked };
}

/** Lines of text with names on some of them, many or few, scrolled anywhere. */
const layouts = fc
  .record({
    gaps: fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 600 })), {
      minLength: 1,
      maxLength: 20,
    }),
    scrolled: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  })
  .map(({ gaps, scrolled }) => {
    const tops: number[] = [];
    let top = 0;
    // Stretches of names, each with its own distance from one to the next; at distance 0 all stand on one line.
    for (const [gap, count] of gaps)
      for (let i = 0; i < count; i++) {
        top += Math.floor(gap / LINE) * LINE;
        tops.push(top);
      }
    return tops.map((at) => at - scrolled * top);
  });

it('holds every mention that is seen, and asks for few places', () => {
  fc.assert(
    fc.property(layouts, (tops) => {
      const { mentions, asked } = crowd(tops);
      const { from, to } = nearInCrowd(mentions, { from: 0, to: mentions.length }, HEIGHT);
      const missed = tops.findIndex((top, at) => top + LINE > 0 && top < HEIGHT && (at < from || at >= to));
      expect(missed).toBe(-1);
      expect(asked.times).toBeLessThan(30);
    }),
    { numRuns: 300 },
  );
});

it('holds few others, where names stand evenly', () => {
  const { mentions } = crowd(Array.from({ length: 50_000 }, (_, at) => at * 5 - 100_000));
  const { from, to } = nearInCrowd(mentions, { from: 0, to: 50_000 }, HEIGHT);
  expect(to - from).toBeLessThan(700);
  expect(to - from).toBeGreaterThan(160);
});

it('only elements with very many are crowds', () => {
  const [few, many] = [
    crowd([0, 1, 2]).mentions,
    crowd(
      Array.from({ length: 300 }, (_, at) => at),
      {} as Element,
    ),
  ];
  expect([...crowdsOf([...few, ...many.mentions, ...few]).values()]).toEqual([{ from: 3, to: 303 }]);
  expect(crowdsOf([]).size).toBe(0);
});
