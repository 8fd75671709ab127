import type { Claim, Dispute } from './entry.ts';
import type { Genre, Kind } from './kind.ts';
import type { EntryRef } from './mention.ts';

/** A source as a card and the options page show it. */
export interface SourceSummary {
  id: string;
  title: string;
  short?: string;
  publisher: string;
  publisherBasis?: 'stated' | 'unknown';
  authors?: string[];
  genre: Genre;
  date?: string;
  dateBasis?: 'stated' | 'inferred';
  dateNote?: string;
  description?: string;
  url?: string;
}

/** What a list of entries shows of one: related entries, alternatives, search results. */
export interface EntrySummary extends EntryRef {
  name: string;
  kind: Kind;
  description?: string;
}

/** An entry by what is written of it in the claims of a card. */
export interface NamedEntry extends Omit<EntrySummary, 'description'> {
  /** The form, as written there. */
  written: string;
}

/** A source of one of the installed packs. */
export interface SourceRef {
  pack: string;
  source: string;
}

/** One thing in a card's brief: a claim by itself, or a question in dispute with one claim a side. */
export interface Statement {
  claims: Claim[];
  dispute?: Pick<Dispute, 'id' | 'question'>;
}

/** A question in dispute with everything that is said on either side. */
export interface CardDispute extends Pick<Dispute, 'id' | 'question'> {
  sides: [Claim[], Claim[]];
}

/** What the popover shows of an entry, given the sources that are switched on. JSON only: it crosses contexts. */
export interface Card extends EntrySummary {
  /** The first view: two to four claims that tell a newcomer what matters, in their order; none comes twice. */
  brief: Statement[];
  /** Every question in dispute that a claim of this card takes part in, each once: those of the brief first, then the most central. */
  disputes: CardDispute[];
  /** Everything else, most central and newest first: the claims that are neither in the brief nor on a side of a dispute. */
  statements: Claim[];
  related: EntrySummary[];
  /** The sources that the claims name, by first use. */
  sources: SourceSummary[];
  /** Other entries that have a card and whose names stand in its claims, each form once; none that could be two entries. */
  named?: NamedEntry[];
  /** Claims that are hidden because their source is switched off. */
  hiddenClaims: number;
  /** The sources of those. */
  sourcesOff?: SourceSummary[];
  /** What packs behind this one in the reader's order say of the same, each by itself. */
  others?: Card[];
  /** The reader's own line on the entry. */
  note?: string;
  /** The pack's `asOf` and title. */
  asOf: string;
  packTitle: string;
  /** The language of the pack's texts, BCP 47. */
  language?: string;
  /** The pack was made from its sources by program, and nobody has reviewed it. */
  draft?: true;
}
