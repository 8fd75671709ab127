import type { PackedEvent } from '../../store/events.ts';
import { WEEKDAYS } from '../lexicon/en/dates.ts';
import { SMALL } from '../lexicon/en/governing.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import type { EventText, Span } from './article.ts';
import type { Complement } from './complements.ts';
import { agrees, readDate, type StatedDate } from './dates.ts';
import { isIn, type Passage } from './passage.ts';

/**
 * True where the date that is stated of it is another one: in the noun phrase, else in its clause. A day says nothing good of an event
 * whose day nobody knows.
 */
export function isOfAnotherDate(article: EventText, passage: Passage, { when }: PackedEvent): boolean {
  const { phrase, clause, whole, dates, complements } = passage;
  // What goes on is not "on Saturday".
  if (when?.endsWith('/..') && complements[0] && isOnWeekday(article, complements[0])) return true;
  // "A strike (on October 16)" too.
  const isOwn = (date: StatedDate): boolean => isIn(date, whole) || (date.from >= whole.to && date.from - whole.to < 2);
  const own = dates.filter((date) => isOwn(date) && !isAround(article, date));
  const isNear = (date: StatedDate): boolean =>
    isIn(date, clause) && !isAround(article, date) && !isPartedByTime(article, date, phrase);
  const near = own.length > 0 ? own : dates.filter(isNear);
  if (near.length === 0) return false;
  if (when === null)
    return !phrase.isPlural && (phrase.determiner & GRAMMAR.indefinite) !== 0 && near.some(({ day }) => day !== 0);
  const known = readDate(when);
  return !near.some((date) => agrees(date, known));
}

/** "Since September 2" is a date of something else. */
export const isAround = ({ tokens: { hash } }: EventText, { from }: StatedDate): boolean =>
  from > 0 && (grammarOf(hash[from - 1]!) & GRAMMAR.around) !== 0;

/** "In November, after the strike": the date is of what came after. */
export const isPartedByTime = ({ tokens: { hash } }: EventText, date: Span, phrase: Span): boolean => {
  const [from, to] = date.to <= phrase.from ? [date.to, phrase.from] : [phrase.to, date.from];
  for (let at = from; at < to; at++) if (grammarOf(hash[at]!) & GRAMMAR.around) return true;
  return false;
};

const isOnWeekday = ({ tokens: { hash } }: EventText, { preposition, from }: Complement): boolean =>
  preposition === SMALL.on && WEEKDAYS.has(hash[from + 1]!);
