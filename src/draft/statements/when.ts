import type { Moment } from '../../contract/moment.ts';
import { isOpener, isParted } from '../sentences/grammar.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { type Calendar, findTimes, type StatedTime } from './days.ts';
import type { Spoken } from './speakers.ts';

/** So many words may stand between a verb of saying and its day. */
const NEAR = { before: 2, after: 6 } as const;

/** When it was what a sentence tells of, and when that was said. */
export interface Moments {
  date?: Moment;
  saidOn?: Moment;
}

/**
 * The moments of a sentence. A day beside the verb of saying is the saying's, any other the event's; without one a saying is not later than
 * its document, and what the document tells it tells on its day. A document without a date speaks after the last day that it states.
 */
export function momentsOf(sentence: Sentence, said: Spoken | undefined, calendar: Calendar): Moments {
  const times = findTimes(sentence.text, calendar);
  const saying = times.find((time) => !time.isBound && said && isOfSaying(sentence, time, said));
  const told = times.filter((time) => time !== saying);
  const date = (told.find(({ isBound }) => !isBound) ?? told[0])?.moment;
  const saidOn = saying?.moment ?? defaultDay(said, calendar);
  return { ...(date !== undefined && { date }), ...(saidOn !== undefined && { saidOn }) };
}

function isOfSaying({ words, start: offset }: Sentence, time: StatedTime, { reports }: Spoken): boolean {
  const from = words.findIndex(({ end }) => end > offset + time.start);
  const next = words.findIndex(({ start }) => start >= offset + time.end);
  const to = next < 0 ? words.length : next;
  if (from < 0 || words[from]!.isQuoted) return false;
  return reports.some(({ at, subject }) => {
    if (at >= to) {
      const opens = from <= 1 && subject !== null && subject.from >= to && subject.from - to <= 1;
      return opens || at - to <= NEAR.before;
    }
    const between = words.slice(at + 1, from);
    return (
      at < from &&
      between.length <= NEAR.after &&
      !between.some((word) => isOpener(word) || isParted(word) || word.isQuoted)
    );
  });
}

function defaultDay(said: Spoken | undefined, { today, stated }: Calendar): Moment | undefined {
  if (today !== undefined) return said ? { by: today } : today;
  const last = [...stated].sort().at(-1);
  return last === undefined ? undefined : { after: last };
}
