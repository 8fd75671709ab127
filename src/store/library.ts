import type { Card, EntrySummary } from '../contract/card.ts';
import type { EntryRef } from '../contract/mention.ts';
import type { PackReport } from '../contract/messages.ts';
import type { OpenPack } from './open-pack.ts';

/** A pack that is switched on, with what is visible of it. */
export interface Shelf {
  pack: OpenPack;
  /** By source number. */
  sourceOn: readonly boolean[];
  /** An entry is marked and found while one of its sources is on. */
  isVisible(number: number): boolean;
}

/** An entry by its places: of its pack in the library, and its number there. */
export interface EntryPlace {
  readonly shelf: number;
  readonly entry: number;
}

/** Which entries of several packs are the same thing. */
export interface Sameness {
  /** The first pack's entry that is the same, in the reader's order; the entry itself where no pack before its own has one. */
  firstOf(place: EntryPlace): EntryPlace;
  /** The same in the packs behind, for an entry that is the first. */
  othersOf(place: EntryPlace): EntryPlace[];
}

/** Several packs as one, with what the reader has switched off. Holds no state beyond what it was made with. */
export interface Library {
  /** The packs that are on, in the reader's order. */
  shelves: readonly Shelf[];
  /** Which entries of its packs are the same. */
  same: Sameness;
  /** What the popover shows of an entry, with what other packs say of the same; null where no pack that is on has it, or none of its sources is on. */
  card(ref: EntryRef): Card | null;
  /** The cards of all that have one, each once whichever of its packs is asked for, in the order of its first ref. */
  cards(refs: readonly EntryRef[]): Card[];
  summary(ref: EntryRef): EntrySummary | null;
  /** All packs, those that are off too. */
  reports(): PackReport[];
}

export interface LibrarySettings {
  /** Each as `<pack id>/<source id>`. */
  sourcesOff?: readonly string[];
  packsOff?: readonly string[];
  /** Ids in the reader's order; packs that are not among them follow in the order given. */
  packOrder?: readonly string[];
  /** Ids of the packs that came with the extension. */
  bundled?: readonly string[];
}
