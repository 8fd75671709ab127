import type { PackedEvent } from '../../store/events.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { type Memory, nounsOf, takesUp } from './again.ts';
import type { EventLibrary, EventText } from './article.ts';
import { type Fill, fillSlots, isEnough, type OneEvent } from './fill.ts';
import type { NounHere } from './nouns-here.ts';
import type { Passage } from './passage.ts';
import { isOther } from './refuse.ts';

/** What the events of a shelf are decided by. */
export interface Reading {
  article: EventText;
  library: EventLibrary;
  shelf: number;
  memory: Memory;
  isAtHome(event: OneEvent): boolean;
}

/** An event that a passage tells of. */
export interface Choice {
  of: OneEvent;
  fill: Fill;
  /** `told`: enough is said here to know which it is; `again`: it takes up what was told before. */
  certainty: 'told' | 'again';
}

/** The event that a passage tells of; null where it tells of none for certain. */
export function chooseEvent(
  reading: Reading,
  { noun, passage, fills }: Pick<NounHere, 'noun' | 'fills'> & { passage: Passage },
): Choice | null {
  const { article, library, shelf, memory } = reading;
  const { pack, isVisible } = library.shelves[shelf]!;
  const choices: Choice[] = [];
  const consider = (number: number, isTold: boolean): void => {
    const event = pack.events.events[number]!;
    const of = { shelf, number, event };
    if (!isVisible(event.entry)) return;
    const known = isTold ? undefined : fills.get(number);
    const fill = known ?? fillSlots(article, passage, { of, library, isTold });
    if (isTold && !isToldBy(passage, { number, fill })) return;
    const isKnown = memory.lastOf(of, passage.phrase.from) >= 0;
    if (isOther(article, passage, { of, fill, library, isKnown })) return;
    if (isEnough(fill, event)) {
      if (reading.isAtHome(of)) choices.push({ of, fill, certainty: 'told' });
    } else if (!isTold && takesUp(article, passage, { of, fill, memory }))
      choices.push({ of, fill, certainty: 'again' });
  };
  for (const number of noun.called) consider(number, false);
  // Where a noun tells it in the same clause, what it was done to is not marked too.
  const isSaid = (number: number): boolean => isSaidIn(reading, passage, number);
  const isNamed = noun.told.some((number) => isNamedBehind(passage, number));
  if (choices.length === 0 && !isNamed) for (const number of noun.told) if (!isSaid(number)) consider(number, true);
  const head = article.tokens.hash[noun.to - 1]!;
  return best(choices, ({ of, fill, certainty }) => {
    // Of events of which as much is said, the one that fewer words can fill is meant: "the eastern Pacific" before "the sea".
    const narrowness = -fillersOf(of.event, fill);
    const last = memory.lastOf(of, passage.phrase.from);
    if (certainty === 'told') return [fill.slots.size, fill.met, narrowness, last];
    return [Number(memory.isCalled(of, head)), fill.slots.size, last, narrowness];
  });
}

/** A noun told of an event, or of one that is called alike, in the clause of a passage before: "a second strike that killed the survivors". */
const isSaidIn = (
  { article, library, shelf, memory }: Reading,
  { phrase, clause }: Passage,
  number: number,
): boolean => {
  const { events } = library.shelves[shelf]!.pack.events;
  const nouns = nounsOf(events[number]!);
  const hangsOn = (grammarOf(article.tokens.hash[clause.from]!) & GRAMMAR.opener) !== 0;
  return events.some((event, other) => {
    const last = memory.lastOf({ shelf, number: other, event }, phrase.from);
    if (last < clause.from || (last === clause.from && !hangsOn)) return false;
    return nounsOf(event).some((noun) => nouns.includes(noun));
  });
};

/** "Two survivors killed in the double-tap strike": behind what it was done to, its own noun names it. */
const isNamedBehind = ({ hitsIn, clause, phrase }: Passage, number: number): boolean => {
  const behind = hitsIn(number, { from: phrase.to, to: clause.to });
  const which = behind.find(({ role }) => role === 'which');
  return which !== undefined && behind.some(({ role, from }) => role === 'what' && from >= which.to);
};

/** How many words and entries could fill the slots that are filled. */
const fillersOf = ({ words, entries }: PackedEvent, { slots }: Fill): number => {
  let count = 0;
  for (const slot of slots.keys()) {
    if (slot !== 'when') count += words[slot].length;
    if (slot !== 'when' && slot !== 'which') count += entries[slot].length;
  }
  return count;
};

/** The choice of which most is said; null where nothing tells two apart. */
const best = (choices: readonly Choice[], tell: (choice: Choice) => number[]): Choice | null => {
  const rank = (choice: Choice): number[] => [
    choice.certainty === 'told' ? 1 : 0,
    choice.fill.inside.size,
    ...tell(choice),
  ];
  const ranked = [...choices].sort((a, b) => compare(rank(b), rank(a)));
  const [first, second] = ranked;
  if (!first) return null;
  return second && compare(rank(first), rank(second)) === 0 ? null : first;
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : a[i]! - b[i]!;
};

/**
 * A verb that tells the event stands in the clause, outside the phrase, and what it was done to is known ("the survivors", "two men"), or when, or
 * who did it.
 */
const isToldBy = ({ hitsIn, clause, phrase }: Passage, { number, fill }: { number: number; fill: Fill }): boolean => {
  const isKnown = (phrase.determiner & GRAMMAR.definite) !== 0 || phrase.isCounted;
  const isDated = fill.slots.has('when') && !fill.isLoose;
  if (!isKnown && !isDated && !fill.slots.has('who')) return false;
  return hitsIn(number, clause).some(
    ({ role, from, to }) => role === 'act' && (to <= phrase.from || from >= phrase.to),
  );
};
