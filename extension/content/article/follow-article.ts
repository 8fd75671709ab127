import { frameOf } from '../../platform/frame-document.ts';
import {
  type ChangedPlaces,
  isChanged,
  isWithin,
  noPlaces,
  notePlaces,
  outermost,
  placesToRead,
} from './changed-places.ts';
import type { Article } from './find-article.ts';
import { documentOf, isInPage } from './form-proof.ts';
import type { Line } from './line.ts';
import type { LiveBlock } from './live-block.ts';
import { byPlace, isThere, lengthOfBlocks, mergeBlocks } from './merge-blocks.ts';
import { observePlaces } from './observe-places.ts';
import { createParts } from './parts.ts';
import { readRuns } from './read-blocks.ts';
import { finishInSlices, type Steps } from './steps.ts';
import { watchSeen } from './watch-seen.ts';

interface FollowOptions {
  article: Article;
  /** What was read of it already. */
  blocks: LiveBlock[];
  /** What changed while that was read. */
  missed: MutationRecord[];
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

/**
 * Follows an article as it changes: text that comes, goes, is written anew, shown or hidden in it, and what is put beside it.
 * What the page does is only noted; it is looked at once the page rests.
 */
export function followArticle(options: FollowOptions): void {
  const { signal } = options;
  const parts = createParts(options.article);
  let { blocks } = options;
  let places = noPlaces();
  let working = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const [root] = options.article.roots;
  const frame = frameOf(root);
  const framed = frame?.contentDocument;

  const observer = observePlaces((records) => {
    if (frame && !frame.isConnected) {
      options.onGone();
      return;
    }
    notePlaces(records, parts.roots(), places);
    schedule();
  }, signal);

  function schedule(): void {
    if (working || signal.aborted || !isChanged(places)) return;
    const now = performance.now();
    if (since === 0) since = now;
    clearTimeout(timer);
    timer = setTimeout(catchUp, Math.max(0, Math.min(QUIET, since + LONGEST - now)));
  }

  function catchUp(): void {
    since = 0;
    const noted = places;
    places = noPlaces();
    if (noted.removed && !parts.roots().every(isInPage)) {
      options.onLost();
      return;
    }
    working = true;
    finishInSlices({ steps: reread(noted), slice: SLICE, onDone: settle, signal });
  }

  function* reread(noted: ChangedPlaces): Steps<LiveBlock[]> {
    const texts = new Set(blocks.map(({ element }) => element));
    const again = new Set(yield* placesToRead(noted, (element) => texts.has(element)));
    if (noted.restyled) for (const element of yield* parts.listRestyled(blocks)) again.add(element);
    const lines: Line[] = [];
    const dirty = new Set(outermost(again));
    for (const element of dirty) lines.push(...(yield* parts.readAgain(element)));
    for (const element of noted.beside) lines.push(...(yield* parts.readBeside(element)));
    const wasThere = blocks.filter(({ element }) => isWithin(element, dirty));
    const read = yield* readRuns(lines, options.allowance() + lengthOfBlocks(wasThere));
    if (dirty.size > 0 && noted.beside.size > 0) read.sort(byPlace);
    const goes = new Set(wasThere);
    const stays = (block: LiveBlock): boolean => !goes.has(block) && (!noted.removed || isThere(block));
    return mergeBlocks(blocks, stays, read);
  }

  function settle(next: LiveBlock[]): void {
    working = false;
    const changed = next.length !== blocks.length || next.some((block, index) => block !== blocks[index]);
    blocks = next;
    observe();
    if (changed) options.onChange(blocks);
    if (options.allowance() <= 0) {
      observer.stop();
      options.onSpent();
    } else schedule();
  }

  const watchSizes = root
    ? watchSeen({
        document: documentOf(root),
        onChange() {
          places.restyled = true;
          schedule();
        },
        mayUnfold: () => parts.unseen().hidden.length > 0,
        signal,
      })
    : null;

  function observe(): void {
    const roots = parts.roots();
    observer.observe({ roots, blocks, frame });
    const { hidden, around } = parts.unseen();
    watchSizes?.([...roots, ...around, ...hidden]);
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  frame?.addEventListener('load', () => frame.contentDocument !== framed && options.onGone(), { signal });
  observe();
  notePlaces(options.missed, parts.roots(), places);
  schedule();
}
