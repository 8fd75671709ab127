import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardDispute } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { chooseBrief } from '../../../src/store/choose-brief.ts';
import { claimOf } from './sample-pack.ts';

const claim = (id: string, length = 100) => claimOf(id, 's', { text: id.repeat(length) });
const dispute = (id: string, one: Claim[], other: Claim[]): CardDispute => ({ id, question: '?', sides: [one, other] });
const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => claim(id)) as [
  Claim,
  Claim,
  Claim,
  Claim,
  Claim,
  Claim,
];
const idsOf = (brief: ReturnType<typeof chooseBrief>) =>
  brief.map(({ claims }) => claims.map(({ id }) => id).join('/'));

describe('chooseBrief', () => {
  it('takes the lead as it is', () => {
    expect(idsOf(chooseBrief(['c', 'a'], { claims: [a, b, c], disputes: [] }))).toEqual(['c', 'a']);
  });

  it('puts two sides under their question, the first chosen first', () => {
    const brief = chooseBrief(['c', 'b', 'a'], { claims: [a, b, c], disputes: [dispute('x', [a], [c])] });
    expect(idsOf(brief)).toEqual(['c/a', 'b']);
    expect(brief[0]?.dispute).toEqual({ id: 'x', question: '?' });
  });

  it('puts those together that stand beside each other in the lead', () => {
    const disputes = [dispute('x', [a], [c]), dispute('y', [b], [c])];
    const brief = chooseBrief(['a', 'b', 'c'], { claims: [a, b, c], disputes });
    expect(idsOf(brief)).toEqual(['a', 'b/c']);
    expect(brief[1]?.dispute?.id).toBe('y');
  });

  it('leaves out a claim whose source is off, and fills up what is too little', () => {
    const long = claim('l', 200);
    expect(idsOf(chooseBrief(['gone', 'l', 'a'], { claims: [a, b, c, long], disputes: [] }))).toEqual(['l', 'a']);
    expect(idsOf(chooseBrief(['gone', 'b', 'a'], { claims: [a, b, c], disputes: [] }))).toEqual(['b', 'a', 'c']);
  });

  it('hears another voice where the one of the lead is off', () => {
    const disputes = [dispute('x', [a], [b])];
    expect(idsOf(chooseBrief(['c', 'a', 'gone'], { claims: [a, b, c], disputes }))).toEqual(['c', 'a/b']);
  });

  it('fills up with what is most central where fewer than two are left', () => {
    expect(idsOf(chooseBrief(['gone', 'b'], { claims: [a, b, c], disputes: [] }))).toEqual(['b', 'a', 'c']);
    expect(idsOf(chooseBrief([], { claims: [a], disputes: [] }))).toEqual(['a']);
    expect(chooseBrief([], { claims: [], disputes: [] })).toEqual([]);
  });

  it('chooses 250 to 500 characters where nobody did', () => {
    expect(idsOf(chooseBrief([], { claims: [a, b, c, d], disputes: [] }))).toEqual(['a', 'b', 'c']);
    expect(idsOf(chooseBrief([], { claims: [a, b, claim('x', 400), c], disputes: [] }))).toEqual(['a', 'b', 'c']);
  });

  it('chooses no disputed claim without what contradicts it', () => {
    const disputes = [dispute('x', [b], [f])];
    expect(idsOf(chooseBrief([], { claims: [a, b, c, f], disputes }))).toEqual(['a', 'b/f']);
    expect(idsOf(chooseBrief([], { claims: [b, a], disputes }))).toEqual(['b/f', 'a']);
  });

  it('fetches what contradicts a fact from other cards, and no opinions', () => {
    const disputes = [dispute('x', [a], [f])];
    expect(idsOf(chooseBrief([], { claims: [a, b], disputes }))).toEqual(['a/f', 'b']);
    const opinion: Claim = { ...f, status: 'opinion' };
    expect(idsOf(chooseBrief([], { claims: [a, b], disputes: [dispute('x', [a], [opinion])] }))).toEqual(['a', 'b']);
    expect(idsOf(chooseBrief([], { claims: [a, opinion], disputes: [dispute('x', [a], [opinion])] }))).toEqual(['a/f']);
  });

  it('shows no claim twice, and at most four of its own choice', () => {
    const all = [a, b, c, d, e, f];
    const some = fc.subarray(all, { minLength: 1 });
    const picks = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'gone'), { maxLength: 4 });
    fc.assert(
      fc.property(some, fc.subarray(all), fc.subarray(all), picks, (claims, one, other, lead) => {
        const against = all.filter((claim) => !one.includes(claim));
        const disputes = [
          dispute('x', one, against),
          dispute(
            'y',
            other.filter((claim) => claim !== a),
            [a],
          ),
        ].filter(({ sides }) => sides.every((side) => side.length > 0));
        const shown = chooseBrief(lead, { claims, disputes }).flatMap((statement) => statement.claims);
        expect(new Set(shown).size).toBe(shown.length);
        if (lead.length === 0) expect(shown.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
