import type { Settings } from '../../src/contract/settings.ts';
import type { Popover } from '../popover/index.ts';
import type { Point } from './corridor.ts';
import { hearPointer } from './hear-pointer.ts';
import { atRest, GRACE, type HoverEvent, type MentionId, type Shown, step } from './hover-state.ts';
import { atNextFrame, markNextPaint } from './next-frame.ts';

/** What the rest of the content script may do with hovering. */
export interface Hover {
  dispatch(event: HoverEvent): void;
  shown(): Shown | null;
  /** Hears a window's events: also that of a frame of the same origin where names stand. Twice is as once. */
  hear(view: Window): void;
  /** Takes a move of the pointer that was heard elsewhere. */
  move(event: PointerEvent): void;
}

interface HoverOptions {
  document: Document;
  popover: Pick<Popover, 'bounds' | 'holds' | 'isHost'>;
  settings(): Pick<Settings, 'hoverDelay' | 'modifier'>;
  find(target: Element | null | undefined, x: number, y: number): MentionId | null;
  /** The pointer has rested on a name for a while: its card is likely to be shown. */
  onLikely(mention: MentionId): void;
  /** No dwell runs any more; where it came to its end, after `onShow`. */
  onUnlikely(): void;
  /** The card to show from now on, and where the pointer is if it brought it. */
  onShow(shown: Shown, at?: Point): void;
  onPinned(pinned: boolean): void;
  /** The reader rested on another name while a pinned card stays. */
  onOffer(mention: MentionId): void;
  onHide(): void;
  signal: AbortSignal;
}

/** Feeds the hover machine with what really happens in the page, and does as its state says: two timers and three calls. */
export function createHover(options: HoverOptions): Hover {
  const { document, settings, signal } = options;
  const view = document.defaultView ?? window;
  let state = atRest();
  let dwell = 0;
  let likely = 0;
  let grace = 0;
  const pointer = hearPointer({ ...options, state: () => state, dispatch });

  function dispatch(event: HoverEvent): void {
    if (signal.aborted) return;
    const before = state;
    state = step(before, event, { dwell: settings().hoverDelay, grace: GRACE });
    if (before.dwell?.token !== state.dwell?.token) {
      view.clearTimeout(dwell);
      view.clearTimeout(likely);
      if (state.dwell) {
        dwell = view.setTimeout(endDwell, state.dwell.for, state.dwell.token);
        // Not at once: a pointer that only passes has left by then, and costs nothing.
        likely = view.setTimeout(options.onLikely, state.dwell.for / 2, state.dwell.mention);
      }
    }
    if (before.grace?.token !== state.grace?.token) {
      view.clearTimeout(grace);
      if (state.grace)
        grace = view.setTimeout(
          (token: number) => dispatch({ type: 'grace-over', token }),
          state.grace.for,
          state.grace.token,
        );
    }
    show(before.shown, state.shown);
    if (state.offered !== null && state.offered !== before.offered) options.onOffer(state.offered);
    if (before.dwell && !state.dwell) options.onUnlikely();
  }

  function show(before: Shown | null, now: Shown | null): void {
    if (before === now) return;
    if (!now) options.onHide();
    else if (before?.mention === now.mention && before.by === now.by) options.onPinned(now.pinned);
    else options.onShow(now, now.by === 'pointer' ? state.trail.at(-1) : undefined);
  }

  function endDwell(token: number): void {
    atNextFrame(view, () => {
      // A page may have moved the name away, and put the card's place under the pointer that way.
      if (state.dwell?.token === token) pointer.lookAgain();
      if (state.dwell?.token !== token) return;
      if (__TEST__) performance.mark('backgrounder:dwell');
      dispatch({ type: 'dwell-over', token });
      if (__TEST__) markNextPaint();
    });
  }

  pointer.hear(view);
  return { dispatch, shown: () => state.shown, hear: pointer.hear, move: pointer.move };
}
