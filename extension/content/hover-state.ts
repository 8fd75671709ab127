/**
 * Hover, as a pure machine: `(state, event) → state`. It knows no DOM and no timer; `hover.ts` feeds it and does as the
 * new state says.
 *
 *               on a name            dwell over
 *   ┌──────┐ ─────────────▶ ┌──────────┐ ─────────▶ ┌──────┐   off name and card   ┌─────────┐
 *   │ idle │                │ dwelling │            │ open │ ────────────────────▶ │ leaving │
 *   └──────┘ ◀───────────── └──────────┘            └──────┘ ◀──────────────────── └─────────┘
 *      ▲       off the name    │    ▲                  │      on its name or card    │     ▲ │
 *      │                       └────┘ too fast: anew   │                             │     └─┘ in the corridor: anew
 *      │                                               │ Esc, a press elsewhere      │
 *      └───────────────────────────────────────────────┴─────────────────────────────┘ grace over
 *
 * - A dwell over another name also runs in `open` and `leaving`; its end replaces the card: one card at a time.
 * - In the corridor towards the card other names do not count, so the way to the card cannot lose it.
 * - A pinned card stays and lets no other in, until Esc or its pin: a dwell that ends is an offer to it. One that a key or the panel opened does not leave
 *   with the pointer, which did not bring it.
 * - A press on the name whose card is open changes nothing; any other press outside the card closes it.
 * - A drag takes any card out of its way that is not pinned, and opens none, nor where it ends.
 * - A name that was dismissed or pressed stays quiet until the pointer has left it (WCAG 1.4.13).
 * - Each wait has a token; the end of a wait that is no longer awaited does nothing.
 *
 * After Wikimedia's page previews (reducer and tokens) and 10ten (speed gate and corridor).
 */
import { isTowards, type Point, type Rect } from './corridor.ts';
import { isFast, type Sample, SLOW_AGAIN, withSample } from './pointer-speed.ts';

/** Which mention: a number that stays the same while its page is read. */
export type MentionId = number;

export interface Wait {
  token: number;
  /** Milliseconds from the event that brought it. */
  for: number;
}

export interface Shown {
  mention: MentionId;
  by: 'pointer' | 'touch' | 'keyboard' | 'panel';
  pinned: boolean;
}

export interface HoverState {
  token: number;
  /** The last few places of the pointer. */
  trail: readonly Sample[];
  /** The name under the pointer. */
  over: MentionId | null;
  /** The name that the reader rested on while a pinned card stayed. */
  offered: MentionId | null;
  /** The name that must be left before it may open again. */
  quiet: MentionId | null;
  dwell: (Wait & { mention: MentionId }) | null;
  shown: Shown | null;
  grace: (Wait & { from: Point }) | null;
}

export type HoverEvent =
  | {
      type: 'move';
      at: Point;
      /** Milliseconds, on any clock. */
      time: number;
      over: MentionId | null;
      onCard: boolean;
      /** Where the card is. */
      card: Rect | null;
      /** The modifier, if one is asked for, is held, and no button is pressed. */
      ready: boolean;
    }
  | { type: 'modifier'; held: boolean }
  | { type: 'dwell-over' | 'grace-over'; token: number }
  /** The pointer has left the window. */
  | { type: 'leave' }
  /** A button or finger went down outside the card. */
  | { type: 'press' }
  /** Something is dragged, or text selected, with the pointer. */
  | { type: 'drag' }
  | { type: 'open'; mention: MentionId; by: 'touch' | 'keyboard' | 'panel' }
  | { type: 'pin' }
  | { type: 'close' }
  /** The article no longer has this mention. */
  | { type: 'forget'; mention: MentionId };

/** The reader's delay before a card opens, and ours before it closes; milliseconds. */
export interface Timings {
  dwell: number;
  grace: number;
}

export const GRACE = 300;

/** The state of a page that the pointer has not touched. */
export const atRest = (): HoverState => ({
  token: 0,
  trail: [],
  over: null,
  offered: null,
  quiet: null,
  dwell: null,
  shown: null,
  grace: null,
});

/** The state after an event. Takes the state as it was, gives a new one (or the same where nothing changed). */
export function step(state: HoverState, event: HoverEvent, timings: Timings): HoverState {
  switch (event.type) {
    case 'move':
      return move(state, event, timings);
    case 'modifier':
      return event.held ? startDwell(state, timings.dwell) : { ...state, dwell: null };
    case 'dwell-over':
      return state.dwell?.token === event.token ? endDwell(state, state.dwell.mention) : state;
    case 'grace-over':
      return state.grace?.token === event.token ? startDwell(close(state), timings.dwell) : state;
    case 'leave':
      return startGrace({ ...state, over: null, dwell: null }, timings.grace);
    case 'press':
      return state.shown && (state.shown.pinned || state.shown.mention === state.over)
        ? { ...state, dwell: null }
        : hush(close(state));
    case 'drag':
      return hush(state.shown?.pinned ? { ...state, dwell: null } : close(state));
    case 'open':
      return open(state, event.mention, event.by);
    case 'pin':
      return state.shown
        ? { ...state, shown: { ...state.shown, pinned: !state.shown.pinned }, offered: null, dwell: null, grace: null }
        : state;
    case 'close':
      return hush(close(state));
    case 'forget':
      return forget(state, event.mention);
  }
}

function move(before: HoverState, event: Extract<HoverEvent, { type: 'move' }>, timings: Timings): HoverState {
  const { at, over, onCard, card, ready } = event;
  const trail = withSample(before.trail, { ...at, time: event.time });
  const quiet = over === before.quiet ? before.quiet : null;
  const state: HoverState = { ...before, trail, over, quiet };
  const { shown, grace } = state;

  if (onCard || (shown && over === shown.mention)) return { ...state, dwell: null, grace: null };
  if (grace && card && isTowards({ from: grace.from, at, card }))
    return renewGrace({ ...state, dwell: null }, grace.from, timings.grace);

  const left = startGrace(state, timings.grace);
  if (over === null || !ready) return { ...left, dwell: null };
  if (isFast(trail)) return startDwell({ ...left, dwell: null }, Math.max(timings.dwell, SLOW_AGAIN));
  return left.dwell?.mention === over ? left : startDwell(left, timings.dwell);
}

function startDwell(state: HoverState, wait: number): HoverState {
  const { over, shown, quiet, offered } = state;
  if (over === null || over === quiet || over === offered || shown?.mention === over) return { ...state, dwell: null };
  if (state.dwell?.mention === over) return state;
  const token = state.token + 1;
  return { ...state, token, dwell: { mention: over, token, for: wait } };
}

function endDwell(state: HoverState, mention: MentionId): HoverState {
  return state.shown?.pinned ? { ...state, dwell: null, offered: mention } : open(state, mention, 'pointer');
}

function startGrace(state: HoverState, wait: number): HoverState {
  if (!state.shown || state.grace || state.shown.pinned || state.shown.by !== 'pointer') return state;
  return renewGrace(state, state.trail.at(-1) ?? { x: 0, y: 0 }, wait);
}

function renewGrace(state: HoverState, from: Point, wait: number): HoverState {
  const token = state.token + 1;
  return { ...state, token, grace: { token, from: { x: from.x, y: from.y }, for: wait } };
}

function open(state: HoverState, mention: MentionId, by: Shown['by']): HoverState {
  return {
    ...state,
    token: state.token + 1,
    dwell: null,
    grace: null,
    offered: null,
    shown: { mention, by, pinned: false },
  };
}

function close(state: HoverState): HoverState {
  return { ...state, token: state.token + 1, dwell: null, grace: null, offered: null, shown: null };
}

const hush = (state: HoverState): HoverState => ({ ...state, quiet: state.over });

function forget(state: HoverState, mention: MentionId): HoverState {
  return {
    ...state,
    over: state.over === mention ? null : state.over,
    offered: state.offered === mention ? null : state.offered,
    dwell: state.dwell?.mention === mention ? null : state.dwell,
  };
}
