import type { Document } from '../document.ts';
import type { DraftEntry } from '../facts.ts';
import { readSentences, type Sentence } from '../sentences/sentences.ts';
import { findTimes, type StatedTime, statedDates } from '../statements/days.ts';
import { gatherAcross } from './across.ts';
import { type EventPhrase, findPhrases } from './event-phrase.ts';
import { gatherInDocument } from './gather.ts';
import { isTelling } from './telling.ts';
import { toEntries } from './to-entries.ts';
import { readEvent, type ToldEvent } from './told-event.ts';
import { wordsIn } from './vectors.ts';

/**
 * The incidents that some documents tell of: one entry for one event, however many sentences and documents tell of it.
 * @param names what the documents name
 */
export function findIncidents(documents: readonly Document[], names: readonly DraftEntry[]): DraftEntry[] {
  const allDates = documents.map(({ paragraphs }) => statedDates(paragraphs));
  const others = [...new Set(allDates.flat())];
  const read = readSentences(documents, names);
  const byDocument = read.map((sentences, n) => {
    const { date } = documents[n]!;
    const calendar = { stated: [...allDates[n]!, ...others], ...(date !== undefined && { today: date }) };
    const told = sentences.flatMap((sentence): ToldEvent[] => {
      const phrases = findPhrases(sentence);
      const times = phrases.length > 0 ? findTimes(sentence.text, calendar) : [];
      return phrases.map((phrase) => readEvent(sentence, phrase, outside(times, sentence, phrases, phrase)));
    });
    return gatherInDocument(told);
  });
  return toEntries(gatherAcross(byDocument, read.map(wordsIn)).filter(isTelling), names);
}

/** The times that do not stand within another event's phrase: "the survivors of a September assault" says no day of the rescue. */
const outside = (
  times: readonly StatedTime[],
  { words, start }: Sentence,
  phrases: readonly EventPhrase[],
  phrase: EventPhrase,
): StatedTime[] =>
  times.filter((time) =>
    phrases.every(
      ({ from, at }) =>
        at === phrase.at || time.end + start <= words[from]!.start || time.start + start >= words[at]!.end,
    ),
  );
