import type { Card, EntrySummary } from '../../src/contract/card.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import type { Anchor, CardPage, CardViewProps, Popover } from '../popover/index.ts';
import type { Rect } from './corridor.ts';
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
  onPin(): void;
  onClose(): void;
}

export function createCardSession(options: SessionOptions): CardSession {
  const { document, popover, cardOf, fetchCard } = options;
  let pages: CardPage[] = [];
  let named: LiveMention | null = null;
  let pinned = false;
  let focusable = false;
  let returnTo: Element | null = null;
  // Raised by each step, so that a card that comes late does not replace what the reader has gone on to.
  let step = 0;

  const propsOf = (page: CardPage): CardViewProps => ({
    page,
    canGoBack: pages.length > 1,
    pinned,
    focusable,
    onBack: back,
    onPin: options.onPin,
    onClose: options.onClose,
    onOpen: goTo,
    onOpenPanel: options.openPanel,
    onCopy: popover.copy,
  });

  /** What a card has that the pointer will open. */
  const freshProps = (page: CardPage): CardViewProps => ({
    ...propsOf(page),
    canGoBack: false,
    pinned: false,
    focusable: false,
  });

  function draw(): void {
    const page = pages.at(-1);
    if (page) popover.update(propsOf(page));
  }

  function back(): void {
    step += 1;
    if (pages.length > 1) pages = pages.slice(0, -1);
    draw();
    if (focusable) popover.focus();
  }

  async function goTo(entry: EntrySummary): Promise<void> {
    step += 1;
    const asked = step;
    const card = cardOf(entry) ?? (await fetchCard(entry));
    if (asked !== step) return;
    pages = [...pages, pageOfCard(card ?? emptyCard(entry))];
    draw();
    if (focusable) popover.focus();
  }

  /** A card as it is now; as it was, where nobody can tell. */
  async function renew(card: Card): Promise<Card> {
    const now = cardOf(card) ?? (await fetchCard(card));
    return now === undefined ? card : (now ?? emptyCard(card));
  }

  return {
    prepare(mention) {
      const page = pageOfMention(mention, cardOf);
      if (page) popover.prepare(freshProps(page));
    },
    drop: popover.drop,
    open(mention, shown, at) {
      step += 1;
      const page = pageOfMention(mention, cardOf);
      if (!page) return options.onClose();
      if (!popover.isHost(document.activeElement)) returnTo = document.activeElement;
      pages = [page];
      named = mention;
      pinned = shown.pinned;
      focusable = shown.by === 'keyboard';
      popover.show(propsOf(page), { element: mention.element, lines: boxesOf(mention), at });
      if (focusable) popover.focus();
      if (shown.by === 'touch') uncover(document, popover, mention);
    },
    settle() {
      if (!named) return;
      const lines = boxesOf(named).filter((box) => isInWindow(document, box));
      popover.settle(pinned || lines.length === 0 ? null : lines);
    },
    setPinned(now) {
      pinned = now;
      draw();
    },
    async refresh() {
      const asked = step;
      const fresh = await Promise.all(
        pages.map(async (page) => (page.type === 'card' ? { ...page, card: await renew(page.card) } : page)),
      );
      if (asked !== step || pages.length === 0) return;
      pages = fresh;
      draw();
    },
    warm(mention) {
      const page = pageOfMention(mention, cardOf);
      if (page) popover.warm(freshProps(page));
    },
    close() {
      step += 1;
      pages = [];
      named = null;
      const hadFocus = popover.isHost(document.activeElement);
      popover.hide();
      if (hadFocus && returnTo instanceof HTMLElement && returnTo !== document.body)
        returnTo.focus({ preventScroll: true });
    },
  };
}

function isInWindow(document: Document, { top, bottom }: Rect): boolean {
  return bottom > 0 && top < (document.defaultView?.innerHeight ?? 0);
}

/** Scrolls a name out from under a card that stands at the lower edge of the window, as far as the page goes. */
function uncover(document: Document, popover: Popover, mention: LiveMention): void {
  const card = popover.bounds();
  const [line] = boxesOf(mention);
  if (!card || !line || line.top > card.bottom || line.bottom <= card.top || line.left > card.right) return;
  document.defaultView?.scrollBy({ top: line.bottom - card.top + (line.bottom - line.top), behavior: 'instant' });
}

const pageOfCard = (card: Card): CardPage => ({ type: 'card', card, certainty: 'is', written: card.name });

function pageOfMention(mention: LiveMention, cardOf: SessionOptions['cardOf']): CardPage | null {
  const { written, certainty, alternatives } = mention;
  const card = cardOf(mention);
  if (certainty === 'may-refer-to') {
    const candidates = [mention, ...alternatives].map(cardOf).filter((found) => found !== undefined);
    const distinct = [
      ...new Map(candidates.map((found) => [JSON.stringify([found.pack, found.entry]), found])).values(),
    ];
    if (distinct.length > 0) return { type: 'choice', certainty, written, candidates: distinct };
  }
  if (!card) return null;
  return { type: 'card', card, certainty: certainty === 'possibly' ? 'possibly' : 'is', written };
}

/** What is shown of an entry whose card cannot be had: the worker is gone, or its sources are switched off. */
const emptyCard = (entry: EntrySummary): Card => ({
  ...entry,
  brief: [],
  disputes: [],
  statements: [],
  related: [],
  sources: [],
  hiddenClaims: 0,
  asOf: '',
  packTitle: '',
});
