import { GRAMMAR } from '../lexicon/en/grammar.ts';
import { createMemory, type Memory, takesUp } from './again.ts';
import { type EventText, type Span, takenAt, type EventLibrary } from './article.ts';
import { isPartOfLonger } from './complements.ts';
import { type Fill, fillSlots, isEnough, type OneEvent } from './fill.ts';
import { type EventNoun, type Hits, readHits } from './hits.ts';
import { createHome } from './home.ts';
import { isFragment, markOf } from './mark.ts';
import { isIn, type Passage, readPassage } from './passage.ts';
import { isOther } from './refuse.ts';

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
  hits: Hits;
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
    const reading: Reading = {
      article,
      library,
      shelf,
      hits,
      memory: createMemory(article, library, shelf),
      isAtHome: createHome(article, library, shelf),
    };
    found.push(...findOnShelf(reading));
  });
  return withoutOverlaps(found, (span) => isFragment(article, span));
}

const findOnShelf = (reading: Reading): Marked[] => {
  const { article, hits, memory } = reading;
  const found: Marked[] = [];
  for (const noun of hits.nouns) {
    if (isTaken(reading, noun)) continue;
    const head = article.tokens.hash[noun.to - 1]!;
    if (isPartOfLonger(article, noun.to)) {
      // "Operation Rough Rider" is another operation.
      if (isCapitalName(article, noun)) memory.tellOther(head, noun.to);
      continue;
    }
    const passage = readPassage(article, hits, noun);
    if (!passage) continue;
    const choice = chooseEvent(reading, noun, passage);
    if (choice) {
      memory.tell(choice.of.number, noun.to, head);
      const mark = markOf(article, passage, { of: choice.of, library: reading.library });
      found.push(toIncident(mark, passage, choice));
    } else if (noun.called.length > 0 && isNewOrOther(reading, noun, passage)) memory.tellOther(head, noun.to);
  }
  return found;
};

interface Choice {
  of: OneEvent;
  fill: Fill;
  certainty: FoundIncident['certainty'];
}

/** A person, a body or an incident is named there. Topics yield: "the dirty line in his office" is more than a dirty line. */
const isTaken = ({ article, library }: Reading, { from, to }: EventNoun): boolean =>
  [takenAt(article, from), takenAt(article, to - 1)].some(
    (name) => name && library.shelves[name.shelf]!.pack.kindOf(name.entry) !== 'topic',
  );

const isCapitalName = ({ tokens: { shape } }: EventText, { to }: EventNoun): boolean => (shape[to]! & 1) !== 0;

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
    if (isTold && (memory.lastOf(of, noun.from) > passage.clause.from || !isToldBy(passage, { number, fill }))) return;
    if (isOther(article, passage, { of, fill, library })) return;
    if (isEnough(fill, event)) {
      if (reading.isAtHome(of)) choices.push({ of, fill, certainty: 'told' });
    } else if (!isTold && takesUp(article, passage, { of, fill, memory })) choices.push({ of, fill, certainty: 'again' });
  };
  for (const number of noun.called) consider(number, false);
  if (choices.length === 0) for (const number of noun.told) consider(number, true);
  const head = article.tokens.hash[noun.to - 1]!;
  return best(choices, ({ of, fill }) => [
    Number(memory.isCalled(of, head)),
    fill.slots.size,
    memory.lastOf(of, passage.phrase.from),
    // Of equals, the event that fewer words can fill says more.
    -Object.values(of.event.words).flat().length,
  ]);
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
 * A verb that tells the event stands in the clause, outside the phrase, and what it was done to is known ("the survivors", "two men") or more is
 * said than that.
 */
const isToldBy = ({ hits, clause, phrase }: Passage, { number, fill }: { number: number; fill: Fill }): boolean => {
  const isKnown = (phrase.determiner & GRAMMAR.definite) !== 0 || phrase.isCounted;
  if (!isKnown && fill.slots.size < 2) return false;
  return hits.some(
    (hit) =>
      hit.event === number && hit.role === 'act' && isIn(hit, clause) && (hit.to <= phrase.from || hit.from >= phrase.to),
  );
};

/** True where a noun brings in an event that no entry is about: "a strike in Kyiv", "another strike", "the Israeli strikes". */
const isNewOrOther = ({ article, library, shelf }: Reading, noun: EventNoun, passage: Passage): boolean => {
  const { determiner, order } = passage.phrase;
  if (determiner & GRAMMAR.indefinite || order.length > 0) return true;
  const { events } = library.shelves[shelf]!.pack.events;
  return noun.called.every((number) => {
    const of = { shelf, number, event: events[number]! };
    return isOther(article, passage, { of, fill: fillSlots(article, passage, { of, library }), library });
  });
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
