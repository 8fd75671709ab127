import type { Kind } from './kind.ts';
import type { EntryRef } from './mention.ts';

/** One look-up in the reader's log: which entry, when, and in which article. */
export interface LookUp extends EntryRef {
  name: string;
  kind: Kind;
  /** Milliseconds since 1970. */
  at: number;
  /** The article's title; empty where the look-up was not made in one. */
  title: string;
  /** The article's address. */
  address: string;
}

/** How many look-ups are kept; the oldest go first. */
export const MOST_LOOK_UPS = 10_000;
/** The longest note that a reader can keep on an entry, in UTF-16 code units. */
export const LONGEST_NOTE = 1_000;
