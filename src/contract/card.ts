import type { Claim, Dispute } from './entry.ts';
import type { Genre, Kind } from './kind.ts';
import type { EntryRef } from './mention.ts';

/** A source as a card and the options page show it. */
export interface SourceSummary {
  id: string;
  title: string;
  publisher: string;
  genre: Genre;
  date?: string;
  dateBasis?: 'stated' | 'inferred';
  dateNote?: string;
  url?: string;
}

/** What a list of entries shows of one: related entries, alternatives, search results. */
export interface EntrySummary extends EntryRef {
  name: string;
  kind: Kind;
  description?: string;
}

/** One thing in a card's list: a claim by itself, or all sides of a dispute that are switched on. */
export interface Statement {
  claims: Claim[];
  dispute?: Pick<Dispute, 'id' | 'question'>;
}

/** What the popover shows of an entry, given the sources that are switched on. JSON only: it crosses contexts. */
export interface Card extends EntrySummary {
  /** Most central and newest first; each dispute once, where its first side stands. */
  statements: Statement[];
  /** With how many of them a card opens. */
  first: number;
  related: EntrySummary[];
  /** The sources that the claims name, by first use. */
  sources: SourceSummary[];
  /** Claims that are hidden because their source is switched off. */
  hiddenClaims: number;
  /** The pack's `asOf` and title. */
  asOf: string;
  packTitle: string;
}
