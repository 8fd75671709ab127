import { hashWord } from '../../text/tokens.ts';
import { GRAMMAR } from '../lexicon/en/grammar.ts';
import type { EventLibrary, EventText } from './article.ts';
import { agrees, findDates, readDate } from './dates.ts';
import type { Fill, OneEvent } from './fill.ts';
import type { Passage } from './passage.ts';

/**
 * A bare "the strike" takes up what was told so many words before, at most: where the article tells of it more than of other strikes, and where it does
 * not.
 */
const NEAR = { main: 400, other: 60 };

/** A noun that tells of another event; named, where a date, a place or a name says so. */
export interface OtherTold {
  at: number;
  isNamed: boolean;
}

/** What an article has told of so far. */
export interface Memory {
  /** Notes that an event was told of. */
  tell(event: number, at: number, noun: number): void;
  /** True for an event that was called by a noun before. */
  isCalled(event: OneEvent, noun: number): boolean;
  /** Where an event was told of last, before a token; -1 where it was not. */
  lastOf(event: OneEvent, before: number): number;
  /** Where some other event of the same noun was told of last, before a token; -1 where none was. */
  lastOther(event: OneEvent, before: number): number;
  /** True for an event that was told of more often than the article tells of named others of its noun. */
  isMain(event: OneEvent): boolean;
}

/**
 * Makes the memory of one article: what is named of a shelf's incidents counts as told. `others`: where nouns stand that tell of events that
 * no entry is about, in order.
 */
export function createMemory(
  article: EventText,
  { library, shelf, others }: { library: EventLibrary; shelf: number; others: readonly OtherTold[] },
): Memory {
  const names = namedEvents(article, library, shelf);
  const told = new Map<number, number>();
  const othersBy = gatherOthers(article, others);
  const times = new Map<number, number>();
  const nouns = new Map<number, Set<number>>();
  const call = (event: number, noun: number): void => {
    nouns.set(event, (nouns.get(event) ?? new Set()).add(noun));
  };
  let next = 0;
  const catchUp = (before: number): void => {
    for (; next < names.length && names[next]!.at <= before; next++) {
      const { from, at, event } = names[next]!;
      told.set(event, at);
      times.set(event, (times.get(event) ?? 0) + 1);
      for (let i = from; i < at; i++) call(event, article.tokens.hash[i]!);
    }
  };
  return {
    tell(event, at, noun) {
      told.set(event, at);
      times.set(event, (times.get(event) ?? 0) + 1);
      call(event, noun);
    },
    isCalled: ({ number }, noun) => nouns.get(number)?.has(noun) ?? false,
    lastOf({ number }, before) {
      catchUp(before);
      return told.get(number) ?? -1;
    },
    lastOther: ({ event }, before) =>
      Math.max(-1, ...nounsOf(event).map((noun) => lastBefore(othersBy.get(noun)?.places ?? [], before))),
    isMain(of) {
      const named = nounsOf(of.event).map((noun) => othersBy.get(noun)?.named ?? 0);
      return (times.get(of.number) ?? 0) > Math.max(...named);
    },
  };
}

/** Where incidents of a shelf are named, by the numbers of their events. */
const namedEvents = ({ taken }: EventText, library: EventLibrary, shelf: number) => {
  const { eventOf } = library.shelves[shelf]!.pack.events;
  return taken.flatMap((name) => {
    const event = name.shelf === shelf ? eventOf.get(name.entry) : undefined;
    return event === undefined ? [] : [{ from: name.from, at: name.to, event }];
  });
};

/** The last words of what an event is called. */
export const nounsOf = ({ words }: OneEvent['event']): number[] => words.what.map((row) => row.at(-1)!);

/** Where a noun tells of other events, in order, and how many of them are named. */
interface OthersOf {
  places: number[];
  named: number;
}

/** By noun, singular and plural alike: where it tells of another event. */
const gatherOthers = (
  { text, tokens: { start, end } }: EventText,
  others: readonly OtherTold[],
): ReadonlyMap<number, OthersOf> => {
  const found = new Map<number, OthersOf>();
  for (const { at, isNamed } of others) {
    const word = text.slice(start[at], end[at]).toLowerCase();
    const singular = word.endsWith('s') ? word.slice(0, -1) : word;
    for (const noun of [hashWord(singular), hashWord(`${singular}s`)]) {
      const known = found.get(noun) ?? { places: [], named: 0 };
      known.places.push(at);
      if (isNamed) known.named++;
      found.set(noun, known);
    }
  }
  return found;
};

/** The last of some places, in order, before another one; -1 where there is none. */
const lastBefore = (places: readonly number[], before: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < before) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
};

/**
 * True where a noun phrase takes up an event that was told before: it points at something known ("the", "that", "his"), no other event of
 * its noun came between, and it says something of it ("the first strike") or follows soon and no other day is stated between.
 */
export function takesUp(
  article: EventText,
  { phrase }: Passage,
  { of, fill, memory }: { of: OneEvent; fill: Fill; memory: Memory },
): boolean {
  const isCountOf = phrase.isCounted && fill.inside.has('which');
  if (!(phrase.determiner & (GRAMMAR.definite | GRAMMAR.possessive)) && !isCountOf) return false;
  const last = memory.lastOf(of, phrase.from);
  if (last < 0 || memory.lastOther(of, phrase.from) > last) return false;
  const says = fill.inside.has('which') || fill.inside.has('target') || (fill.inside.has('when') && !fill.isLoose);
  if (says || phrase.to - phrase.noun > 1) return true;
  // "Their mission" is anybody's.
  if (phrase.determiner & GRAMMAR.possessive) return false;
  const near = memory.isMain(of) ? NEAR.main : NEAR.other;
  return phrase.from - last <= near && !isOtherDayBetween(article, { from: last, to: phrase.from }, of);
}

const isOtherDayBetween = (
  { text, tokens }: EventText,
  between: { from: number; to: number },
  { event }: OneEvent,
): boolean => {
  const known = event.when === null ? null : readDate(event.when);
  if (!known || known.month === 0 || between.to <= between.from) return false;
  return findDates(text, tokens, between).some((date) => date.day !== 0 && !agrees(date, known));
};
