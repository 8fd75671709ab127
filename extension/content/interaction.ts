import type { Card, SourceRef } from '../../src/contract/card.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import { drawsMark, type Settings } from '../../src/contract/settings.ts';
import { t } from '../platform/words.ts';
import { createPopover } from '../popover/index.ts';
import type { ArticleReader } from './article-reader.ts';
import { createCardSession } from './card-session.ts';
import type { Marks } from './highlight.ts';
import { createHover } from './hover.ts';
import type { MentionId } from './hover-state.ts';
import { createKeyboard } from './keyboard.ts';
import { isPaintedAsSelected, readLooks } from './looks.ts';
import { createMentionFinder } from './mention-at-point.ts';
import { createReadTimer } from './read-timer.ts';
import type { LiveMention } from './text-map.ts';
import { whenResized } from './when-resized.ts';

/** What a reader can do with marked names: rest on them, step through them, open their cards. */
export interface Interaction {
  /** Mentions, cards or settings are new. */
  update(): void;
  /** Only these can be under the pointer. */
  reach(near: readonly LiveMention[]): void;
  /** To be called in idle time: makes ready for the first card. */
  warm(): void;
  /** A move of the pointer that nobody was there to hear. */
  move(event: PointerEvent): void;
  step(by: 1 | -1): void;
  /** Scrolls to the n-th mention and opens its card. */
  open(index: number): void;
  /** Closes the card without a trace. */
  close(): void;
}

export interface InteractionOptions {
  document: Document;
  reader: Pick<ArticleReader, 'mentions' | 'card'>;
  settings(): Settings;
  fetchCard(ref: EntryRef): Promise<Card | null | undefined>;
  openPanel(ref: EntryRef): void;
  switchSource(source: SourceRef, on: boolean): void;
  /** A card was read. */
  logLookUp(ref: EntryRef): void;
  /** Brings the style of marks into open shadow roots and frames. */
  styleInside(): void;
  /** Leaves the page where the extension is gone, and says whether it is. */
  retire(): boolean;
  signal: AbortSignal;
}

/** Wires hover, keyboard and card; all of it goes when the signal is aborted. */
export function createInteraction(options: InteractionOptions & { marks: Pick<Marks, 'activate'> }): Interaction {
  const { document, reader, settings, marks, signal } = options;
  const reached = new WeakSet<Document>();
  const finder = createMentionFinder();
  const popover = createPopover({ document, appearance: () => settings().appearance, signal });
  let byId = new Map<MentionId, LiveMention>();
  let standing: LiveMention | null = null;
  const reading = createReadTimer((mention) => {
    if (!options.retire()) options.logLookUp(mention);
  });

  const session = createCardSession({
    document,
    popover,
    cardOf: reader.card,
    fetchCard: options.fetchCard,
    openPanel: options.openPanel,
    mentions: reader.mentions,
    switchSource: options.switchSource,
    t,
    onPin: () => hover.dispatch({ type: 'pin' }),
    onClose: () => hover.dispatch({ type: 'close' }),
  });
  const hover = createHover({
    document,
    popover,
    settings,
    find: finder.find,
    onLikely(id) {
      const mention = byId.get(id);
      if (mention && !options.retire()) session.prepare(mention);
    },
    onUnlikely: session.drop,
    onShow(shown, at) {
      if (options.retire()) return;
      const mention = byId.get(shown.mention);
      if (!mention) return;
      activate(mention);
      session.open(mention, shown, at);
      reading.start(mention);
    },
    onPinned: session.setPinned,
    onOffer: (id) => session.offer(byId.get(id) ?? null),
    onHide() {
      reading.stop();
      session.close();
      activate(standing);
    },
    signal,
  });
  const keyboard = createKeyboard({
    document,
    hover,
    mentions: reader.mentions,
    stops() {
      const keepsLooks = isPaintedAsSelected() ? () => false : readLooks();
      const marked = reader.mentions().filter((one) => drawsMark(settings().marks, one) && keepsLooks(one));
      return marked.length > 0 ? marked : reader.mentions();
    },
    onStand(mention) {
      standing = mention;
      activate(mention);
    },
    isOurs: popover.isHost,
    signal,
  });
  function activate(mention: LiveMention | null): void {
    marks.activate(mention && readLooks()(mention) ? mention : null);
  }

  /** Names in open shadow roots and in frames of the same origin: the style of marks reaches each document once. */
  function reachInside(mentions: readonly LiveMention[]): void {
    for (const heard of new Set([document, ...mentions.map(({ element }) => element.ownerDocument)])) {
      hover.hear(heard.defaultView ?? window);
      keyboard.hear(heard.defaultView ?? window);
    }
    for (const { element } of mentions) {
      const { ownerDocument } = element;
      if (reached.has(ownerDocument) || element.getRootNode() === document) continue;
      reached.add(ownerDocument);
      options.styleInside();
    }
  }

  whenResized(document.defaultView ?? window, session.settle, signal);
  signal.addEventListener('abort', session.close);
  signal.addEventListener('abort', reading.stop);

  return {
    update() {
      const mentions = reader.mentions();
      const before = byId;
      byId = new Map(mentions.map((mention) => [mention.id, mention]));
      reachInside(mentions);
      for (const id of before.keys()) {
        if (byId.has(id)) continue;
        hover.dispatch({ type: 'forget', mention: id });
        keyboard.forget(id);
      }
      session.refresh();
    },
    reach: finder.update,
    warm() {
      const [first] = reader.mentions();
      if (first && !signal.aborted) session.warm(first);
    },
    move: hover.move,
    step: keyboard.step,
    open(index) {
      const mention = reader.mentions()[index];
      if (mention) keyboard.open(mention, 'panel');
    },
    close: () => hover.dispatch({ type: 'close' }),
  };
}
