import type { Moment } from '../../contract/moment.ts';

/** A time that counts from the document's day. */
export interface RelativeTime {
  start: number;
  end: number;
  moment: Moment;
}

const DAY = 86_400_000;
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const plus = (day: string, days: number): string => toDay(timeOf(day) + days * DAY);
const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();
const monthsFrom = (day: string, months: number): string => {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1 + months, 1)).toISOString().slice(0, 7);
};

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberOf = (word: string): number => {
  const low = word.toLowerCase();
  if (/^(?:an?)$/.test(low)) return 1;
  const named = NUMBERS.indexOf(low);
  return named >= 0 ? named : Number(low);
};

/** True where a sentence tells of what is to come. */
export const looksAhead = (text: string): boolean =>
  /\b(?:will|shall|won['’]t|upcoming|scheduled|expected to|plans? to|planned for|(?:is|are) (?:set|due) (?:to|for))\b/i.test(
    text,
  );

interface Form {
  pattern: RegExp;
  /** What a match means on a day; undefined where it says nothing sure. */
  read(match: RegExpExecArray, today: string, text: string): Moment | undefined;
}

const inferred = (day: string): Moment => ({ inferred: day });

/** A weekday is the last one, today included, or the next one where the sentence looks ahead: newspapers say no other so. */
const weekday = (name: string, which: string, today: string, text: string): Moment => {
  const wanted = WEEKDAYS.indexOf(name.toLowerCase());
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (which === 'next' || looksAhead(text))
    return inferred(plus(today, back === 0 ? (which === 'next' ? 7 : 0) : 7 - back));
  return inferred(plus(today, -(which === 'last' && back === 0 ? 7 : back)));
};

/** The week, month or year before, of, or after the document's. */
const span = (unit: string, step: number, today: string): Moment => {
  if (unit === 'month') return inferred(monthsFrom(today, step));
  if (unit === 'year') return inferred(String(Number(today.slice(0, 4)) + step));
  const monday = plus(today, -((weekdayOf(today) + 6) % 7) + step * 7);
  const sunday = plus(monday, 6);
  return { after: monday, by: step === 0 && sunday > today ? today : sunday };
};

const ago = (count: number, unit: string, today: string): Moment | undefined => {
  if (!Number.isFinite(count) || count > 500) return undefined;
  if (unit === 'day') return inferred(plus(today, -count));
  if (unit === 'week') return inferred(plus(today, -count * 7).slice(0, count > 3 ? 7 : 10));
  return inferred(unit === 'month' ? monthsFrom(today, -count) : String(Number(today.slice(0, 4)) - count));
};

const FORMS: readonly Form[] = [
  {
    pattern: /\b(?:(last|next|this) )?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?!['’]s? \p{Lu})/gu,
    read: ([, which = '', name], today, text) => weekday(name!, which, today, text),
  },
  {
    pattern: /\b(yesterday|today|tonight|this (?:morning|afternoon|evening)|last night|tomorrow)\b/gi,
    read: ([, word], today) =>
      inferred(plus(today, /yesterday|last/i.test(word!) ? -1 : /tomorrow/i.test(word!) ? 1 : 0)),
  },
  {
    pattern: /\b(last|this|next|earlier this|later this) (week|month|year)\b/gi,
    read: ([, which, unit], today) =>
      span(unit!.toLowerCase(), /last/i.test(which!) ? -1 : /next/i.test(which!) ? 1 : 0, today),
  },
  {
    pattern:
      /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|month|year)s? (?:ago|earlier this)\b/gi,
    read: ([, count, unit], today) => ago(numberOf(count!), unit!.toLowerCase(), today),
  },
];

/**
 * The times of a text that count from a day ("on Tuesday", "yesterday", "last month", "three weeks ago"), in the past unless the text looks
 * ahead. What counts from another event ("two days later") is none.
 * @param today YYYY-MM-DD
 */
export function relativeDays(text: string, today: string): RelativeTime[] {
  return FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const moment = read(match, today, text);
      return moment ? [{ start: match.index, end: match.index + match[0].length, moment }] : [];
    }),
  );
}
