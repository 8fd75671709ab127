import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOwners, buildRuns, narrow, openNarrow, openOwners, openRuns } from '../../../src/store/runs.ts';

const length = fc.oneof(fc.nat(3), fc.nat(300), fc.nat(70_000));
const open = (lengths: number[]) => {
  const sections = new Map(buildRuns('some', lengths).map(({ name, bytes }) => [name, bytes]));
  return openRuns('some', (name) => sections.get(name)!);
};

describe('runs', () => {
  test('start where the ones before end, and own what lies in them', () => {
    fc.assert(
      fc.property(fc.array(length, { maxLength: 70 }), (lengths) => {
        const runs = open(lengths);
        const ownerOf = openOwners(buildOwners('owners', lengths).bytes, runs.start);
        expect(runs.count).toBe(lengths.length);
        let start = 0;
        lengths.forEach((expected, number) => {
          expect([runs.start(number), runs.length(number)]).toEqual([start, expected]);
          if (expected > 0) expect([ownerOf(start), ownerOf(start + expected - 1)]).toEqual([number, number]);
          start += expected;
        });
      }),
    );
  });

  test('none are none', () => {
    expect(open([]).count).toBe(0);
  });
});

describe('narrow numbers', () => {
  test.each([
    [[0, 255], 1],
    [[256, 7, 1], 2],
    [[65_536, 1], 4],
    [[], 1],
  ])('%j are the same again, in %i bytes each', (numbers, bytes) => {
    const packed = narrow(numbers);
    expect(packed.length).toBe(numbers.length * bytes);
    expect([...openNarrow(packed, numbers.length)]).toEqual(numbers);
  });
});
