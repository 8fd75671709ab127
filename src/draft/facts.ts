import type { Form } from '../contract/entry.ts';
import type { IncidentEvent } from '../contract/event.ts';
import type { Kind, Status } from '../contract/kind.ts';
import type { Moment } from '../contract/moment.ts';
import type { Document, Place } from './document.ts';

/** What the documents name: a person, organization, place, incident or topic with all its written forms. */
export interface DraftEntry {
  id: string;
  kind: Kind;
  name: string;
  /** As a document puts it beside the name ("the former director of Y"). */
  description?: string;
  forms: Form[];
  context?: string[];
  event?: IncidentEvent;
  weight: number;
  /** Every stretch that names it. */
  mentions: Place[];
  /** Where a decision was close: goes into the file as a comment. */
  close?: string[];
}

/** One whole sentence of the documents. */
export interface DraftStatement {
  id: string;
  /** In quotation marks, names completed in brackets. */
  text: string;
  /** Where it stands, in every document that has it. */
  places: Place[];
  by?: string;
  /** The speaker's entry, if it has one. */
  speaker?: string;
  status: Status;
  /** When that happened which it tells of. */
  date?: Moment;
  saidOn?: Moment;
  /** Entry ids, the one it is filed under first. */
  about: string[];
  weight: number;
  close?: string[];
}

/** Statements that contradict each other. */
export interface DraftDispute {
  id: string;
  question: string;
  claims: string[];
  against: string[];
  /** The entry that it is filed under. */
  entry: string;
}

/** All that a set of documents says. */
export interface Draft {
  documents: Document[];
  entries: DraftEntry[];
  statements: DraftStatement[];
  disputes: DraftDispute[];
  /** The statements that open an entry's card, by entry id. */
  leads: Record<string, string[]>;
}
