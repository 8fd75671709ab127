import type { Moment } from '../../contract/moment.ts';
import { findDates, type StatedDate } from '../../match/incidents/dates.ts';
import { createTokens, tokenize } from '../../text/tokens.ts';
import { looksAhead, relativeDays } from './relative-days.ts';

/** A time that a sentence states, and where: UTF-16 offsets in its text. */
export interface StatedTime {
  start: number;
  end: number;
  moment: Moment;
  /** A bound ("since September"): what is told began or ended then. */
  isBound: boolean;
}

/** What times are read against. */
export interface Calendar {
  /** The document's date, YYYY-MM-DD, if it has one. */
  today?: string;
  /** Full dates that the document states, YYYY-MM-DD. */
  stated: readonly string[];
}

/** The times that a text states, in order: dates, days of the week, "last month", as far as they can be put into the calendar. */
export function findTimes(text: string, calendar: Calendar): StatedTime[] {
  const tokens = tokenize(text, createTokens(text.length));
  const dates = findDates(text, tokens, { from: 0, to: tokens.count }).flatMap((date): StatedTime[] => {
    const [start, end] = [tokens.start[date.from]!, tokens.end[date.to - 1]!];
    const moment = placeDate(date, text, calendar);
    return moment === undefined ? [] : [{ start, end, ...bounded(text.slice(0, start), moment) }];
  });
  const isFree = ({ start, end }: { start: number; end: number }): boolean =>
    dates.every((date) => end <= date.start || start >= date.end);
  const relative = calendar.today === undefined ? [] : relativeDays(text, calendar.today).filter(isFree);
  return [...dates, ...relative.map((time) => ({ ...time, ...bounded(text.slice(0, time.start), time.moment) }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The full dates of a document's text, in order. */
export function statedDates(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) => {
    const tokens = tokenize(text, createTokens(text.length));
    const full = findDates(text, tokens, { from: 0, to: tokens.count }).filter(({ year, day }) => year > 0 && day > 0);
    return full.map(written);
  });
}

const two = (value: number): string => String(value).padStart(2, '0');
const written = ({ year, month, day }: Omit<StatedDate, 'from' | 'to'>): string =>
  [String(year), ...(month > 0 ? [two(month)] : []), ...(day > 0 ? [two(day)] : [])].join('-');

/** A stated date with its year: its own, that of the same day elsewhere in the document, or the one that fits the document's day. */
function placeDate(date: StatedDate, text: string, { today, stated }: Calendar): Moment | undefined {
  if (date.year > 0) return written(date);
  const monthDay = written({ ...date, year: 2000 }).slice(5);
  const same = stated.find((day) => day.slice(5).startsWith(monthDay));
  if (same) return { inferred: same.slice(0, 5 + monthDay.length) };
  if (!today) return undefined;
  const year = Number(today.slice(0, 4));
  const isLater = monthDay > today.slice(5, 5 + monthDay.length);
  const ahead = written({ ...date, year: isLater || monthDay === today.slice(5) ? year : year + 1 });
  if (looksAhead(text) && daysBetween(today, ahead) < FARTHEST_AHEAD) return { inferred: ahead };
  return { inferred: written({ ...date, year: isLater ? year - 1 : year }) };
}

/** What is to come is told of with a date without its year only so many days before. */
const FARTHEST_AHEAD = 150;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}-01-01`.slice(0, 10)) - Date.parse(from)) / 86_400_000;

/** "Since September" and "until Friday" bound what is told. */
function bounded(before: string, moment: Moment): { moment: Moment; isBound: boolean } {
  const word = /\b(since|after|from|until|till|before|by|through)\s+(?:the\s+|early\s+|late\s+|at least\s+|last\s+)?$/i
    .exec(before)?.[1]
    ?.toLowerCase();
  const day = typeof moment === 'string' ? moment : 'inferred' in moment ? moment.inferred : undefined;
  if (!word || !day) return { moment, isBound: false };
  return { moment: /since|after|from/.test(word) ? { after: day } : { by: day }, isBound: true };
}
