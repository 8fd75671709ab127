import { describe, expect, test } from 'vitest';
import { agrees, findDates, readDate, saysOf } from '../../../../src/match/incidents/dates.ts';
import { createTokens, tokenize } from '../../../../src/text/tokens.ts';

const datesIn = (text: string): string[] => {
  const tokens = tokenize(text, createTokens(text.length));
  return findDates(text, tokens, { from: 0, to: tokens.count }).map(
    ({ year, month, day }) => `${year || '?'}-${month || '?'}-${day || '?'}`,
  );
};

describe('dates as newspapers write them', () => {
  test.each([
    ['Sept. 2', '?-9-2'],
    ['September 2nd', '?-9-2'],
    ['2 September', '?-9-2'],
    ['the 2nd of September', '?-9-2'],
    ['September 2, 2025', '2025-9-2'],
    ['2 Sept 2025', '2025-9-2'],
    ['September 2025', '2025-9-?'],
    ['September, 2025', '2025-9-?'],
    ['2025-09-02', '2025-9-2'],
    ['on 9/2', '?-9-2'],
    ['on 9/2/2025', '2025-9-2'],
    ['on 22/9', '?-9-22'],
    ['for the 9/2 raid', '?-9-2'],
    ['last March', '?-3-?'],
    ['the March vote', '?-3-?'],
    ['in early September', '?-9-?'],
    ['In 2019', '2019-?-?'],
    ['in mid-2019', '2019-?-?'],
  ])('%s', (text, date) => {
    expect(datesIn(`She left ${text} and stayed.`)).toEqual([date]);
  });

  test.each([
    'on Tuesday',
    'two days later',
    'the march on town',
    'she may go',
    'They march and March hares run',
    '1,949 men',
    'the Convention of 1949',
    'Room 2025',
    'won 9/40 votes',
    '24/7',
    'the 24/7 shop',
  ])('but not %s', (text) => {
    expect(datesIn(`She left ${text} and stayed.`)).toEqual([]);
  });
});

describe('dates compared as dates', () => {
  const date = (written: string) => ({ from: 0, to: 1, ...readDate(written) });
  const day = { from: 0, to: 1, year: 0, month: 9, day: 2 };

  test.each([
    ['the same day without its year', day, '2025-09-02', true],
    ['another day', { ...day, day: 3 }, '2025-09-02', false],
    ['its month', { ...day, day: 0 }, '2025-09-02', true],
    ['another month', { ...day, month: 10, day: 0 }, '2025-09-02', false],
    ['its year', date('2025'), '2025-09-02', true],
    ['another year', date('2024'), '2025-09-02', false],
    ['a day of its month', day, '2025-09', true],
    ['before what goes on', date('2025-08'), '2025-09/..', false],
    ['within what goes on', date('2026-01'), '2025-09/..', true],
    ['a month of any year since', { ...day, month: 1, day: 0 }, '2025-09/..', true],
  ])('%s', (_, stated, known, is) => {
    expect(agrees(stated, readDate(known))).toBe(is);
  });

  test('a date says all, the month or nothing of a known one', () => {
    expect(saysOf(day, readDate('2025-09-02'))).toBe('all');
    expect(saysOf({ ...day, day: 0 }, readDate('2025-09-02'))).toBe('month');
    expect(saysOf({ ...day, day: 0 }, readDate('2025-09'))).toBe('all');
    expect(saysOf(date('2025'), readDate('2025-09'))).toBe('nothing');
    expect(saysOf(day, readDate('2025-08/..'))).toBe('nothing');
  });
});
