import type { Judged } from '../local.ts';
import type { Reading, Scene, Span } from '../scene.ts';

/** An entry that the article names without help of others. */
export interface Named {
  readonly reading: Reading;
  /** Where it stands first. */
  readonly span: Span;
  /** The tokens at which it is named by more than one word, in order. */
  readonly at: readonly number[];
  /** All at which it is named. */
  readonly places: readonly number[];
}

/** Entries that the article names, by `keyOf`. */
export type NamedEntries = ReadonlyMap<number, Named>;

/** What a candidate names for certain, or undefined. */
export type NameOf = (candidate: Judged) => Reading | undefined;

/** Gathers what candidates name. */
export function gatherNamed({ keyOf }: Scene, candidates: readonly Judged[], nameOf: NameOf): NamedEntries {
  const named = new Map<number, { reading: Reading; span: Span; at: number[]; places: number[] }>();
  for (const candidate of candidates) {
    const reading = nameOf(candidate);
    if (!reading) continue;
    const { from, to } = candidate.place;
    const at = to - from > 1 ? [from] : [];
    const known = named.get(keyOf(reading));
    if (!known) named.set(keyOf(reading), { reading, span: { from, to }, at, places: [from] });
    else {
      known.at.push(...at);
      known.places.push(from);
    }
  }
  return named;
}
