import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/contract/card.ts';
import { arrangeClaims, countFirst } from '../../../src/store/arrange-claims.ts';
import { claimOf } from './sample-pack.ts';

const claim = (id: string) => claimOf(id, 's', {});
const long = (id: string) => claimOf(id, 's', { text: id.repeat(200) });
const dispute = (id: string, claims: Statement['claims']): Statement => ({ claims, dispute: { id, question: '?' } });
const ids = (statements: Statement[]) => statements.flatMap(({ claims }) => claims.map(({ id }) => id));

describe('arrangeClaims', () => {
  it('shows a dispute once, whole, where its first side stands', () => {
    const claims = ['a', 'b', 'c', 'd'].map(claim);
    const statements = arrangeClaims(claims, [dispute('x', [claims[1]!, claims[3]!])]);
    expect(ids(statements)).toEqual(['a', 'b', 'd', 'c']);
    expect(statements[1]?.dispute?.id).toBe('x');
  });

  it('keeps a dispute of which the entry has no claim itself', () => {
    expect(ids(arrangeClaims([claim('a')], [dispute('x', [claim('b'), claim('c')])]))).toEqual(['a', 'b', 'c']);
  });

  it('loses no claim and shows none twice', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    fc.assert(
      fc.property(some, some, some, (all, one, other) => {
        const claims = all.map(claim);
        const pick = (wanted: string[]) => claims.filter(({ id }) => wanted.includes(id));
        const disputes = [dispute('x', pick(one)), dispute('y', pick(other.filter((id) => !one.includes(id))))];
        expect(ids(arrangeClaims(claims, disputes)).sort()).toEqual([...all].sort());
      }),
    );
  });
});

describe('countFirst', () => {
  const first = (claims: Statement['claims']) => countFirst(arrangeClaims(claims, []));

  it('opens with what fits in about 500 characters, two claims at least and five at most', () => {
    expect(first(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(claim))).toBe(5);
    expect(first(['a', 'b', 'c', 'd'].map(long))).toBe(2);
    expect(first(['a'].map(long))).toBe(1);
    expect(first([])).toBe(0);
  });

  it('counts all sides of a dispute', () => {
    const sides = ['b', 'c', 'd', 'e'].map(claim);
    const claims = [claim('a'), ...sides, claim('f')];
    expect(countFirst(arrangeClaims(claims, [dispute('x', sides)]))).toBe(2);
  });
});
