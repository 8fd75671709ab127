import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeClaims, claimsOf, timelineOf } from '../../../extension/ui/card/arrange-claims.ts';
import { cite, sayDate, sayLocator, saySourceDate } from '../../../extension/ui/card/say.ts';
import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  text: `Statement ${id}.`,
  source: 's',
  locator: [1],
  status: 'reported',
  about: [],
  ...more,
});
const long = (id: string) => claim(id, { text: id.repeat(200) });
const ids = (statements: ReturnType<typeof arrangeClaims>['first']) =>
  statements.flatMap((statement) => claimsOf(statement).map(({ id }) => id));

describe('arrangeClaims', () => {
  it('opens with what fits in about 500 characters, two claims at least and five at most', () => {
    const claims = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => claim(id));
    expect(ids(arrangeClaims({ claims, disputes: [] }).first)).toEqual(['a', 'b', 'c', 'd', 'e']);
    const longer = ['a', 'b', 'c', 'd'].map(long);
    expect(ids(arrangeClaims({ claims: longer, disputes: [] }).first)).toEqual(['a', 'b']);
  });

  it('shows a dispute once, whole, where its first side stands', () => {
    const claims = [claim('a'), claim('b'), claim('c'), claim('d')];
    const disputes = [{ id: 'x', question: 'Was it so?', claims: [claims[1]!, claims[3]!] }];
    const { first, more } = arrangeClaims({ claims, disputes });
    expect(ids([...first, ...more])).toEqual(['a', 'b', 'd', 'c']);
    expect(first[1]).toMatchObject({ type: 'dispute', dispute: { id: 'x' } });
  });

  it('makes plain claims of a dispute whose other side is switched off', () => {
    const claims = [claim('a')];
    const disputes = [{ id: 'x', question: 'Was it so?', claims: [claims[0]!] }];
    expect(arrangeClaims({ claims, disputes }).first).toEqual([{ type: 'claim', claim: claims[0] }]);
  });

  it('loses no claim and shows none twice', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    fc.assert(
      fc.property(some, some, some, (all, one, other) => {
        const claims = all.map((id) => claim(id));
        const pick = (wanted: string[]) => claims.filter(({ id }) => wanted.includes(id));
        const disputes = [
          { id: 'x', question: '?', claims: pick(one) },
          { id: 'y', question: '?', claims: pick(other.filter((id) => !one.includes(id))) },
        ];
        const { first, more } = arrangeClaims({ claims, disputes });
        expect(ids([...first, ...more]).sort()).toEqual([...all].sort());
      }),
    );
  });
});

describe('timelineOf', () => {
  it('puts the dated claims in order, the less exact first', () => {
    const dates = ['2025-09-02', '2025', '2024-12', undefined, '2025-09'];
    const claims = dates.map((date, i) => claim(String(i), { date }));
    expect(timelineOf(claims).map(({ date }) => date)).toEqual(['2024-12', '2025', '2025-09', '2025-09-02']);
  });
});

describe('words', () => {
  it('say dates as far as they are known', () => {
    expect([sayDate('2025-09-02'), sayDate('2025-09'), sayDate('2025')]).toEqual(['2 Sep 2025', 'Sep 2025', '2025']);
  });

  it('say where in a source a claim stands', () => {
    expect([sayLocator([3]), sayLocator([3, 5])]).toEqual(['paragraph 3', 'paragraphs 3, 5']);
  });

  it('say on what ground a source has its date', () => {
    const source: SourceSummary = { id: 's', title: 'T', publisher: 'P', genre: 'report' };
    expect(saySourceDate(source)).toBe('undated');
    expect(saySourceDate({ ...source, date: '2025-12', dateBasis: 'inferred' })).toBe('Dec 2025 (inferred)');
    expect(saySourceDate({ ...source, date: '2025-12-05', dateBasis: 'stated' })).toBe('5 Dec 2025');
  });

  it('cite a claim with its standing and its source, so that it stays what it was', () => {
    const source: SourceSummary = { id: 's', title: 'T', publisher: 'P', genre: 'opinion', url: 'https://p.example/t' };
    const said = claim('a', {
      text: 'It was so.',
      status: 'alleged',
      by: 'Rand Paul',
      date: '2025-12',
      locator: [2, 4],
    });
    expect(cite(said, source)).toBe(
      'It was so. [Alleged, Rand Paul, Dec 2025. Source: “T”, P, opinion, undated, paragraphs 2, 4. https://p.example/t]',
    );
  });
});
