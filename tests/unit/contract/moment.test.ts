import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Moment, MomentSchema } from '../../../src/contract/moment.ts';
import { boundsOf, compareMoments } from '../../../src/contract/moment-order.ts';

const sorted = (moments: (Moment | undefined)[]) => [...moments].sort(compareMoments);

describe('a moment', () => {
  it.each([
    '2025',
    '2025-09',
    '2025-09-02',
    { inferred: '2025-09-05' },
    { after: '2025-09-02' },
    { by: '2025-12' },
    { after: '2025-09-02', by: '2025-12' },
  ])('may be %j', (moment) => expect(v.is(MomentSchema, moment)).toBe(true));

  it.each([
    2025,
    '2025-13',
    'May',
    '',
    {},
    { after: 'May' },
    { inferred: '2025', by: '2025' },
    { on: '2025' },
    null,
    [],
  ])('may not be %j', (moment) => expect(v.is(MomentSchema, moment)).toBe(false));
});

describe('boundsOf', () => {
  it.each<[Moment, ReturnType<typeof boundsOf>]>([
    ['2024', { earliest: '2024-01-01', latest: '2024-12-31', basis: 'stated' }],
    ['2024-02', { earliest: '2024-02-01', latest: '2024-02-29', basis: 'stated' }],
    ['2025-09-02', { earliest: '2025-09-02', latest: '2025-09-02', basis: 'stated' }],
    [{ inferred: '2025-12' }, { earliest: '2025-12-01', latest: '2025-12-31', basis: 'inferred' }],
    [{ after: '2025-03' }, { earliest: '2025-03-01', basis: 'bound' }],
    [{ by: '2025-02' }, { latest: '2025-02-28', basis: 'bound' }],
    [
      { after: '2025-09-02', by: '2025' },
      { earliest: '2025-09-02', latest: '2025-12-31', basis: 'bound' },
    ],
  ])('%j', (moment, bounds) => expect(boundsOf(moment)).toEqual(bounds));
});

describe('compareMoments', () => {
  it('puts what is only known by its year, or to be before a date, after what surely was earlier in it', () => {
    expect(
      sorted(['2025', { by: '2025-12' }, '2025-03', undefined, { after: '2025-03' }, '2025-09-02', '2024-12']),
    ).toEqual(['2024-12', { after: '2025-03' }, '2025-03', '2025-09-02', '2025', { by: '2025-12' }, undefined]);
  });

  it('puts the more exact first where the ends are equal', () => {
    const open: Moment[] = [{ after: '2025-09-02' }, '2025-09-02', { after: '2025-03', by: '2025-09-02' }];
    expect(sorted(open)).toEqual(['2025-09-02', { after: '2025-09-02' }, { after: '2025-03', by: '2025-09-02' }]);
  });

  it('is an order', () => {
    const date = fc.constantFrom('2024', '2025', '2025-03', '2025-09-02');
    const moment = fc.oneof(
      date,
      fc.constant(undefined),
      fc.record({ inferred: date }),
      fc.record({ after: date }),
      fc.record({ by: date }),
      fc.record({ after: date, by: date }),
    );
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(Math.sign(compareMoments(a, b))).toBe(-Math.sign(compareMoments(b, a)) + 0);
        if (compareMoments(a, b) <= 0 && compareMoments(b, c) <= 0) expect(compareMoments(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
