import type { Card, EntrySummary, SourceRef, SourceSummary } from './card.ts';
import type { Block, EntryProminence, EntryRef, Mention } from './mention.ts';
import type { PackHeader } from './pack.ts';

/** What a page is to us, for the toolbar: why names are marked, or are not. */
export type PageState = 'marked' | 'no-names' | 'not-article' | 'site-off' | 'not-listed' | 'paused' | 'budget-reached';

/** A mention with the name as the article writes it. */
export interface WrittenMention extends Mention {
  written: string;
}

/** What the panel shows of the open article. */
export interface ArticleReport {
  state: PageState;
  host: string;
  title: string;
  /** How long each block of the article is, in UTF-16 code units: where in it a mention stands. */
  blocks: number[];
  mentions: WrittenMention[];
  /** Each entry that a mention names, the most prominent first. */
  entries: EntryProminence[];
  cards: Card[];
}

/** An article as its page tells it. */
export interface ArticleText {
  title: string;
  address: string;
  publisher: string;
  /** YYYY-MM-DD */
  date?: string;
  language: string;
  paragraphs: string[];
}

export interface SourceReport extends SourceSummary {
  pack: string;
  entries: number;
  claims: number;
}

export interface PackReport {
  header: PackHeader;
  bundled: boolean;
  /** Why it is set aside: its image is `damaged`, or `outdated` until it is made again. */
  problem?: 'damaged' | 'outdated';
  sources: SourceReport[];
  kinds: Record<string, number>;
}

/** Asked of the worker. Each name has what it takes and what it answers; JSON only. */
export interface WorkerCalls {
  /** All blocks of an article → its mentions, their entries (most prominent first), and the card of every entry found. */
  readArticle: {
    params: { blocks: Block[] };
    result: { mentions: Mention[]; entries: EntryProminence[]; cards: Card[] };
  };
  /** The card of an entry that the article does not name (a related one); null where no pack has it. */
  readCard: { params: EntryRef; result: Card | null };
  search: { params: { query: string; limit: number }; result: EntrySummary[] };
  listPacks: { params: Record<string, never>; result: PackReport[] };
  /** An entry's card was read in an article; kept where the reader wants a log, and never from a private window. */
  logLookUp: { params: EntryRef & { title: string }; result: null };
  /** A source is switched off, or on again, everywhere; a page has no turn among those who change settings. */
  switchSource: { params: SourceRef & { on: boolean }; result: null };
  /** Shows an entry's card in the panel beside the page, at a reader's click; where the browser refuses, in a tab. */
  openPanel: { params: EntryRef; result: null };
  /** Names of the page stand in open shadow roots or in frames of the same origin: brings the style of marks there. */
  styleInside: { params: Record<string, never>; result: null };
  /**
   * The gate's word on its page: where that is an article, and wanted, the content script is brought there; else the toolbar
   * says why not.
   */
  reportVerdict: { params: { article: boolean }; result: null };
  /** A page tells what it is, so that the toolbar can say so. */
  reportPage: { params: { state: PageState; mentions: number }; result: null };
}

/** Asked of a page's content script. */
export interface PageCalls {
  readPage: { params: Record<string, never>; result: ArticleReport };
  /** The text of the page's article, for a reader who keeps it; null where there is none. */
  readText: { params: Record<string, never>; result: ArticleText | null };
  /** Scroll to a mention (by its place in `mentions`) and open its card. */
  showMention: { params: { index: number }; result: null };
  stepMention: { params: { by: 1 | -1 }; result: null };
  /** Opens the card of the name that the reader selected; false where the article names nobody there. */
  showSelection: { params: Record<string, never>; result: boolean };
  /** Run here once, whatever the gate or the list says; or go on after the budget was reached. */
  readAnyway: { params: Record<string, never>; result: null };
  /** We may not run here any more: go without a trace. */
  leave: { params: Record<string, never>; result: null };
}
