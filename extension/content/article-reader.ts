import type { Card } from '../../src/contract/card.ts';
import type { EntryProminence, EntryRef } from '../../src/contract/mention.ts';
import type { PageState, WorkerCalls } from '../../src/contract/messages.ts';
import type { PageGate } from '../platform/page-life.ts';
import { type ArticleWatch, type LiveBlock, watchArticle } from './article/index.ts';
import { finishInSlices, type Steps } from './article/steps.ts';
import { askInParts } from './ask-in-parts.ts';
import { createTextMap, type LiveMention } from './text-map.ts';

/** What is known of the article in the page, kept in step with it. */
export interface ArticleReader {
  mentions(): readonly LiveMention[];
  /** The article as it was last read. */
  blocks(): readonly LiveBlock[];
  /** How much each entry that is named matters in the article. */
  entries(): readonly EntryProminence[];
  cards(): readonly Card[];
  card(ref: EntryRef): Card | undefined;
  state(): PageState;
  /** Asks the worker again for the same article: sources were switched on or off. */
  reread(): void;
  /** The reader wants this page, whatever the gate says; or wants to go on after the budget. */
  readAnyway(): void;
}

type Ask = WorkerCalls['readArticle'];

interface ReaderOptions {
  document: Document;
  /** Says whether the page is an article, and when to look again. */
  gate: PageGate;
  /** Blocks to mentions and cards, by the worker. */
  ask(article: Ask['params']): Promise<Ask['result']>;
  /** Mentions, cards or state are new; called at least once, when the page has been looked at. */
  onChange(): void;
  signal: AbortSignal;
}

/** What one page may have read, in UTF-16 code units: about 60 long reads. */
const BUDGET = { characters: 12_000_000 };

/** The longest stretch of work at a time. Milliseconds. */
const SLICE = 5;

/** Watches the page's article and asks for its mentions, one question at a time; the latest text is always asked for. */
export function createArticleReader({ document, gate, ask, onChange, signal }: ReaderOptions): ArticleReader {
  const map = createTextMap();
  let blocks: readonly LiveBlock[] = [];
  let mentions: readonly LiveMention[] = [];
  let entries: readonly EntryProminence[] = [];
  let cards = new Map<string, Card>();
  let state: PageState = 'not-article';
  let asking = false;
  let stale = false;

  const settle = (next: PageState) => {
    state = next;
    if (blocks.length === 0) mentions = [];
    onChange();
  };

  async function read(): Promise<void> {
    if (blocks.length === 0) return settle(state);
    stale = true;
    if (asking) return;
    asking = true;
    while (stale && !signal.aborted) {
      stale = false;
      // Without an answer (the extension is gone) the page keeps what it has.
      await readOnce(blocks).catch(onChange);
    }
    asking = false;
  }

  async function readOnce(asked: readonly LiveBlock[]): Promise<void> {
    const isOld = () => stale || asked !== blocks || signal.aborted;
    const plain = asked.map(({ text, role }) => ({ text, role }));
    for await (const answer of askInParts(plain, ask)) {
      if (isOld()) return;
      const found = await inSlices(map.locate(asked, answer.mentions));
      if (isOld()) return;
      cards = new Map(answer.cards.map((card) => [keyOf(card), card]));
      mentions = found;
      entries = [...answer.entries];
      if (state !== 'budget-reached') state = mentions.length > 0 ? 'marked' : 'no-names';
      onChange();
    }
  }

  const inSlices = <Result>(steps: Steps<Result>) =>
    new Promise<Result>((onDone) => finishInSlices({ steps, slice: SLICE, onDone, signal }));

  const watch: ArticleWatch = watchArticle({
    document,
    budget: BUDGET,
    gate,
    onVerdict: (article) => {
      if (article) {
        if (state === 'not-article') state = 'no-names';
        return;
      }
      blocks = [];
      settle('not-article');
    },
    onChange: (change) => {
      blocks = change.blocks;
      void read();
    },
    onBudget: () => settle('budget-reached'),
    signal,
  });

  return {
    mentions: () => mentions,
    blocks: () => blocks,
    entries: () => entries,
    cards: () => [...cards.values()],
    card: (ref) => cards.get(keyOf(ref)),
    state: () => state,
    reread: () => void read(),
    readAnyway() {
      if (state !== 'budget-reached') return watch.readAnyway();
      state = 'marked';
      watch.goOn();
    },
  };
}

const keyOf = ({ pack, entry }: EntryRef): string => JSON.stringify([pack, entry]);
