import type { GateWord, PageGate } from '../../platform/page-life.ts';
import { type Article, findArticleInSteps } from './find-article.ts';
import { followArticle } from './follow-article.ts';
import type { LiveBlock } from './live-block.ts';
import { type ArticleChange, describeChange, lengthOfBlocks, mergeBlocks } from './merge-blocks.ts';
import { noteMeanwhile } from './note-meanwhile.ts';
import { readRuns } from './read-blocks.ts';
import { finishInSlices, type Steps } from './steps.ts';

/** How much one page may ask of us before the reader is asked. */
export interface ReadingBudget {
  /** UTF-16 code units read, re-readings included. */
  characters: number;
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
  gate: PageGate;
  /** Whether the gate says that the page is an article: at the start, when that changes, and when the page has moved. */
  onVerdict(article: boolean): void;
  /** Called with the first blocks, or none, before this function returns where the page is not large. */
  onChange(change: ArticleChange): void;
  /** The budget is used up; nothing more is read until `goOn`. */
  onBudget(): void;
  signal: AbortSignal;
}

/** What was found of a page, and read of that. */
interface Done {
  article: Article | null;
  read: LiveBlock[];
}

/** The longest stretch of work at a time. Milliseconds. */
const SLICE = 5;
/** An article shorter than this may be only the beginning of it. UTF-16 code units. */
const SHORT = 1500;

/**
 * Reads the page's article where the gate says that it is one, and follows what changes in it, until the signal is aborted.
 * @returns what the reader can ask for
 */
export function watchArticle(options: WatchOptions): ArticleWatch {
  const { document, budget, gate, signal } = options;
  let blocks: LiveBlock[] = [];
  let allowance = budget.characters;
  let anyway = false;
  let told = false;
  let said: boolean | null = null;
  let reading = new AbortController();

  function hear({ article, moved }: GateWord): void {
    const isNew = moved || article !== said;
    said = article;
    if (isNew) options.onVerdict(article);
    // A page that has only grown is followed; but a short article may be only the beginning of it.
    if (article || anyway) {
      if (isNew || lengthOfBlocks(blocks) < SHORT) read();
    } else {
      // The verdict says it all.
      told = true;
      reading.abort();
      tell([]);
    }
  }

  /** What was read is gone. */
  const look = (): void => hear({ article: gate.judge(), moved: true });

  function read(): void {
    reading.abort();
    reading = new AbortController();
    const missed = noteMeanwhile(document, reading.signal);
    const onDone = (done: Done): void => follow({ ...done, missed: missed() });
    finishInSlices({ steps: readAll(), slice: SLICE, onDone, signal: reading.signal });
  }

  function* readAll(): Steps<Done> {
    const article = yield* findArticleInSteps(document);
    if (!article) return { article, read: [] };
    // What reads as before is free.
    const limit = allowance + lengthOfBlocks(blocks);
    return { article, read: yield* readRuns(article.runs, limit) };
  }

  function follow({ article, read, missed }: Done & { missed: MutationRecord[] }): void {
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
        onLost: look,
        onGone() {
          reading.abort();
          tell([]);
          look();
        },
        onSpent: options.onBudget,
        signal: reading.signal,
      });
    }
  }

  function tell(next: LiveBlock[]): void {
    const change = describeChange(blocks, next);
    blocks = next;
    for (const { text } of change.fresh) allowance -= text.length;
    if (told && change.fresh.length === 0 && change.gone.length === 0) return;
    told = true;
    options.onChange(change);
  }

  signal.addEventListener('abort', () => reading.abort());
  gate.listen((word) => {
    if (!signal.aborted) hear(word);
  });
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
