import type { Decided, EventLibrary, EventText } from './article.ts';
import { fillSlots } from './fill.ts';
import { type Hits, readHits } from './hits.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { MOST_PASSAGES, readPassage } from './passage.ts';
import { isOther } from './refuse.ts';

/**
 * Makes a test for phrases that are written like an incident's: true where a date, a place or an actor beside one says that it is another
 * event ("a follow-up strike on October 9", "Israeli strikes in Yemen"). Takes the phrase with the entry that it would name; false for an
 * entry without an event, true for what is not read any more.
 */
export function createOtherEvents(article: EventText, library: EventLibrary): (phrase: Decided) => boolean {
  const read = new Map<number, Hits | null>();
  const hitsOf = (shelf: number): Hits | null => {
    const hits = read.get(shelf);
    if (hits !== undefined) return hits;
    const made = readHits(library.shelves[shelf]!.pack.events, article.tokens);
    read.set(shelf, made);
    return made;
  };
  let passages = 0;
  return (phrase) => {
    const { shelf, from, to } = phrase;
    const { eventOf, events } = library.shelves[shelf]!.pack.events;
    const number = eventOf.get(phrase.entry);
    const hits = number === undefined ? null : hitsOf(shelf);
    if (number === undefined || !hits) return false;
    if (++passages > MOST_PASSAGES) return true;
    const of = { shelf, number, event: events[number]! };
    const passage = readPassage(article, hits, { from, to, called: [number], told: [] });
    if (passage === null) return false;
    if (isAnothersOrder(hits, passage.phrase, number)) return true;
    return isOther(article, passage, { of, fill: fillSlots(article, passage, { of, library }), library });
  };
}

/** "The follow-up strike on September 2": what says which of several stands before the phrase, and it is another one. */
const isAnothersOrder = (hits: Hits, { from, noun }: NounPhrase, number: number): boolean => {
  const which = hits.within({ from, to: noun }).filter(({ role, to }) => role === 'which' && to <= noun);
  return which.length > 0 && which.every(({ event }) => event !== number);
};
