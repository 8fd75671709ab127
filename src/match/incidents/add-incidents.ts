import type { Decision } from '../decide.ts';
import type { Reading, Scene, Span } from '../scene.ts';
import type { Decided, EventText } from './article.ts';
import { type FoundIncident, findIncidents } from './find-incidents.ts';
import { createOtherEvents } from './other-events.ts';

/** How sure an incident is that is told of, as log-odds: by its slots, or taken up again. */
const ODDS = { told: 2, again: 1.2 } as const;

/**
 * Adds the incidents that an article tells of by noun phrases to what it names, in order of the text; takes out wordings of incidents that
 * speak of another event, and the places, bodies and topics that an incident's noun phrase covers.
 */
export function addIncidents(scene: Scene, decisions: readonly Decision[]): Decision[] {
  const { article, shelves, kindOf } = scene;
  const library = { shelves };
  if (shelves.every(({ pack }) => pack.events.events.length === 0))
    return decisions.filter(({ outcome }) => outcome !== 'refused');
  const textWith = (taken: readonly Decided[]): EventText => ({ ...article, taken });
  const named = decisions.filter(({ outcome }) => outcome === 'named');
  const isOther = createOtherEvents(textWith(named.map(toDecided)), library);
  const isOfAnother = (decision: Decision): boolean =>
    decision.reading.type === 'phrase' && kindOf(decision.reading) === 'incident' && isOther(toDecided(decision));
  const kept = decisions
    .flatMap((decision) => (isOfAnother(decision) ? (decision.inside ?? []) : decision))
    .filter(({ outcome }) => outcome !== 'refused');
  const found = findIncidents(textWith(kept.filter(({ outcome }) => outcome === 'named').map(toDecided)), library);
  if (found.length === 0) return kept;
  let next = 0;
  const left = kept.filter(({ place }) => {
    while (next < found.length && found[next]!.to <= place.from) next++;
    return next === found.length || place.to <= found[next]!.from;
  });
  const names = namesIn(kept, found);
  const incidents = found.map((incident, n): Decision => ({ ...toDecision(scene, incident), inside: names[n]! }));
  return [...left, ...incidents].sort((a, b) => a.place.from - b.place.from);
}

/** What is decided to be named within each of some stretches. Both come in order of the text. */
const namesIn = (decisions: readonly Decision[], stretches: readonly Span[]): Decision[][] => {
  let next = 0;
  return stretches.map(({ from, to }) => {
    while (next < decisions.length && decisions[next]!.place.from < from) next++;
    const names: Decision[] = [];
    for (let n = next; n < decisions.length && decisions[n]!.place.to <= to; n++) names.push(decisions[n]!);
    return names;
  });
};

const toDecided = ({ place, reading }: Decision): Decided => ({
  from: place.from,
  to: place.to,
  shelf: reading.shelf,
  entry: reading.entry,
});

function toDecision({ packOf }: Scene, { from, to, shelf, entry, certainty, evidence }: FoundIncident): Decision {
  const reading: Reading = { shelf, entry, form: packOf({ shelf }).formStart(entry), type: 'event', written: 0 };
  return {
    place: { from, to, left: 0, right: 0, leftKinds: 0, rightKinds: 0 },
    outcome: 'named',
    reading,
    rivals: [],
    reasons: evidence.map((span) => ({ kind: 'cue', value: 1, from: span.from, to: span.to })),
    odds: ODDS[certainty],
  };
}
