import { type Article, findArticle } from './find-article.ts';
import { judgePage, type PageVerdict } from './judge-page.ts';
import type { LiveBlock } from './live-block.ts';
import { readBlocks } from './read-blocks.ts';

/** How much one page may ask of us before the reader is asked. */
export interface ReadingBudget {
  /** UTF-16 code units read, re-readings included. */
  characters: number;
}

/** What is new in the article. Blocks that did not change stay the same objects. */
export interface ArticleChange {
  /** All blocks now, in document order. */
  blocks: LiveBlock[];
  /** Those of `blocks` that were read since the last change. */
  fresh: LiveBlock[];
  /** Blocks of the last change that are no more. */
  gone: LiveBlock[];
  /** Whether this is another article: the first, or one after an in-page navigation. */
  another: boolean;
}

export interface ArticleWatch {
  /** Reads the page whatever the gate says. */
  readAnyway(): void;
  /** Reads on after the budget was reached, with the same budget again. */
  goOn(): void;
}

interface WatchOptions {
  document: Document;
  budget: ReadingBudget;
  /** Whether the gate is not asked (the reader wants this page). */
  anyway?: boolean;
  /** The gate's word, at the start and after each in-page navigation. */
  onVerdict(verdict: PageVerdict): void;
  /** Called with the first blocks before this function returns where there are any, then in idle time. */
  onChange(change: ArticleChange): void;
  /** The budget is used up; nothing more is read until `goOn`. */
  onBudget(): void;
  signal: AbortSignal;
}

const SETTLE = 100;

/**
 * Judges the page, reads its article and follows what changes in it, until the signal is aborted.
 * @returns what the reader can ask for
 */
export function watchArticle(options: WatchOptions): ArticleWatch {
  const { document, signal } = options;
  let article: Article | null = null;
  let blocks: LiveBlock[] = [];
  let spent = 0;
  let stopped = false;
  let anyway = options.anyway === true;
  let address = document.URL;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => read(document.URL !== address), SETTLE);
  });

  function start(): void {
    address = document.URL;
    const verdict = judgePage(document, new URL(address));
    options.onVerdict(verdict);
    if (verdict.article || anyway) read(true);
  }

  function read(another: boolean): void {
    if (stopped || signal.aborted) return;
    address = document.URL;
    article = findArticle(document);
    const before = new Map(blocks.map((block) => [block.element, block]));
    const now = article ? readBlocks(article) : [];
    const kept = now.map((block) => {
      const old = before.get(block.element);
      return old && old.text === block.text && old.pieces.every((piece, i) => piece.node === block.pieces[i]?.node)
        ? old
        : block;
    });
    const known = new Set(blocks);
    const still = new Set(kept);
    const fresh = kept.filter((block) => !known.has(block));
    const gone = blocks.filter((block) => !still.has(block));
    blocks = kept;
    for (const block of fresh) spent += block.text.length;
    observer.disconnect();
    for (const root of article?.roots ?? [])
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    if (fresh.length > 0 || gone.length > 0 || another) options.onChange({ blocks, fresh, gone, another });
    if (spent > options.budget.characters) {
      stopped = true;
      options.onBudget();
    }
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  start();
  return {
    readAnyway() {
      anyway = true;
      read(true);
    },
    goOn() {
      stopped = false;
      spent = 0;
      read(false);
    },
  };
}
