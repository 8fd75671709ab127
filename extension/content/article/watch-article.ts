import { followAddress } from './address.ts';
import { type Article, findArticleInSteps } from './find-article.ts';
import { followArticle } from './follow-article.ts';
import { judgePage, type PageVerdict } from './judge-page.ts';
import type { LiveBlock } from './live-block.ts';
import { lengthOfBlocks, mergeBlocks } from './merge-blocks.ts';
import { readRuns } from './read-blocks.ts';
import { finishInSlices, type Steps } from './steps.ts';
import { whenGrown } from './when-grown.ts';

/** How much one page may ask of us before the reader is asked. */
export interface ReadingBudget {
  /** UTF-16 code units read, re-readings included. */
  characters: number;
}

/** What is new in the article. Blocks that did not change stay the same objects. */
export interface ArticleChange {
  /** All blocks now, in document order. */
  blocks: LiveBlock[];
  /** Those of `blocks` that were not there before. */
  fresh: LiveBlock[];
  /** Blocks of the last change that are no more. */
  gone: LiveBlock[];
  /** Whether nothing of the last change is left: the first article, or another one in its place. */
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
  /** Whether somebody says that this site brings news; the gate then only looks at the page's shape. */
  newsSite?: boolean;
  /** The gate's word, at the start and whenever it changes or the page has moved. */
  onVerdict(verdict: PageVerdict): void;
  /** Called with the first blocks, or none, before this function returns where the page is not large. */
  onChange(change: ArticleChange): void;
  /** The budget is used up; nothing more is read until `goOn`. */
  onBudget(): void;
  signal: AbortSignal;
}

/** The longest stretch of work at a time. Milliseconds. */
const SLICE = 5;
/** An article shorter than this may be only the beginning of it. UTF-16 code units. */
const SHORT = 1500;
/** A page that may not have all its text yet is judged again after these waits. Milliseconds. */
const LATER = [500, 1500, 3000];
/** A page that has moved to another address shows the new article after about this time. */
const AFTER_MOVE = 300;

/**
 * Judges the page, reads its article and follows what changes in it, until the signal is aborted. Where the gate says
 * no, it is asked a few times more, and then nothing is done until the page moves.
 * @returns what the reader can ask for
 */
export function watchArticle(options: WatchOptions): ArticleWatch {
  const { document, budget, signal } = options;
  let blocks: LiveBlock[] = [];
  let allowance = budget.characters;
  let anyway = false;
  let told = false;
  let said: PageVerdict | null = null;
  let reading = new AbortController();
  let growing = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function judge(again: readonly number[], moved: boolean): void {
    clearTimeout(timer);
    const verdict = judgePage(document, new URL(document.URL), { newsSite: options.newsSite });
    if (moved || verdict.article !== said?.article || verdict.why !== said.why) options.onVerdict(verdict);
    said = verdict;
    if (verdict.article || anyway) read();
    else {
      // The verdict says it all.
      told = true;
      reading.abort();
      tell([]);
    }
    const [wait, ...rest] = again;
    growing.abort();
    if (!mayGrow(verdict)) return;
    if (wait !== undefined) timer = setTimeout(() => judge(rest, false), wait);
    else awaitGrowth();
  }

  /** Pages bring their text as late as they like; this one is looked at again when something comes. */
  function awaitGrowth(): void {
    growing = new AbortController();
    const { signal: until } = growing;
    whenGrown({ document, onGrown: () => lookAgain(until), signal: until });
  }

  function lookAgain(until: AbortSignal): void {
    const verdict = judgePage(document, new URL(document.URL), { newsSite: options.newsSite });
    if (!until.aborted && verdict.article && !said?.article) judge([], false);
  }

  function judgeSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => judge(LATER, true), AFTER_MOVE);
  }

  function mayGrow({ article, why }: PageVerdict): boolean {
    if (!article) return why !== 'front-page';
    return lengthOfBlocks(blocks) < SHORT;
  }

  function read(): void {
    reading.abort();
    reading = new AbortController();
    const missed = noteMeanwhile(document, reading.signal);
    const onDone = (done: { article: Article | null; read: LiveBlock[] }): void =>
      follow({ ...done, missed: missed() });
    finishInSlices({ steps: readAll(), slice: SLICE, onDone, signal: reading.signal });
  }

  function* readAll(): Steps<{ article: Article | null; read: LiveBlock[] }> {
    const article = yield* findArticleInSteps(document);
    if (!article) return { article, read: [] };
    // What reads as before is free.
    const limit = allowance + lengthOfBlocks(blocks);
    return { article, read: yield* readRuns(article.runs, limit) };
  }

  function follow({
    article,
    read,
    missed,
  }: {
    article: Article | null;
    read: LiveBlock[];
    missed: MutationRecord[];
  }): void {
    tell(mergeBlocks(blocks, () => false, read));
    if (allowance <= 0 || read.some(({ cut }) => cut)) options.onBudget();
    if (allowance <= 0) return;
    if (article) {
      followArticle({
        article,
        blocks,
        missed,
        allowance: () => allowance,
        onChange: tell,
        onLost: () => judge(LATER, false),
        onGone() {
          reading.abort();
          tell([]);
          judgeSoon();
        },
        onSpent: options.onBudget,
        signal: reading.signal,
      });
    }
  }

  function tell(next: LiveBlock[]): void {
    const [before, now] = [new Set(blocks), new Set(next)];
    const fresh = next.filter((block) => !before.has(block));
    const gone = blocks.filter((block) => !now.has(block));
    blocks = next;
    for (const block of fresh) allowance -= block.text.length;
    if (fresh.length > 0 || gone.length > 0 || !told) {
      told = true;
      options.onChange({ blocks, fresh, gone, another: fresh.length === next.length });
    }
  }

  followAddress({
    document,
    signal,
    onMove: judgeSoon,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    reading.abort();
    growing.abort();
  });
  judge(LATER, true);
  return {
    readAnyway() {
      anyway = true;
      read();
    },
    goOn() {
      allowance = budget.characters;
      read();
    },
  };
}

/** Changes beyond this many mean that a page is still being built; it is looked at again for other reasons. */
const MOST_MISSED = 10_000;

/** Notes what changes while a large page is read in slices; what it gives ends that. */
function noteMeanwhile(document: Document, signal: AbortSignal): () => MutationRecord[] {
  const missed: MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    if (missed.length < MOST_MISSED) missed.push(...records);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    missed.push(...observer.takeRecords());
    observer.disconnect();
    return missed;
  };
}
