import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { createMemory, type Memory, nounsOf, takesUp } from './again.ts';
import { type EventLibrary, type EventText, isCapitalized, type Span, takenAt } from './article.ts';
import { isPartOfLonger } from './complements.ts';
import { type Fill, fillSlots, isEnough, type OneEvent } from './fill.ts';
import { type EventNoun, type Hits, readHits } from './hits.ts';
import { createHome } from './home.ts';
import { isFragment, markOf } from './mark.ts';
import { isIn, type Passage, readPassage } from './passage.ts';
import { isNamedOther, isNone, isOther } from './refuse.ts';

/** A noun phrase that names an incident. Tokens, `to` excluded. */
export interface FoundIncident extends Span {
  shelf: number;
  entry: number;
  /** `told`: enough is said here to know which it is; `again`: it takes up what was told before. */
  certainty: 'told' | 'again';
  /** Where the words stand that say so. */
  evidence: readonly Span[];
}

/** An incident with where its noun stands, for marks that meet. */
type Marked = FoundIncident & { noun: Span };

interface Reading {
  article: EventText;
  library: EventLibrary;
  shelf: number;
  memory: Memory;
  isAtHome(event: OneEvent): boolean;
}

/**
 * Finds the incidents that an article tells of by noun phrases, from what is decided to be named in it. Gives them in order of the text;
 * one may cover places, bodies and topics that are named within it, never a person. The time it takes grows with the text alone.
 */
export function findIncidents(article: EventText, library: EventLibrary): readonly FoundIncident[] {
  const found: Marked[] = [];
  library.shelves.forEach(({ pack }, shelf) => {
    if (pack.events.events.length === 0) return;
    const hits = readHits(pack.events, article.tokens);
    if (!hits) return;
    const passages = readPassages(article, hits, library, shelf);
    const others = passages.flatMap(({ noun, other }) =>
      other ? [{ at: noun.to - 1, isNamed: other === 'named' }] : [],
    );
    const memory = createMemory(article, { library, shelf, others });
    const reading = { article, library, shelf, memory, isAtHome: createHome(article, library, shelf) };
    found.push(...tellAll(reading, passages));
  });
  return withoutOverlaps(found, (span) => isFragment(article, span));
}

/** An event's noun with what stands around it. */
interface NounHere {
  noun: EventNoun;
  /** Null for a part of a longer name: "Operation Rough Rider". */
  passage: Passage | null;
  /** Whether it tells of an event that no entry is about, or of a new one. */
  other: Other;
}

/** Reads what stands around each noun that may tell of an event of a shelf. */
const readPassages = (article: EventText, hits: Hits, library: EventLibrary, shelf: number): NounHere[] =>
  hits.nouns.flatMap((noun): NounHere[] => {
    if (isTaken(article, noun, library)) return [];
    if (isPartOfLonger(article, noun.to))
      return isCapitalized(article, noun.to) ? [{ noun, passage: null, other: 'named' }] : [];
    const passage = readPassage(article, hits, noun);
    if (!passage) return [];
    return [{ noun, passage, other: otherOf(article, passage, { noun, library, shelf }) }];
  });

/** Decides noun by noun which event is told of, what was told before in mind. */
const tellAll = (reading: Reading, passages: readonly NounHere[]): Marked[] => {
  const { article, library, memory } = reading;
  return passages.flatMap(({ noun, passage }) => {
    const choice = passage && chooseEvent(reading, noun, passage);
    if (!choice) return [];
    memory.tell(choice.of.number, noun.to, article.tokens.hash[noun.to - 1]!);
    return [toIncident(markOf(article, passage, { of: choice.of, library }), passage, choice)];
  });
};

interface Choice {
  of: OneEvent;
  fill: Fill;
  certainty: FoundIncident['certainty'];
}

/** A person, a body or an incident is named there. Topics yield: "the dirty line in his office" is more than a dirty line. */
const isTaken = (article: EventText, { from, to }: EventNoun, library: EventLibrary): boolean =>
  [takenAt(article, from), takenAt(article, to - 1)].some(
    (name) => name && library.shelves[name.shelf]!.pack.kindOf(name.entry) !== 'topic',
  );

/** The event that a passage tells of; null where it tells of none for certain. */
const chooseEvent = (reading: Reading, noun: EventNoun, passage: Passage): Choice | null => {
  const { article, library, shelf, memory } = reading;
  const { pack, isVisible } = library.shelves[shelf]!;
  const choices: Choice[] = [];
  const consider = (number: number, isTold: boolean): void => {
    const event = pack.events.events[number]!;
    const of = { shelf, number, event };
    if (!isVisible(event.entry)) return;
    const fill = fillSlots(article, passage, { of, library, isTold });
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
  if (choices.length === 0) for (const number of noun.told) if (!isSaid(number)) consider(number, true);
  const head = article.tokens.hash[noun.to - 1]!;
  return best(choices, ({ of, fill }) => [
    Number(memory.isCalled(of, head)),
    fill.slots.size,
    memory.lastOf(of, passage.phrase.from),
    // Of equals, the event that fewer words can fill says more.
    -Object.values(of.event.words).flat().length,
  ]);
};

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

/** The choice of which most is said; of equals, the one that was called so, then the one told of last; null where nothing tells them apart. */
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
const isToldBy = ({ hits, clause, phrase }: Passage, { number, fill }: { number: number; fill: Fill }): boolean => {
  const isKnown = (phrase.determiner & GRAMMAR.definite) !== 0 || phrase.isCounted;
  const isDated = fill.slots.has('when') && !fill.isLoose;
  if (!isKnown && !isDated && !fill.slots.has('who')) return false;
  return hits.some(
    (hit) =>
      hit.event === number &&
      hit.role === 'act' &&
      isIn(hit, clause) &&
      (hit.to <= phrase.from || hit.from >= phrase.to),
  );
};

/** Of another event: `named` where a date, a place or a name says so, `new` where it is only brought in ("another strike"). */
type Other = 'named' | 'new' | null;

/** What kind of other event a noun tells of, if it can be none of those that are called so. */
const otherOf = (
  article: EventText,
  passage: Passage,
  { noun, library, shelf }: { noun: EventNoun; library: EventLibrary; shelf: number },
): Other => {
  const { events } = library.shelves[shelf]!.pack.events;
  const { determiner, order } = passage.phrase;
  const isNew = (determiner & GRAMMAR.indefinite) !== 0 || order.length > 0;
  if (noun.called.length === 0 || isNone(article, passage)) return null;
  const others = noun.called.map((number): Other => {
    const of = { shelf, number, event: events[number]! };
    const fill = fillSlots(article, passage, { of, library });
    if (isNamedOther(article, passage, { of, fill, library })) return 'named';
    if (isOther(article, passage, { of, fill, library })) return 'new';
    return isNew && !isEnough(fill, of.event) && fill.inside.size === 0 ? 'new' : null;
  });
  if (others.includes(null)) return null;
  return others.includes('new') ? 'new' : 'named';
};

const toIncident = (mark: Span, { phrase }: Passage, { of, fill, certainty }: Choice): Marked => ({
  ...mark,
  noun: { from: phrase.noun, to: phrase.to },
  shelf: of.shelf,
  entry: of.event.entry,
  certainty,
  evidence: [{ from: phrase.noun, to: phrase.to }, ...fill.slots.values()],
});

/**
 * In order of the text, none overlapping: where the complement of one is told of itself ("the times of the March airstrikes"), the one before ends
 * with its noun.
 */
const withoutOverlaps = (found: readonly Marked[], isFragment: (span: Span) => boolean): FoundIncident[] => {
  const ordered = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return ordered.flatMap(({ noun, ...incident }, i) => {
    const next = ordered[i + 1];
    const to = next && next.from < incident.to && next.from >= noun.to ? noun.to : incident.to;
    if (incident.from < end || isFragment({ from: incident.from, to })) return [];
    end = to;
    return [{ ...incident, to }];
  });
};
