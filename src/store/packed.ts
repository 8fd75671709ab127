import type { Entry } from '../contract/entry.ts';
import type { PackHeader } from '../contract/pack.ts';
import type { Source } from '../contract/source.ts';

/** The type number of a `not` wording among the forms: after all of `FORM_TYPES`. */
export const NOT_FORM = 100;

/** What an image keeps of the pack as a whole. */
export interface PackMeta {
  header: PackHeader;
  sources: Source[];
  /** Descriptions that several entries have. */
  sharedTexts: string[];
  /** The distinct sets of sources that entries have, as numbers into `sources`. */
  sourceSets: number[][];
  /** Entries that have cues. */
  withCues: number[];
  toldBy: [entry: number, by: number[]][];
  disputedIn: [entry: number, by: number[]][];
}

/** One entry in an image, as JSON: id, description (or its number in `sharedTexts`), and what is not empty. */
export type PackedEntry = [id: string, description?: string | number, rest?: PackedRest];

export interface PackedRest
  extends Partial<Pick<Entry, 'context' | 'not' | 'cues' | 'related' | 'claims' | 'disputes' | 'weight'>> {
  /** The place of the name among the forms where it is not the first; -1 where it is none of them. */
  named?: number;
}
