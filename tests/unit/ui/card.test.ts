import { describe, expect, it } from 'vitest';
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { timelineOf } from '../../../extension/ui/card/dated.ts';
import { splitAtNames } from '../../../extension/ui/card/linked-text.tsx';
import {
  cite,
  sayDate,
  sayLocator,
  sayLongDate,
  sayMoment,
  sayShort,
  saySourceDate,
  sayWhen,
} from '../../../extension/ui/card/say.ts';
import { sayLead, sayShortLead } from '../../../extension/ui/card/say-lead.ts';
import type { Words } from '../../../extension/ui/card/words.ts';
import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { STATUSES } from '../../../src/contract/kind.ts';

/** The English messages, as the browser would say them. */
const t: Words = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));

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
  it('puts events in order, the less exact after what is surely earlier', () => {
    const dates = ['2025-09-02', '2025', '2024-12', undefined, '2025-09'];
    const claims = dates.map((date, i) => claim(String(i), { date }));
    expect(timelineOf(claims).map(({ moment }) => moment)).toEqual(['2024-12', '2025-09-02', '2025-09', '2025']);
  });

  it('tells what happened from what was only said, and gathers what is of one moment', () => {
    const claims = [
      claim('said', { saidOn: '2025-09-02' }),
      claim('both', { date: '2025-09-02', saidOn: '2025-12' }),
      claim('same', { date: '2025-09-02' }),
    ];
    const seen = timelineOf(claims).map(({ is, claims }) => [is, claims.map(({ id }) => id)]);
    expect(seen).toEqual([
      ['event', ['both', 'same']],
      ['saying', ['said']],
    ]);
  });
});

describe('words', () => {
  it('say dates as far as they are known', () => {
    const dates = ['2025-09-02', '2025-09', '2025'];
    expect(dates.map((date) => sayDate(t, date))).toEqual(['2 Sep 2025', 'Sep 2025', '2025']);
    expect(dates.map((date) => sayLongDate(t, date))).toEqual(['2 September', 'September', '2025']);
  });

  it('say moments as far as they are known', () => {
    const moments = ['2025-03', { inferred: '2025' }, { after: '2025-09-02' }, { by: '2025-12' }];
    expect([...moments, { after: '2025-03', by: '2025-12' }].map((moment) => sayMoment(t, moment))).toEqual([
      'Mar 2025',
      'about 2025',
      '2 Sep 2025 or later',
      'by Dec 2025',
      'Mar 2025 to Dec 2025',
    ]);
  });

  it('never let the day of an event be taken for the day on which it was spoken of', () => {
    expect(sayWhen(t, { date: '2025-09-02', saidOn: { by: '2025-12' } })).toEqual([
      'events of 2 Sep 2025',
      'said by Dec 2025',
    ]);
    expect(sayWhen(t, {})).toEqual([]);
  });

  it('say where in a source a claim stands', () => {
    expect([sayLocator(t, [3]), sayLocator(t, [3, 5])]).toEqual(['paragraph 3', 'paragraphs 3, 5']);
  });

  it('say on what ground a source has its date, and name it shortly', () => {
    const source: SourceSummary = { id: 's', title: 'T', publisher: 'P', genre: 'report' };
    const inferred: SourceSummary = { ...source, date: '2025-12', dateBasis: 'inferred' };
    expect(saySourceDate(t, source)).toBe('undated');
    expect(saySourceDate(t, inferred)).toBe('Dec 2025 (our estimate)');
    expect(saySourceDate(t, { ...source, date: '2025-12-05', dateBasis: 'stated' })).toBe('5 Dec 2025');
    expect(sayShort(t, inferred)).toBe('News report, Dec 2025 (our estimate)');
    expect(sayShort(t, { ...inferred, short: 'Report, Dec 2025' })).toBe('Report, Dec 2025');
  });

  it('cite a claim with its standing and its source, so that it stays what it was', () => {
    const source: SourceSummary = { id: 's', title: 'T', publisher: 'P', genre: 'opinion', url: 'https://p.example/t' };
    const more = { text: 'It was so.', status: 'alleged', by: 'Rand Paul', date: '2025-12', locator: [2, 4] } as const;
    expect(cite(t, claim('a', { ...more, locator: [2, 4] }), source)).toBe(
      'It was so. [Alleged by Rand Paul, unproven, events of Dec 2025. Source: “T”, P, Opinion piece, undated, paragraphs 2, 4. https://p.example/t]',
    );
  });
});

describe('what stands before a claim', () => {
  it('names speaker and standing; who is reported to have said something reports nothing', () => {
    expect(STATUSES.map((status) => sayLead(t, { status, by: 'Rep. Ada Marsh' }))).toEqual([
      'Said by Rep. Ada Marsh',
      'Alleged by Rep. Ada Marsh, unproven',
      'Denied by Rep. Ada Marsh',
      'Concluded by Rep. Ada Marsh',
      'View of Rep. Ada Marsh',
    ]);
  });

  it('names the kind of document where nobody is quoted, so that no opinion reads as a news report', () => {
    expect(sayLead(t, { status: 'reported', genre: 'opinion' })).toBe('Opinion piece');
    expect(sayLead(t, { status: 'alleged', genre: 'report' })).toBe('Alleged, unproven');
  });

  it.each([
    ['Pete Hegseth', 'Hegseth denied it.', 'Denied'],
    ['the Pentagon', 'The Pentagon denies it.', 'Denied'],
    ['Rep. Eugene Vindman', 'Representative Vindman denied it.', 'Denied'],
    ['Defense Department Inspector General', 'The inspector general denied it.', 'Denied'],
    ['sources within JSOC', 'Sources within JSOC deny it.', 'Denied'],
    ['sources within JSOC', 'JSOC was not asked.', 'Denied by sources within JSOC'],
    ['Pete Hegseth', 'Hegseth’s phone was not used.', 'Denied by Pete Hegseth'],
    ['Pete Hegseth', 'On social media, Hegseth denied it.', 'Denied by Pete Hegseth'],
    ['Pete Hegseth', 'It was not so.', 'Denied by Pete Hegseth'],
  ])('leaves %s out only where the claim begins with them: %s', (by, text, expected) => {
    expect(sayShortLead(t, { by, text, status: 'denied' })).toBe(expected);
  });

  it('keeps the speaker of what is merely said: it is not the source that says so', () => {
    expect(sayShortLead(t, { by: 'Ada Marsh', text: 'Marsh was there.', status: 'reported' })).toBe(
      'Said by Ada Marsh',
    );
  });
});

describe('splitAtNames', () => {
  it.each([
    ['Ada Marsh met Ben Cole.', ['Marsh', 'Ada Marsh', 'Ben Cole'], ['', 'Ada Marsh', ' met ', 'Ben Cole', '.']],
    ['Marshall spoke of Marsh’s plan.', ['Marsh'], ['Marshall spoke of ', 'Marsh', '’s plan.']],
    ['The U.S. (Navy) and U5S.', ['U.S.', 'Navy'], ['The ', 'U.S.', ' (', 'Navy', ') and U5S.']],
    ['Über Öl.', ['Öl', 'ber'], ['Über ', 'Öl', '.']],
    ['Nobody.', [], ['Nobody.']],
    ['A+B [x] – y-z', ['A+B', '[x]', 'y-z'], ['', 'A+B', ' ', '[x]', ' – ', 'y-z', '']],
  ])('cuts “%s” at whole names', (text, names, expected) => {
    expect(splitAtNames(text, names)).toEqual(expected);
  });
});
