import type { Entry } from '../contract/entry.ts';
import { FORM_TYPES, type FormType } from '../contract/kind.ts';
import type { PackHeader } from '../contract/pack.ts';
import type { Source } from '../contract/source.ts';
import { DERIVED_TYPES, type DerivedType } from './derive/derive-forms.ts';

/** The type number of a `not` wording among the forms: after all of `FORM_TYPES`. All of them are below `TYPES`. */
export const NOT_FORM = FORM_TYPES.length;

/** The type number of the first of `DERIVED_TYPES`; the others follow. */
export const FIRST_DERIVED = NOT_FORM + 1;

/** How a form in the index names its entry: as the pack says, by rule, or (`not`) it is a longer wording of something else. */
export type IndexedType = FormType | DerivedType | 'not';

/** How forms name their entries, by the number of their type. */
export const INDEXED_TYPES: readonly IndexedType[] = [...FORM_TYPES, 'not', ...DERIVED_TYPES];

/** What an image keeps of the pack as a whole. */
export interface PackMeta {
  header: PackHeader;
  sources: Source[];
  /** The distinct sets of sources that entries have, as numbers into `sources`. */
  sourceSets: number[][];
  /** By entry, the other entries with claims about it. */
  toldBy: [entry: number, by: number[]][];
  /** By entry, the entries with disputes in which a claim of its card takes part. */
  disputedIn: [entry: number, by: number[]][];
  /** By entry with disputes, the entries whose claims they set against each other. */
  sidesIn: [entry: number, sides: number[]][];
  /** By source, how many entries rest on it and how many claims are its own. */
  sourceCounts: [entries: number, claims: number][];
  /** How many entries there are of each kind. */
  kinds: Record<string, number>;
}

/** One entry in an image, as JSON: description (or its number among the texts that several entries have), and what is not empty. */
export type PackedEntry = [description?: string | number, rest?: PackedRest];

export interface PackedRest
  extends Partial<
    Pick<Entry, 'context' | 'not' | 'event' | 'related' | 'sameAs' | 'claims' | 'lead' | 'disputes' | 'weight'>
  > {
  /** The place of the name among the forms where it is not the first; -1 where it is none of them. */
  named?: number;
}
