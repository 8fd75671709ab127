import type { Decision } from './decide.ts';
import type { Candidate, Span } from './scene.ts';

/** Stretches as a reader meets them; of those that begin alike, the longest first. */
export const inReadingOrder = <T extends Span>(spans: readonly T[]): T[] =>
  [...spans].sort((a, b) => a.from - b.from || b.to - a.to);

/** Candidates in order of the text, longer ones in place of those that they cover. Both come in order. */
export function withLonger(candidates: readonly Candidate[], longer: readonly Candidate[]): readonly Candidate[] {
  if (longer.length === 0) return candidates;
  let next = 0;
  const kept = candidates.filter(({ from, to }) => {
    while (next < longer.length && longer[next]!.to <= from) next++;
    return next === longer.length || to <= longer[next]!.from;
  });
  return [...kept, ...longer].sort((a, b) => a.from - b.from);
}

/** Names and titles in order of the text; a title that names somebody takes the place of the names in it. */
export function withTitles(names: readonly Decision[], titles: readonly Decision[]): Decision[] {
  let end = 0;
  const meant = titles.filter(({ outcome, place }) => {
    if (outcome === 'refused' || place.from < end) return false;
    end = place.to;
    return true;
  });
  if (meant.length === 0) return [...names];
  let next = 0;
  const kept = names.filter(({ place }) => {
    while (next < meant.length && meant[next]!.place.to <= place.from) next++;
    return next === meant.length || place.to <= meant[next]!.place.from;
  });
  return [...kept, ...meant].sort((a, b) => a.place.from - b.place.from);
}
