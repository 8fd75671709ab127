import type { LookUp } from '../../contract/look-up.ts';

/** An entry that a reader looked up, with what is known of it now: what notes and flash cards are made of. */
export interface Studied {
  /** Stays the same from export to export. */
  key: string;
  name: string;
  /** “Person”, in the reader's language. */
  kind: string;
  description?: string;
  /** The reader's own line. */
  note?: string;
  /** The card's brief: who says so, the words, and the source. */
  brief: readonly { said: string; text: string; source: string; url?: string }[];
  /** Newest first; empty where only a note was kept. */
  lookUps: readonly LookUp[];
}
