import { GRAMMAR } from '../lexicon/en/grammar.ts';
import type { EventText, EventLibrary } from './article.ts';
import { agrees, findDates, readDate } from './dates.ts';
import type { Fill, OneEvent } from './fill.ts';
import type { Passage } from './passage.ts';

/** A bare "the strike" takes up what was told so many words before, at most. */
const NEAR = 400;

/** What an article has told of so far. */
export interface Memory {
  /** Notes that an event was told of. */
  tell(event: number, at: number, noun: number): void;
  /** True for an event that was called by a noun before. */
  isCalled(event: OneEvent, noun: number): boolean;
  /** Notes that a noun told of some other event. */
  tellOther(noun: number, at: number): void;
  /** Where an event was told of last, before a token; -1 where it was not. */
  lastOf(event: OneEvent, before: number): number;
  /** Where some other event of the same noun was told of last; -1 where none was. */
  lastOther(event: OneEvent): number;
}

/** Makes the memory of one article: what is named of a shelf's incidents counts as told. */
export function createMemory(article: EventText, library: EventLibrary, shelf: number): Memory {
  const { eventOf } = library.shelves[shelf]!.pack.events;
  const names = article.taken.flatMap((name) => {
    const event = name.shelf === shelf ? eventOf.get(name.entry) : undefined;
    return event === undefined ? [] : [{ from: name.from, at: name.to, event }];
  });
  const told = new Map<number, number>();
  const others = new Map<number, number>();
  const nouns = new Map<number, Set<number>>();
  const call = (event: number, noun: number): void => {
    nouns.set(event, (nouns.get(event) ?? new Set()).add(noun));
  };
  let next = 0;
  const catchUp = (before: number): void => {
    for (; next < names.length && names[next]!.at <= before; next++) {
      const { from, at, event } = names[next]!;
      told.set(event, at);
      for (let i = from; i < at; i++) call(event, article.tokens.hash[i]!);
    }
  };
  return {
    tell(event, at, noun) {
      told.set(event, at);
      call(event, noun);
    },
    isCalled: ({ number }, noun) => nouns.get(number)?.has(noun) ?? false,
    tellOther: (noun, at) => void others.set(noun, at),
    lastOf({ number }, before) {
      catchUp(before);
      return told.get(number) ?? -1;
    },
    lastOther: ({ event }) => Math.max(-1, ...event.words.what.map((words) => others.get(words.at(-1)!) ?? -1)),
  };
}

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
  if (last < 0 || memory.lastOther(of) > last) return false;
  const says = fill.inside.has('which') || fill.inside.has('target') || (fill.inside.has('when') && !fill.isLoose);
  if (says || phrase.to - phrase.noun > 1) return true;
  // "Their mission" is anybody's.
  if (phrase.determiner & GRAMMAR.possessive) return false;
  return phrase.from - last <= NEAR && !isOtherDayBetween(article, { from: last, to: phrase.from }, of);
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
