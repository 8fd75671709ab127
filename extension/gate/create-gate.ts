import type { GateWord, PageGate } from '../platform/page-life.ts';
import { followAddress } from './address.ts';
import { watchGrowth } from './growth.ts';
import { judgePage } from './judge-page.ts';

/** A page that has moved to another address shows the new article after about this time. Milliseconds. */
const AFTER_MOVE = 300;

/**
 * The one judge of a page: says whether it is an article now, after each move to another address, and as it grows. What
 * was an article stays one until the page moves, or until whoever reads it finds it gone.
 *
 * @param newsSite whether the list or the reader says that this site brings news
 */
export function createGate(newsSite: boolean, signal: AbortSignal): PageGate {
  const listeners = new Set<(word: GateWord) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = () => judgePage(document, location, { newsSite }).article;
  let article = judge();

  function say(moved: boolean): void {
    for (const onWord of listeners) onWord({ article, moved });
  }
  const growth = watchGrowth(() => {
    const was = article;
    article ||= judge();
    if (article) say(!was);
  }, signal);
  followAddress(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      article = judge();
      growth.restart();
      say(true);
    }, AFTER_MOVE);
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    listen(onWord, until) {
      listeners.add(onWord);
      until.addEventListener('abort', () => listeners.delete(onWord));
      onWord({ article, moved: true });
    },
    judge() {
      article = judge();
      growth.restart();
      return article;
    },
  };
}
