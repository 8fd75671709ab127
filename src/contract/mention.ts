import type { Kind } from './kind.ts';

/** What part of an article a block is; headings and headlines prove nothing by their capitals. */
export const BLOCK_ROLES = ['headline', 'heading', 'paragraph', 'list', 'table', 'caption', 'quote'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** The text of one block-level element of an article. */
export interface Block {
  text: string;
  role: BlockRole;
}

/** An entry of one of the installed packs. Ids are any string, unique within their pack. */
export interface EntryRef {
  pack: string;
  entry: string;
}

/** How much an entry matters in one article, 0 to 1. */
export interface EntryProminence extends EntryRef {
  prominence: number;
}

/** Why a mention was made, in a form that the panel can show and a test can read. */
export interface Why {
  /** The rule that decided: a key of the panel's plain words. */
  rule: Rule;
  /** The written form as the pack has it. */
  form: string;
  /** What vouched for it: a full name elsewhere, a title beside it, words of context. */
  evidence: Evidence[];
}

export const RULES = ['full-name', 'acronym', 'short-form', 'title', 'phrase', 'cue', 'context', 'near-miss'] as const;
export type Rule = (typeof RULES)[number];

export interface Evidence {
  kind: 'full-name' | 'title' | 'context' | 'neighbour' | 'prior' | 'cue';
  /** The words that count, as the article writes them. */
  text: string;
  /** The block they stand in, where it is a place in the article. */
  block?: number;
  /** Which paragraph of the article that is, from 1; 0 for a headline or heading. */
  paragraph?: number;
}

/** A stretch of a block that names an entry. Offsets are UTF-16 code units in the block's text. */
export interface Mention extends EntryRef {
  block: number;
  start: number;
  end: number;
  kind: Kind;
  /** 0 to 1. */
  confidence: number;
  /** `is`: asserted. `may-refer-to`: several entries fit, see `alternatives`. `possibly`: a near miss in writing. */
  certainty: 'is' | 'may-refer-to' | 'possibly';
  /** Other entries that fit, best first; empty where the mention is asserted. */
  alternatives: EntryRef[];
  /** Whether the default setting of marks (`calm`) draws a line under it; it can be hovered either way. */
  marked: boolean;
  why: Why;
}
