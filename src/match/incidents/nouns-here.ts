import { GRAMMAR } from '../lexicon/en/grammar.ts';
import { type EventLibrary, type EventText, isCapitalized, takenAt } from './article.ts';
import { isPartOfLonger } from './complements.ts';
import type { Asked } from './elsewhere.ts';
import { type Fill, fillSlots, isEnough } from './fill.ts';
import type { EventNoun, Hits } from './hits.ts';
import { MOST_PASSAGES, type Passage, readPassage } from './passage.ts';
import { isNamedOther, isNone, isOther } from './refuse.ts';

/** Of another event: `named` where a date, a place or a name says so, `new` where it is only brought in ("another strike"). */
export type Other = 'named' | 'new' | null;

/** An event's noun with what stands around it. */
export interface NounHere {
  noun: EventNoun;
  /** Null for a part of a longer name: "Operation Rough Rider". */
  passage: Passage | null;
  /** What is said of each event that is called so, by its number. */
  fills: ReadonlyMap<number, Fill>;
  /** Whether it tells of an event that no entry is about, or of a new one. */
  other: Other;
}

/** Reads what stands around each noun that may tell of an event of a shelf. */
export const readNouns = (
  article: EventText,
  { hits, library, shelf }: { hits: Hits; library: EventLibrary; shelf: number },
): NounHere[] =>
  hits.nouns.slice(0, MOST_PASSAGES).flatMap((noun): NounHere[] => {
    if (isTaken(article, noun, library)) return [];
    if (isPartOfLonger(article, noun.to))
      return isCapitalized(article, noun.to) ? [{ noun, passage: null, fills: new Map(), other: 'named' }] : [];
    const passage = readPassage(article, hits, noun);
    if (!passage) return [];
    const { events } = library.shelves[shelf]!.pack.events;
    const asked = noun.called.map((number): Asked => {
      const of = { shelf, number, event: events[number]! };
      return { of, library, fill: fillSlots(article, passage, { of, library }) };
    });
    const fills = new Map(asked.map(({ of, fill }) => [of.number, fill]));
    return [{ noun, passage, fills, other: otherOf(article, passage, asked) }];
  });

/** A person, a body or an incident is named there. Topics yield: "the dirty line in his office" is more than a dirty line. */
const isTaken = (article: EventText, { from, to }: EventNoun, library: EventLibrary): boolean =>
  [takenAt(article, from), takenAt(article, to - 1)].some(
    (name) => name && library.shelves[name.shelf]!.pack.kindOf(name.entry) !== 'topic',
  );

/** What kind of other event a noun tells of, if it can be none of those that are called so. */
const otherOf = (article: EventText, passage: Passage, called: readonly Asked[]): Other => {
  const { determiner, order } = passage.phrase;
  const isNew = (determiner & GRAMMAR.indefinite) !== 0 || order.length > 0;
  if (called.length === 0 || isNone(article, passage)) return null;
  const others = called.map((asked): Other => {
    if (isNamedOther(article, passage, asked)) return 'named';
    if (isOther(article, passage, asked)) return 'new';
    return isNew && !isEnough(asked.fill, asked.of.event) && asked.fill.inside.size === 0 ? 'new' : null;
  });
  if (others.includes(null)) return null;
  return others.includes('new') ? 'new' : 'named';
};
