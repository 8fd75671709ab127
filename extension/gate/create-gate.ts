import type { GateWord, PageGate } from '../platform/page-life.ts';
import { whenOpened } from '../platform/page-opened.ts';
import { followAddress } from './address.ts';
import { watchGrowth } from './growth.ts';
import { judgePage } from './judge-page.ts';

interface GateOptions {
  /** Whether the list or the reader says that this site brings news. */
  newsSite?: boolean;
  /** Called with the first word at once, and with each later one until somebody else listens. */
  onWord(word: GateWord): void;
  signal: AbortSignal;
}

/**
 * The one judge of a page: says whether it is an article now, after each move to another address, and as it grows. What
 * was an article stays one until the page moves, or until whoever reads it finds it gone.
 */
export function createGate({ newsSite, onWord, signal }: GateOptions): PageGate {
  const judge = () => judgePage(document, location, { newsSite }) === 'article';
  let hear = onWord;
  let article = judge();
  let moved = false;

  const growth = watchGrowth(() => {
    const was = article;
    article = (was && !moved) || judge();
    moved ||= article !== was;
    hear({ article, moved });
    moved = false;
  }, signal);
  const isAnother = () => {
    moved = true;
    growth.restart();
    // It draws what is there now in its own time.
    growth.note();
  };
  followAddress(isAnother, signal);
  whenOpened(document, isAnother, signal);

  onWord({ article, moved: true });
  return {
    listen(next) {
      hear = next;
      next({ article, moved: true });
    },
    judge() {
      article = judge();
      growth.restart();
      return article;
    },
  };
}
