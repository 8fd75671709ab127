import { bringIntoView, isSeen } from './bring-into-view.ts';
import type { Hover } from './hover.ts';
import type { MentionId } from './hover-state.ts';
import { boxesOf, type LiveMention } from './text-map.ts';
import { wantsEnter } from './wants-enter.ts';

/** Walking through the names by command, without a pointer. */
export interface Keyboard {
  /** Goes to the next or the previous marked name (where none is marked, any); the first time, to the first one in view. */
  step(by: 1 | -1): void;
  /** Brings a name into view and opens its card. */
  open(mention: LiveMention, by: 'keyboard' | 'panel'): void;
  /** Lets go of a name that is no more. */
  forget(id: MentionId): void;
  /** Hears a window's keys too: that of a frame of the same origin where names stand. Twice is as once. */
  hear(view: Window): void;
}

interface KeyboardOptions {
  document: Document;
  hover: Hover;
  mentions(): readonly LiveMention[];
  /** Those that a reader sees a line under; where there are none, all. In the order of the page. */
  stops(): readonly LiveMention[];
  /** Shows which name the keyboard stands on. */
  onStand(mention: LiveMention | null): void;
  /** Whether an element is our card, which does not hide a name for long. */
  isOurs(element: unknown): boolean;
  signal: AbortSignal;
}

/** Not in every browser that we run in, nor in TypeScript's list yet. */
type Announcing = Document & { ariaNotify?(text: string): void };

/**
 * The commands come from the browser, so no key of the page is taken. Enter is ours only while the keyboard stands on a
 * name and nothing in the page wants it; Esc only while it stands there or a card is open.
 */
export function createKeyboard(options: KeyboardOptions): Keyboard {
  const { document, hover, mentions, onStand, isOurs, signal } = options;
  const view = document.defaultView ?? window;
  let standing: LiveMention | null = null;

  function stand(mention: LiveMention | null): void {
    standing = mention;
    onStand(mention);
  }

  /** A screen reader hears where the keyboard went; nothing is put into the page for that (docs/decisions/0506). */
  function announce({ id, written, kind }: LiveMention, stops: readonly LiveMention[]): void {
    const place = stops.findIndex((mention) => mention.id === id) + 1;
    (document as Announcing).ariaNotify?.(`${written}, ${kind}, ${place} of ${stops.length}`);
  }

  function step(by: 1 | -1): void {
    const stops = options.stops();
    const next = nextStop(stops, by);
    if (!next) return;
    bringIntoView(view, next, isOurs);
    if (hover.shown()?.by === 'keyboard') open(next, 'keyboard');
    else {
      stand(next);
      announce(next, stops);
    }
  }

  function nextStop(stops: readonly LiveMention[], by: 1 | -1): LiveMention | undefined {
    const all = mentions();
    const places = new Map(all.map(({ id }, place) => [id, place]));
    const isStop = new Set(stops.map(({ id }) => id));
    // All names are passed and not the stops alone: the panel may have led to one that is none.
    const here = places.get(standing?.id ?? -1);
    const first = () => places.get(stops.find((stop) => isSeen(view, stop, isOurs))?.id ?? -1);
    const from = here === undefined ? (first() ?? (by > 0 ? 0 : -1)) : here + by;
    for (let tried = 0, i = from; tried < all.length; tried++, i += by) {
      const mention = all.at(i % all.length);
      if (mention && isStop.has(mention.id) && boxesOf(mention).length > 0) return mention;
    }
    return undefined;
  }

  function open(mention: LiveMention, by: 'keyboard' | 'panel'): void {
    bringIntoView(view, mention, isOurs);
    standing = mention;
    hover.dispatch({ type: 'open', mention: mention.id, by });
  }

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const shown = hover.shown();
    if (event.key === 'Escape' && (shown || standing)) {
      // The first Esc closes the card and leaves the keyboard on its name; the second lets go of it.
      if (shown) hover.dispatch({ type: 'close' });
      if (shown?.by !== 'keyboard') stand(null);
    } else if (event.key === 'Enter' && standing && !shown && !wantsEnter(event)) {
      open(standing, 'keyboard');
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onDown = (event: PointerEvent) => {
    if (event.isTrusted && standing && !hover.shown()) stand(null);
  };

  function hear(heard: Window): void {
    heard.addEventListener('keydown', onKey, { capture: true, signal });
    heard.addEventListener('pointerdown', onDown, { capture: true, passive: true, signal });
  }

  function forget(id: MentionId): void {
    if (standing?.id === id) stand(null);
  }

  hear(view);
  return { step, open, forget, hear };
}
