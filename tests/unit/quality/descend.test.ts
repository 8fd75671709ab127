import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descend } from '../../quality/descend.ts';

const ROUNDS = [[0.5, 1, 2], [0.25, 0.5], [0.125, 0.25], [0.0625]];
const LATER = Number.POSITIVE_INFINITY;

test('a hill in each number is climbed, whatever its sign, and what is given is not changed', () => {
  const sizes = fc.double({ min: 0.3, max: 3, noNaN: true });
  fc.assert(
    fc.property(sizes, sizes, (a, b) => {
      const start = Object.freeze({ up: 1, down: -1 });
      const rate = ({ up, down }: { up: number; down: number }) =>
        -Math.abs(Math.log2(up / a)) - Math.abs(Math.log2(-down / b));
      const best = descend(start, rate, { rounds: ROUNDS, deadline: LATER });
      expect(Math.abs(Math.log2(best.up / a))).toBeLessThan(0.2);
      expect(Math.abs(Math.log2(-best.down / b))).toBeLessThan(0.2);
    }),
  );
});

test('of a flat top, the middle', () => {
  const rate = ({ x }: { x: number }) => (x >= 1 && x <= 4 ? 1 : 0);
  const { x } = descend({ x: 1 }, rate, { rounds: [[0.5, 1, 1.5, 2, 2.5]], deadline: LATER });
  expect(x).toBe(2);
});

test('nothing is tried after the deadline', () => {
  const rate = () => {
    throw new Error('tried');
  };
  expect(descend({ x: 1 }, rate, { rounds: ROUNDS, deadline: 0 })).toEqual({ x: 1 });
});
