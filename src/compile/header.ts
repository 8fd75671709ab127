import type { Entry } from '../contract/entry.ts';
import { FORMAT_VERSION, type PackHeader } from '../contract/pack.ts';
import type { Source } from '../contract/source.ts';

/** What a pack says of itself that cannot be counted. */
export type PackTitle = Pick<PackHeader, 'id' | 'title' | 'version' | 'language' | 'license' | 'asOf' | 'draft'>;

/** Makes the first line of a pack: its title, the format, and what it holds. */
export function makeHeader(title: PackTitle, sources: Source[], entries: Entry[]): PackHeader {
  return { format: 'backgrounder-pack', formatVersion: FORMAT_VERSION, ...title, counts: countPack(sources, entries) };
}

type Counts = PackHeader['counts'];

/** The counts of a pack that holds nothing. */
export const noCounts = (): Counts => ({ sources: 0, entries: 0, claims: 0, forms: 0 });

/** Adds an entry to what was counted. */
export function countInto(counts: Counts, { claims, forms }: Entry): void {
  counts.entries++;
  counts.claims += claims.length;
  counts.forms += forms.length;
}

/** Counts what a pack holds. */
function countPack(sources: Source[], entries: Entry[]): Counts {
  const counts = { ...noCounts(), sources: sources.length };
  for (const entry of entries) countInto(counts, entry);
  return counts;
}
