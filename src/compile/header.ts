import type { Entry } from '../contract/entry.ts';
import { FORMAT_VERSION, type PackHeader } from '../contract/pack.ts';
import type { Source } from '../contract/source.ts';

/** What a pack says of itself that cannot be counted. */
export type PackTitle = Pick<PackHeader, 'id' | 'title' | 'version' | 'language' | 'license' | 'asOf' | 'draft'>;

/** Makes the first line of a pack: its title, the format, and what it holds. */
export function makeHeader(title: PackTitle, sources: Source[], entries: Entry[]): PackHeader {
  return { format: 'backgrounder-pack', formatVersion: FORMAT_VERSION, ...title, counts: countPack(sources, entries) };
}

/** Counts what a pack holds. */
export function countPack(sources: Source[], entries: Entry[]): PackHeader['counts'] {
  let claims = 0;
  let forms = 0;
  for (const entry of entries) {
    claims += entry.claims.length;
    forms += entry.forms.length;
  }
  return { sources: sources.length, entries: entries.length, claims, forms };
}
