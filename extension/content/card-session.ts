import type { Card, SourceRef } from '../../src/contract/card.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import type { Anchor, CardPage, CardViewProps, Popover } from '../popover/index.ts';
import { uncover } from './bring-into-view.ts';
import { pageOfMention } from './card-pages.ts';
import { createCardTrail } from './card-trail.ts';
import type { Shown } from './hover-state.ts';
import { boxesOf, type LiveMention } from './text-map.ts';

/** What one open card shows, from opening to closing: its own page, and those that the reader went on to. */
export interface CardSession {
  /** Draws a name's card where nobody sees it: the pointer rests on it, and may go on doing so. */
  prepare(mention: LiveMention): void;
  /** The pointer did not stay: forgets that card. */
  drop(): void;
  open(mention: LiveMention, shown: Shown, at?: Anchor['at']): void;
  setPinned(pinned: boolean): void;
  /** Puts the open card where it belongs now that the window has another size. */
  settle(): void;
  /** The reader rests on another name while this card stays: says that it can be shown here. Null: no more. */
  offer(mention: LiveMention | null): void;
  /** Shows the cards as they are now, after a source was switched on or off. */
  refresh(): void;
  close(): void;
  /** To be called in idle time: makes ready for the first card. */
  warm(mention: LiveMention): void;
}

interface SessionOptions {
  document: Document;
  popover: Popover;
  /** A card in the page's memory: the hover path never waits for the worker. */
  cardOf(ref: EntryRef): Card | undefined;
  /** A card from the worker; null where no pack has it, undefined where the worker is gone. */
  fetchCard(ref: EntryRef): Promise<Card | null | undefined>;
  openPanel(ref: EntryRef): void;
  /** All mentions of the article, in its order. */
  mentions(): readonly LiveMention[];
  switchSource(source: SourceRef, on: boolean): void;
  t: CardViewProps['t'];
  onPin(): void;
  onClose(): void;
}

export function createCardSession(options: SessionOptions): CardSession {
  const { document, popover, cardOf } = options;
  const view = document.defaultView ?? window;
  let named: LiveMention | null = null;
  let offered: Card | undefined;
  let pinned = false;
  let focusable = false;
  let returnTo: Element | null = null;

  const trail = createCardTrail({
    ...options,
    onChange(moved) {
      draw();
      if (moved && focusable) popover.focus();
    },
  });

  const propsOf = (page: CardPage): CardViewProps => ({
    page,
    canGoBack: trail.canGoBack(),
    pinned,
    focusable,
    offer: offered,
    t: options.t,
    onBack: trail.back,
    onPin: options.onPin,
    onClose: options.onClose,
    onOpen(entry) {
      offered = undefined;
      void trail.goTo(entry);
    },
    onOpenPanel: options.openPanel,
    onCopy: popover.copy,
    onSource: options.switchSource,
  });

  /** What a card has that the pointer will open. */
  const freshProps = (page: CardPage): CardViewProps => ({
    ...propsOf(page),
    canGoBack: false,
    pinned: false,
    focusable: false,
    offer: undefined,
  });

  function draw(): void {
    const page = trail.page();
    if (page) popover.update(propsOf(page));
  }

  return {
    prepare(mention) {
      const page = pageOfMention(mention, options);
      if (page) popover.prepare(freshProps(page));
    },
    drop: popover.drop,
    open(mention, shown, at) {
      const page = pageOfMention(mention, options);
      if (!page) return options.onClose();
      if (!popover.isHost(document.activeElement)) returnTo = document.activeElement;
      trail.start(page);
      named = mention;
      offered = undefined;
      pinned = shown.pinned;
      focusable = shown.by === 'keyboard';
      popover.show(propsOf(page), { element: mention.element, lines: boxesOf(mention), at });
      if (focusable) popover.focus();
      if (shown.by === 'touch') uncover(view, mention, popover.bounds());
    },
    settle() {
      if (!named) return;
      const lines = boxesOf(named).filter(({ top, bottom }) => bottom > 0 && top < view.innerHeight);
      popover.settle(pinned || lines.length === 0 ? null : lines);
    },
    setPinned(now) {
      pinned = now;
      offered = undefined;
      draw();
    },
    offer(mention) {
      offered = mention ? cardOf(mention) : undefined;
      draw();
    },
    refresh: () => void trail.refresh(),
    warm(mention) {
      const page = pageOfMention(mention, options);
      if (page) popover.warm(freshProps(page));
    },
    close() {
      trail.end();
      named = null;
      offered = undefined;
      const hadFocus = popover.isHost(document.activeElement);
      popover.hide();
      if (hadFocus && returnTo instanceof HTMLElement && returnTo !== document.body)
        returnTo.focus({ preventScroll: true });
    },
  };
}
