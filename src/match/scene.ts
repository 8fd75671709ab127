import type { Kind } from '../contract/kind.ts';
import type { EntryPlace, Library, Shelf } from '../store/library.ts';
import type { OpenPack } from '../store/open-pack.ts';
import type { IndexedType } from '../store/packed.ts';
import type { Article } from './article.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** How a form names its entry: as the pack has it, as a part of a name that the article has in full, or by telling of
 * an event. */
export type FormKind = IndexedType | 'part' | 'given' | 'tail' | 'event';

/** A form that a stretch may be, with the entry that it names. */
export interface Reading {
  readonly shelf: number;
  readonly form: number;
  /** How the form names its entry. */
  readonly type: FormKind;
  readonly entry: number;
  /** How the stretch is written, compared with the form (`WRITTEN`). */
  readonly written: number;
}

/** A stretch of tokens, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the article that is written like a form of some pack, with all forms that it may be. */
export interface Candidate extends Span {
  readonly readings: readonly Reading[];
}

/** What every step looks at and none changes: the article, the packs, the words of their languages. */
export interface Scene {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly shelves: readonly Shelf[];
  packOf(reading: Pick<Reading, 'shelf'>): OpenPack;
  kindOf(reading: EntryPlace): Kind;
  weightOf(reading: EntryPlace): number;
  /** One number for an entry, whichever of the packs that have it is read. */
  keyOf(reading: EntryPlace): number;
  /** The entry as its first pack has it, in the reader's order. */
  firstOf(reading: EntryPlace): EntryPlace;
  /** True for a pack that says something of its entries, whose author chose each form and how it counts. */
  isCurated(reading: Pick<Reading, 'shelf'>): boolean;
}

const ENTRIES_PER_SHELF = 0x4000000;
/** The longest list, in entries, that somebody chose one by one. */
const SHORT_LIST = 20_000;
/** How well known an entry is of which a short list says nothing, in the measure of weights. */
const KNOWN = 10;

/** Puts an article beside the library that it is read by. */
export function createScene(article: Article, { shelves, same }: Library, lexicon: Lexicon): Scene {
  const packs = shelves.map((shelf) => shelf.pack);
  // In a short list that says of nobody how well known they are, all are: somebody chose them.
  const isUntold = packs.map(
    (pack) => pack.header.counts.claims === 0 && pack.entryCount <= SHORT_LIST && pack.usualWeight() === 1,
  );
  return {
    article,
    lexicon,
    shelves,
    packOf: ({ shelf }) => packs[shelf]!,
    kindOf: ({ shelf, entry }) => packs[shelf]!.kindOf(entry),
    weightOf: ({ shelf, entry }) => (isUntold[shelf] ? KNOWN : packs[shelf]!.weightOf(entry)),
    keyOf(reading) {
      const { shelf, entry } = same.firstOf(reading);
      return shelf * ENTRIES_PER_SHELF + entry;
    },
    firstOf: same.firstOf,
    isCurated: ({ shelf }) => packs[shelf]!.header.counts.claims > 0,
  };
}
