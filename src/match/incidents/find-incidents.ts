import { lexiconFor } from '../lexicon/lexicon.ts';
import { createMemory } from './again.ts';
import type { EventLibrary, EventText, Span } from './article.ts';
import { type Choice, chooseEvent, type Reading } from './choose-event.ts';
import { readHits } from './hits.ts';
import { createHome } from './home.ts';
import { isFragment, markOf } from './mark.ts';
import { type NounHere, readNouns } from './nouns-here.ts';
import type { Passage } from './passage.ts';

/** A noun phrase that names an incident. Tokens, `to` excluded. */
export interface FoundIncident extends Span {
  shelf: number;
  entry: number;
  certainty: Choice['certainty'];
  /** Where the words stand that say so. */
  evidence: readonly Span[];
}

/** An incident with where its noun stands, for marks that meet. */
type Marked = FoundIncident & { noun: Span };

/**
 * Finds the incidents that an article tells of by noun phrases, from what is decided to be named in it. Gives them in order of the text;
 * one may cover places, bodies and topics that are named within it, never a person. The time it takes grows with the text alone.
 */
export function findIncidents(article: EventText, library: EventLibrary): readonly FoundIncident[] {
  const found: Marked[] = [];
  library.shelves.forEach(({ pack }, shelf) => {
    // What nouns, clauses and dates are is told by the words of a language.
    if (pack.events.events.length === 0 || lexiconFor([pack.header.language]).isEmpty) return;
    const hits = readHits(pack.events, article.tokens);
    if (!hits) return;
    const nouns = readNouns(article, { hits, library, shelf });
    const others = nouns.flatMap(({ noun, other }) => (other ? [{ at: noun.to - 1, isNamed: other === 'named' }] : []));
    const memory = createMemory(article, { library, shelf, others });
    const reading = { article, library, shelf, memory, isAtHome: createHome(article, library, shelf) };
    found.push(...tellAll(reading, nouns));
  });
  return withoutOverlaps(found, (span) => isFragment(article, span));
}

/** Decides noun by noun which event is told of, what was told before in mind. */
const tellAll = (reading: Reading, nouns: readonly NounHere[]): Marked[] => {
  const { article, library, memory } = reading;
  return nouns.flatMap(({ noun, passage, fills }) => {
    const choice = passage && chooseEvent(reading, { noun, passage, fills });
    if (!choice) return [];
    memory.tell(choice.of.number, noun.to, article.tokens.hash[noun.to - 1]!);
    return [toIncident(markOf(article, passage, { of: choice.of, library }), passage, choice)];
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
