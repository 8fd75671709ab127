import type { Reading } from './find.ts';
import type { Decided, EventText } from './incidents/article.ts';
import { findIncidents } from './incidents/find-incidents.ts';
import { createOtherEvents } from './incidents/other-events.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';

/** Adds the incidents that are told of by noun phrases to what is named; takes out phrases that speak of another event. */
export function addIncidents(scene: Scene, named: readonly Spot[]): readonly Spot[] {
  const { article, tokens, capitals, shelves, packOf } = scene;
  const decided = (spots: readonly Spot[]): Decided[] =>
    spots
      .filter(({ best, rivals }) => best && rivals.length === 0)
      .map(({ from, to, best }) => ({ from, to, shelf: best!.shelf, entry: best!.entry }))
      .sort((a, b) => a.from - b.from);
  const all = decided(named);
  const textWith = (taken: readonly Decided[]): EventText => ({ text: article.text, tokens, capitals, taken });
  const isOtherEvent = createOtherEvents(textWith(all), { shelves });
  const kept = named.filter(({ from, to, best }) => {
    if (best?.type !== 'phrase' || packOf(best).kindOf(best.entry) !== 'incident') return true;
    return !isOtherEvent({ from, to, shelf: best.shelf, entry: best.entry });
  });
  const found = findIncidents(textWith(decided(kept)), { shelves });
  const left = kept.filter((spot) => !found.some(({ from, to }) => from < spot.to && spot.from < to));
  return [
    ...left,
    ...found.map(({ from, to, shelf, entry, evidence }): Spot => {
      const form = shelves[shelf]!.pack.formStart(entry);
      const best: Reading = { shelf, entry, form, type: 'phrase', written: 0 };
      const why = evidence.map((at) => ({ kind: 'cue' as const, ...at }));
      return { from, to, readings: [best], left: 0, right: 0, best, rivals: [], rule: 'cue', evidence: why };
    }),
  ];
}
