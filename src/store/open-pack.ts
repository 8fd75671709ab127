import type { EntrySummary } from '../contract/card.ts';
import type { Entry } from '../contract/entry.ts';
import type { Kind } from '../contract/kind.ts';
import type { PackHeader } from '../contract/pack.ts';
import type { Source } from '../contract/source.ts';
import type { EntryHints } from './entry-hints.ts';
import type { EventIndex } from './events.ts';
import type { NameIndex } from './name-index.ts';
import type { IndexedType } from './packed.ts';
import type { StringTable } from './string-table.ts';

/**
 * A pack in memory, read from its image. Entries and their written forms go by number, in the pack's order; what is said
 * of them is decoded only when asked for.
 */
export interface OpenPack {
  header: PackHeader;
  sources: Source[];
  entryCount: number;
  formCount: number;
  /** Written forms → entries, for the matcher. */
  names: NameIndex;
  /** How its incidents are told of without their names. */
  events: EventIndex;
  /** The number of the entry with an id, or -1. */
  numberOf(id: string): number;
  idOf(number: number): string;
  /** The numbers of entries that may have a link in `sameAs`; now and then of one that has not. */
  entriesLinked(link: string): number[];
  /** The whole entry, as the pack has it. */
  entry(number: number): Entry;
  entrySummary(number: number): EntrySummary;
  /** What the matcher asks of an entry besides its forms; made once an entry. */
  hints(number: number): EntryHints;
  kindOf(number: number): Kind;
  /** The hashes of the first and last word of an entry's name; both 0 where it has one word only. */
  firstWord(number: number): number;
  lastWord(number: number): number;
  /** How well known an entry is; 1 where the pack says nothing. */
  weightOf(number: number): number;
  /** The mean of all its entries' weights, to compare one with; made once. */
  usualWeight(): number;
  /** The forms of entry n are those from `formStart(n)` until `formStart(n + 1)`; the first is its name. */
  formStart(number: number): number;
  formText(form: number): string;
  formType(form: number): IndexedType;
  formEntry(form: number): number;
  /** The forms as UTF-8, for comparing without decoding. */
  formBytes: Pick<StringTable, 'bytes' | 'places'>;
  /** Entries with the same sources share a set. */
  sourceSetOf(number: number): number;
  /** Numbers into `sources`, by set. */
  sourceSets: readonly (readonly number[])[];
  /** Numbers into `sources`. */
  sourcesOf(number: number): readonly number[];
  /** Numbers of other entries with claims about this one. */
  toldBy(number: number): readonly number[];
  /** Numbers of entries whose disputes have a claim that this one's card shows. */
  disputedIn(number: number): readonly number[];
  /** Numbers of the entries whose claims this one's disputes set against each other. */
  sidesIn(number: number): readonly number[];
  counts: {
    /** By source: how many entries rest on it, how many claims are its own. */
    sources: readonly (readonly [entries: number, claims: number])[];
    kinds: Record<string, number>;
  };
  /** The bytes that it was opened from. */
  image: Uint8Array;
  /** The bytes of a named section, for what other rooms put there; begins at a multiple of 8. */
  section(name: string): Uint8Array | undefined;
}
