import type { Card, EntrySummary } from '../../src/contract/card.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import type { CardPage } from '../popover/index.ts';
import { emptyCard, pageOfCard } from './card-pages.ts';
import type { LiveMention } from './text-map.ts';

/** The pages of an open card: its own, and those that the reader went on to. */
export interface CardTrail {
  /** Begins with the page of a name. */
  start(page: CardPage): void;
  /** What is shown now; undefined while no card is open. */
  page(): CardPage | undefined;
  canGoBack(): boolean;
  back(): void;
  /** Goes on to an entry, when its card is there. */
  goTo(entry: EntrySummary): Promise<void>;
  /** Takes the cards as they are now, after a source was switched on or off. */
  refresh(): Promise<void>;
  end(): void;
}

interface TrailOptions {
  /** A card in the page's memory. */
  cardOf(ref: EntryRef): Card | undefined;
  /** A card from the worker; null where no pack has it, undefined where the worker is gone. */
  fetchCard(ref: EntryRef): Promise<Card | null | undefined>;
  /** All mentions of the article, in its order. */
  mentions(): readonly LiveMention[];
  /** Another page is shown, or (`moved` false) the same one as it is now. */
  onChange(moved: boolean): void;
}

export function createCardTrail({ cardOf, fetchCard, mentions, onChange }: TrailOptions): CardTrail {
  let pages: CardPage[] = [];
  // Raised by each step, so that a card that comes late does not replace what the reader has gone on to.
  let step = 0;

  function show(next: CardPage[]): void {
    step += 1;
    pages = next;
  }

  /** A card as it is now; as it was, where nobody can tell. */
  async function renew(card: Card): Promise<Card> {
    const now = cardOf(card) ?? (await fetchCard(card));
    return now === undefined ? card : (now ?? emptyCard(card));
  }

  return {
    start: (page) => show([page]),
    page: () => pages.at(-1),
    canGoBack: () => pages.length > 1,
    back() {
      show(pages.length > 1 ? pages.slice(0, -1) : pages);
      onChange(true);
    },
    async goTo(entry) {
      step += 1;
      const asked = step;
      const card = cardOf(entry) ?? (await fetchCard(entry));
      if (asked !== step) return;
      pages = [...pages, pageOfCard(card ?? emptyCard(entry), mentions())];
      onChange(true);
    },
    async refresh() {
      const asked = step;
      const fresh = await Promise.all(
        pages.map(async (page) => (page.type === 'card' ? { ...page, card: await renew(page.card) } : page)),
      );
      if (asked !== step || pages.length === 0) return;
      pages = fresh;
      onChange(false);
    },
    end: () => show([]),
  };
}
