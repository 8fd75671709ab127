import type { Settings } from '../../src/contract/settings.ts';
import { matches } from '../platform/form-proof.ts';
import type { Popover } from '../popover/index.ts';
import { takesTap } from './controls.ts';
import type { Point } from './corridor.ts';
import { inPage, lookAt } from './frames.ts';
import type { HoverEvent, HoverState, MentionId } from './hover-state.ts';
import { atNextFrame } from './next-frame.ts';

/** The pointer, its buttons and the modifier key, told to the hover machine. */
export interface HeardPointer {
  /** Hears a window's events too. Twice is as once. */
  hear(view: Window): void;
  move(event: PointerEvent): void;
  /** Looks at what is under the pointer where it rests now: the page may have moved. */
  lookAgain(): void;
}

interface PointerOptions {
  document: Document;
  popover: Pick<Popover, 'bounds' | 'holds' | 'isHost'>;
  settings(): Pick<Settings, 'modifier'>;
  find(target: Element | null | undefined, x: number, y: number): MentionId | null;
  state(): HoverState;
  dispatch(event: HoverEvent): void;
  signal: AbortSignal;
}

const MODIFIERS = { alt: 'Alt', ctrl: 'Control', shift: 'Shift' } as const;
/** A hand that presses moves a little without dragging; CSS pixels. */
const STILL = 4;
const FRAMES = 'iframe, frame, object, embed, fencedframe';

/** Events that a page made itself are ignored. */
export function hearPointer(options: PointerOptions): HeardPointer {
  const { document, popover, settings, find, state, dispatch, signal } = options;
  const view = document.defaultView ?? window;
  // Where a button went down, until the next one does.
  let pressed: { on: 'card' | 'page'; at: Point } | null = null;

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    const at = inPage({ x, y }, event.view);
    const card = state().shown ? popover.bounds() : null;
    // The page threw our host out.
    if (state().shown && !card) dispatch({ type: 'close' });
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

  function lookAgain(): void {
    const at = state().trail.at(-1);
    if (!at) return;
    const { target, x, y } = lookAt(document, at);
    const onCard = popover.isHost(target);
    const over = onCard ? null : find(target, x, y);
    // No name opens by coming under the pointer, but one may have been left.
    const ready = over === state().over;
    dispatch({ type: 'move', at, time: performance.now(), over, onCard, card: popover.bounds(), ready });
  }

  let looking = false;
  const onScroll = ({ isTrusted }: Event) => {
    if (!isTrusted || looking || !(state().shown || state().dwell)) return;
    looking = true;
    atNextFrame(view, () => {
      looking = false;
      lookAgain();
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
    else if (mention !== state().shown?.mention) dispatch({ type: 'open', mention, by: 'touch' });
  };

  // Out of the window, or into a frame: what happens in one is not told outside.
  const onOut = (event: PointerEvent) => {
    if (event.isTrusted && event.relatedTarget === null) dispatch({ type: 'leave' });
  };
  const onOver = (event: PointerEvent) => {
    const over = event.isTrusted && innermost(event);
    if (over && matches.call(over, FRAMES)) dispatch({ type: 'leave' });
  };

  function hear(heard: Window): void {
    const listening = { capture: true, passive: true, signal } as const;
    heard.addEventListener('pointermove', onMove, listening);
    heard.addEventListener('scroll', onScroll, listening);
    for (const type of ['keydown', 'keyup'] as const) heard.addEventListener(type, onKey, listening);
    heard.addEventListener('pointerdown', onDown, listening);
    heard.addEventListener('click', onClick, listening);
    heard.addEventListener('dragstart', onDrag, listening);
    heard.addEventListener('pointerout', onOut, listening);
    heard.addEventListener('pointerover', onOver, listening);
  }

  return { hear, move: onMove, lookAgain };
}

/** Inside open shadow roots too. Elements of frames are instances of their own `Element`, so none is asked whether it is one. */
function innermost(event: Event): Element | null {
  const target = event.target as Element | null;
  return target?.shadowRoot ? (event.composedPath()[0] as Element) : target;
}

const holdsModifier = (event: PointerEvent, modifier: Settings['modifier']): boolean =>
  modifier === 'none' || event[`${modifier}Key`];
