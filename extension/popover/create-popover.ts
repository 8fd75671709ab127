import type { Settings } from '../../src/contract/settings.ts';
import { drawCard } from '../ui/card/draw-card.tsx';
import type { CardViewProps } from '../ui/card/props.ts';
import { createCopying } from './copying.ts';
import { type Host, makeHost } from './make-host.ts';
import { createOpenCard, type OpenCard } from './open-card.ts';
import { readAppearance } from './page-appearance.ts';
import { partSelections } from './part-selections.ts';
import type { Box } from './place.ts';
import type { Anchor } from './stand-card.ts';
import { warmFonts } from './warm-fonts.ts';

/** The card in the page: at most one host, and that only while a card is open. */
export interface Popover extends Pick<OpenCard, 'update' | 'settle'> {
  /** Draws a card where nobody sees it: it will probably be shown at once. */
  prepare(card: CardViewProps): void;
  /** Forgets what was prepared. */
  drop(): void;
  /** Opens a card at a name, in place of the one that is open. */
  show(card: CardViewProps, anchor: Anchor): void;
  hide(): void;
  /** Makes ready for the first card, in idle time, so that it is as quick as the others. */
  warm(card: CardViewProps): void;
  /** The card's box in the viewport; null while none is open, or after the page threw away all that it stood in. */
  bounds(): Box | null;
  /** Whether an event comes from the card. */
  holds(event: Event): boolean;
  isHost(element: unknown): boolean;
  /** Gives the card the keyboard's focus. */
  focus(): void;
  /** Puts text on the clipboard, in answer to a press in the card; whether it is there. */
  copy(text: string): Promise<boolean>;
}

interface PopoverOptions {
  document: Document;
  appearance(): Settings['appearance'];
  signal: AbortSignal;
}

/** Makes the popover; nothing is in the page until `show`. Each card has a host of its own. */
export function createPopover({ document, appearance, signal }: PopoverOptions): Popover {
  let ready: Host | null = null;
  let open: OpenCard | null = null;

  const isHost = (element: unknown) => open !== null && element === open.element;
  const holds = (event: Event) => open !== null && event.composedPath().includes(open.element);

  function prepare(card: CardViewProps): void {
    ready ??= makeHost(document);
    drawCard(ready.frame, card);
  }

  function drop(): void {
    ready = null;
  }

  function show(card: CardViewProps, anchor: Anchor): void {
    hide();
    const host = ready ?? makeHost(document);
    ready = null;
    // What was prepared may have been for another name, or for settings of before.
    drawCard(host.frame, card);
    const chosen = appearance();
    host.frame.dataset['appearance'] = chosen === 'page' ? readAppearance(anchor.element) : chosen;
    open = createOpenCard(document, host, card, anchor);
    open.show();
  }

  function hide(): void {
    open?.close();
    open = null;
  }

  partSelections({
    document,
    isHost,
    onSelectable: (selectable) => open?.frame.classList.toggle('selectable', selectable),
    signal,
  });
  const raise = (event: Event) => open && isOver(event, open.element) && open.raise();
  document.addEventListener('fullscreenchange', raise, { signal });
  document.addEventListener('toggle', raise, { capture: true, signal });
  signal.addEventListener('abort', () => {
    hide();
    drop();
  });

  return {
    prepare,
    drop,
    show,
    update: (card) => open?.update(card),
    settle: (lines) => open?.settle(lines),
    hide,
    warm(card) {
      prepare(card);
      drop();
      warmFonts(document);
    },
    bounds: () => (open?.element.isConnected ? open.element.getBoundingClientRect() : null),
    holds,
    isHost,
    focus: () => open?.frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    copy: createCopying({ document, holds, signal }),
  };
}

/** Whether something in the page may have come to lie over a card: a dialog, a popover, full screen; or what it stood in closed. */
function isOver(event: Event, host: Element): boolean {
  const { target } = event;
  if (target === host || (target instanceof Element && target.localName === 'details')) return false;
  return !('newState' in event && event.newState === 'closed') || (target as Node).contains(host);
}
