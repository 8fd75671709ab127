import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../extension/ui/card/dated.ts';
import { cite, sayDate, sayLocator, sayMoment, saySourceDate } from '../../../extension/ui/card/say.ts';
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
describe('timelineOf', () => {
  it('puts the dated claims in order, the less exact after what is surely earlier', () => {
    const dates = ['2025-09-02', '2025', '2024-12', undefined, '2025-09'];
    const claims = dates.map((date, i) => claim(String(i), { date }));
    expect(timelineOf(claims).map(({ date }) => date)).toEqual(['2024-12', '2025-09-02', '2025-09', '2025']);
  });
});

describe('words', () => {
  it('say dates as far as they are known', () => {
    expect([sayDate('2025-09-02'), sayDate('2025-09'), sayDate('2025')]).toEqual(['2 Sep 2025', 'Sep 2025', '2025']);
  });

  it('say moments as far as they are known', () => {
    const moments = ['2025-03', { inferred: '2025' }, { after: '2025-09-02' }, { by: '2025-12' }];
    expect([...moments, { after: '2025-03', by: '2025-12' }].map(sayMoment)).toEqual([
      'Mar 2025',
      'about 2025',
      '2 Sep 2025 or later',
      'by Dec 2025',
      'Mar 2025 to Dec 2025',
    ]);
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
