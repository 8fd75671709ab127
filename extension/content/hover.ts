import type { Settings } from '../../src/contract/settings.ts';
import type { Popover } from '../popover/index.ts';
import { takesTap } from './controls.ts';
import type { Point } from './corridor.ts';
import { inPage, lookAt } from './frames.ts';
import { atRest, GRACE, type HoverEvent, type MentionId, type Shown, step } from './hover-state.ts';
import { atNextFrame, markNextPaint } from './next-frame.ts';

/** What the rest of the content script may do with hovering. */
export interface Hover {
  dispatch(event: HoverEvent): void;
  shown(): Shown | null;
  /** Hears a window's events: also that of a frame of the same origin where names stand, and again after `document.open()`,
   * which takes all listeners away. Twice is as once. */
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

const MODIFIERS = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' } as const;
/** A hand that presses moves a little without dragging; CSS pixels. */
const STILL = 4;
const FRAMES = 'iframe, frame, object, embed, fencedframe';
/**
 * Feeds the hover machine with what really happens in the page, and does as its state says: two timers and three calls.
 * Events that a page made itself are ignored.
 */
export function createHover(options: HoverOptions): Hover {
  const { document, popover, settings, find, signal } = options;
  const view = document.defaultView ?? window;
  const listening = { capture: true, passive: true, signal } as const;
  let state = atRest();
  let dwell = 0;
  let likely = 0;
  let grace = 0;
  // Where a button went down, until the next one does.
  let pressed: { on: 'card' | 'page'; at: Point } | null = null;

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
      if (state.dwell?.token !== token) return;
      if (__TEST__) performance.mark('backgrounder:dwell');
      dispatch({ type: 'dwell-over', token });
      if (__TEST__) markNextPaint();
    });
  }

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    const at = inPage({ x, y }, event.view);
    const card = state.shown ? popover.bounds() : null;
    // The page threw our host out.
    if (state.shown && !card) dispatch({ type: 'close' });
    const held = event.buttons === 0 ? null : pressed;
    // Who selects text in the card may go past its edge.
    const onCard = card !== null && (popover.holds(event) || held?.on === 'card');
    dispatch({
      type: 'move',
      at,
      time: event.timeStamp,
      over: onCard ? null : find(innermost(event), x, y),
      onCard,
      card,
      ready: event.buttons === 0 && holdsModifier(event, settings().modifier),
    });
    if (held?.on === 'page' && Math.hypot(at.x - held.at.x, at.y - held.at.y) > STILL) dispatch({ type: 'drag' });
  };

  const onKey = (event: KeyboardEvent) => {
    const { modifier } = settings();
    if (!event.isTrusted || modifier === 'none' || event.key !== MODIFIERS[modifier]) return;
    dispatch({ type: 'modifier', held: event.type === 'keydown' });
  };

  // The page moved under a resting pointer. No name opens by that, but one may have been left.
  let looking = false;
  const onScroll = (event: Event) => {
    const at = state.trail.at(-1);
    if (!event.isTrusted || looking || !at || !(state.shown || state.dwell)) return;
    looking = true;
    atNextFrame(view, () => {
      looking = false;
      const { target, x, y } = lookAt(document, at);
      const onCard = popover.isHost(target);
      const over = onCard ? null : find(target, x, y);
      dispatch({
        type: 'move',
        at,
        time: performance.now(),
        over,
        onCard,
        card: popover.bounds(),
        ready: over === state.over,
      });
    });
  };

  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const on = popover.holds(event) ? 'card' : 'page';
    pressed = { on, at: inPage({ x: event.clientX, y: event.clientY }, event.view) };
    if (on === 'page') dispatch({ type: 'press' });
  };

  const onDrag = (event: DragEvent) => {
    if (event.isTrusted && !popover.holds(event)) dispatch({ type: 'drag' });
  };

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || !('pointerType' in event) || event.pointerType !== 'touch' || popover.holds(event)) return;
    const target = innermost(event);
    const mention = !target || takesTap(target) ? null : find(target, event.clientX, event.clientY);
    if (mention === null) dispatch({ type: 'press' });
    else if (mention !== state.shown?.mention) dispatch({ type: 'open', mention, by: 'touch' });
  };

  // Out of the window, or into a frame: what happens in one is not told outside.
  const onOut = (event: PointerEvent) => {
    if (event.isTrusted && event.relatedTarget === null) dispatch({ type: 'leave' });
  };
  const onOver = (event: PointerEvent) => {
    if (event.isTrusted && innermost(event)?.matches(FRAMES)) dispatch({ type: 'leave' });
  };

  function hear(heard: Window): void {
    heard.addEventListener('pointermove', onMove, listening);
    heard.addEventListener('scroll', onScroll, listening);
    heard.addEventListener('keydown', onKey, listening);
    heard.addEventListener('keyup', onKey, listening);
    heard.addEventListener('pointerdown', onDown, listening);
    heard.addEventListener('click', onClick, listening);
    heard.addEventListener('dragstart', onDrag, listening);
    heard.addEventListener('pointerout', onOut, listening);
    heard.addEventListener('pointerover', onOver, listening);
  }

  hear(view);
  return { dispatch, shown: () => state.shown, hear, move: onMove };
}

/** Inside open shadow roots too. Elements of frames are instances of their own `Element`, so none is asked whether it is one. */
function innermost(event: Event): Element | null {
  const target = event.target as Element | null;
  return target?.shadowRoot ? (event.composedPath()[0] as Element) : target;
}

const holdsModifier = (event: PointerEvent, modifier: Settings['modifier']): boolean =>
  modifier === 'none' || event[`${modifier}Key`];
