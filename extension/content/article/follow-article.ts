import { type ChangedPlaces, isWithin, notePlaces, outermost } from './changed-places.ts';
import { type Article, readPlace } from './find-article.ts';
import { findMore } from './find-more.ts';
import { parentOf } from './form-proof.ts';
import { frameOf } from './frame-document.ts';
import type { LiveBlock } from './live-block.ts';
import { byPlace, isThere, lengthOfBlocks, mergeBlocks } from './merge-blocks.ts';
import { readRuns } from './read-blocks.ts';
import { finishInSlices, type Steps } from './steps.ts';
import { isShown } from './zone.ts';

interface FollowOptions {
  article: Article;
  /** What was read of it already. */
  blocks: LiveBlock[];
  /** UTF-16 code units that may still be read; what reads as before is free. */
  allowance(): number;
  /** All blocks now. */
  onChange(blocks: LiveBlock[]): void;
  /** The article is gone, or was put there anew. */
  onLost(): void;
  /** The frame that it was in is gone, or shows another page. In Firefox nobody may touch what was in it. */
  onGone(): void;
  /** The allowance is used up; nothing more is followed. */
  onSpent(): void;
  signal: AbortSignal;
}

/** A page is left alone until it has been quiet for this long, but not for ever. Milliseconds. */
const QUIET = 100;
const LONGEST = 1000;
const SLICE = 5;
const MOST_PENDING = 8;
/** Things unfold in about this time after a click. */
const UNFOLD = 350;

/**
 * Follows an article as it changes. Inside it every change of text is watched; around it only what is put beside it, so
 * that a busy page costs nothing.
 */
export function followArticle(options: FollowOptions): void {
  const { signal } = options;
  const article = { ...options.article, roots: [...options.article.roots], headlines: [...options.article.headlines] };
  let { blocks } = options;
  let places = nothing();
  let working = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let texts = new Set(blocks.map(({ element }) => element));
  let hidden = article.hidden;
  const pending = new Set<Element>();
  const frame = frameOf(article.roots[0]);
  const framed = frame?.contentDocument;

  const observer = new MutationObserver((records) => {
    if (frame && !frame.isConnected) {
      options.onGone();
      return;
    }
    const watched = {
      inside: [...article.roots, ...article.headlines],
      pending,
      hasText: (e: Element) => texts.has(e),
    };
    notePlaces(records, watched, places);
    schedule();
  });

  function schedule(): void {
    if (working || signal.aborted) return;
    const now = performance.now();
    if (since === 0) since = now;
    clearTimeout(timer);
    timer = setTimeout(catchUp, Math.max(0, Math.min(QUIET, since + LONGEST - now)));
  }

  function catchUp(): void {
    since = 0;
    const noted = places;
    places = nothing();
    unfold(noted);
    if (noted.removed && !article.roots.every((root) => root.isConnected)) {
      options.onLost();
      return;
    }
    working = true;
    finishInSlices({ steps: reread(noted), slice: SLICE, onDone: settle, signal });
  }

  function* reread(noted: ChangedPlaces): Steps<LiveBlock[]> {
    const held = new Set([...article.roots, ...article.headlines]);
    const again = outermost(noted.dirty).filter((element) => isWithin(element, held));
    const runs = [];
    for (const element of again) runs.push(...(yield* readPlace(element, article)));
    for (const element of outermost(noted.beside)) {
      const more = yield* findMore(element, article);
      if (more) {
        pending.delete(element);
        article.roots.push(...more.roots);
        article.headlines.push(...more.headlines);
        hidden = [...hidden, ...more.hidden];
        runs.push(...more.runs);
      } else if (pending.size < MOST_PENDING) pending.add(element);
    }
    const dirty = new Set(again);
    const wasThere = blocks.filter(({ element }) => isWithin(element, dirty));
    const allowance = options.allowance() + lengthOfBlocks(wasThere);
    const read = yield* readRuns(runs, allowance);
    if (again[0] && noted.beside.size > 0) read.sort(byPlace);
    const goes = new Set(wasThere);
    const stays = (block: LiveBlock): boolean => !goes.has(block) && (!noted.removed || isThere(block));
    return mergeBlocks(blocks, stays, read);
  }

  function settle(next: LiveBlock[]): void {
    working = false;
    const changed = next.length !== blocks.length || next.some((block, index) => block !== blocks[index]);
    blocks = next;
    texts = new Set(blocks.map(({ element }) => element));
    observe();
    if (changed) options.onChange(blocks);
    if (options.allowance() <= 0) {
      observer.disconnect();
      options.onSpent();
    } else if (places.removed || places.dirty.size > 0 || places.beside.size > 0) schedule();
  }

  /** Parts that styles hid when they were read, and that are shown now. */
  function unfold(noted: ChangedPlaces): void {
    hidden = hidden.filter((element) => {
      if (element.isConnected && isShown(element)) noted.dirty.add(element);
      else return element.isConnected;
      return false;
    });
  }

  function observe(): void {
    const text = { childList: true, characterData: true, subtree: true };
    for (const element of [...article.roots, ...article.headlines]) observer.observe(element, text);
    for (const element of pending) observer.observe(element, { childList: true, subtree: true });
    for (const held of [article.roots[0], frame])
      for (let at = held && parentOf(held); at; at = parentOf(at)) observer.observe(at, { childList: true });
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  const { ownerDocument } = article.roots[0] ?? {};
  ownerDocument?.addEventListener('click', () => hidden.length > 0 && setTimeout(schedule, UNFOLD), {
    capture: true,
    passive: true,
    signal,
  });
  frame?.addEventListener('load', () => frame.contentDocument !== framed && options.onGone(), { signal });
  observe();
}

const nothing = (): ChangedPlaces => ({ dirty: new Set(), beside: new Set(), removed: false });
