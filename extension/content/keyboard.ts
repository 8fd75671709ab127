import { CONTROLS } from './controls.ts';
import type { Hover } from './hover.ts';
import type { MentionId } from './hover-state.ts';
import { boxesOf, type LiveMention } from './text-map.ts';

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
  /** Whether a reader sees a line under it. */
  isMarked(mention: LiveMention): boolean;
  /** Shows which name the keyboard stands on. */
  onStand(mention: LiveMention | null): void;
  signal: AbortSignal;
}

/** Not in every browser that we run in, nor in TypeScript's list yet. */
type Announcing = Document & { ariaNotify?(text: string): void };

/**
 * The commands come from the browser, so no key of the page is taken. Enter is ours only while the keyboard stands on a
 * name and nothing in the page wants it; Esc only while it stands there or a card is open.
 */
export function createKeyboard({ document, hover, mentions, isMarked, onStand, signal }: KeyboardOptions): Keyboard {
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
    const all = mentions();
    const isStop = all.some(isMarked) ? isMarked : () => true;
    // All names are passed and not the stops alone: the panel may have led to one that is none.
    const here = all.findIndex(({ id }) => id === standing?.id);
    const from = here >= 0 ? here + by : all.findIndex((one) => isStop(one) && isInView(view, one));
    const next = nextVisible({ all, from, by, isStop });
    if (!next) return;
    bringIntoView(view, next);
    if (hover.shown()?.by === 'keyboard') open(next, 'keyboard');
    else {
      stand(next);
      announce(next, all.filter(isStop));
    }
  }

  function open(mention: LiveMention, by: 'keyboard' | 'panel'): void {
    bringIntoView(view, mention);
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
    } else if (event.key === 'Enter' && standing && !shown && !isWanted(event)) {
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

interface Walk {
  all: readonly LiveMention[];
  from: number;
  by: 1 | -1;
  isStop(mention: LiveMention): boolean;
}

function nextVisible({ all, from, by, isStop }: Walk): LiveMention | undefined {
  for (let tried = 0, i = Math.max(from, by > 0 ? 0 : -1); tried < all.length; tried++, i += by) {
    const mention = all.at(i % all.length);
    if (mention && isStop(mention) && boxesOf(mention).length > 0) return mention;
  }
  return undefined;
}

function isInView(view: Window, mention: LiveMention): boolean {
  const [box] = boxesOf(mention);
  return box !== undefined && box.top >= 0 && box.bottom <= view.innerHeight;
}

/** Also inside frames and boxes that scroll by themselves. At once: a card is placed by where its name is. */
function bringIntoView(view: Window, mention: LiveMention): void {
  const element = mention.ranges[0]?.startContainer.parentElement;
  // What is in the window may still be outside its frame.
  if (element?.ownerDocument === view.document && isInView(view, mention)) return;
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const [box] = boxesOf(mention);
  if (box && !isInView(view, mention)) view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: 'instant' });
}

/** Whether what has the focus does something of its own with Enter. */
const isWanted = (event: KeyboardEvent): boolean =>
  (event.target as Element).matches?.(`${CONTROLS},[role],[tabindex]`);
