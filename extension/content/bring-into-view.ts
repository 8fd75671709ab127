import { wayOut } from '../popover/index.ts';
import type { Rect } from './corridor.ts';
import { lookAt } from './frames.ts';
import { boxesOf, type LiveMention } from './text-map.ts';

/** Where a name is tried, as a part of the height that it is shown in: what lies over a page is at its edges. */
const TRIED = [1 / 3, 1 / 2, 2 / 3, 1 / 4];

/**
 * Scrolls, at once, until a reader can see a name: frames and boxes that scroll by themselves too, and not under what lies
 * over the page, as bars at its top. Where it is seen already nothing moves.
 * @param isOurs whether an element is our own card, which gives way
 */
export function bringIntoView(view: Window, mention: LiveMention, isOurs: (element: unknown) => boolean): void {
  const element = mention.ranges[0]?.startContainer.parentElement;
  if (!element || isSeen(view, mention, isOurs)) return;
  // By the browser first: it also goes along a line, and into frames of frames.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const scrollers = scrollersOf(element);
  for (const part of TRIED) {
    for (const scroller of scrollers) scrollTo(scroller, mention, part);
    if (isSeen(view, mention, isOurs)) return;
  }
}

/** Whether the first line of a name is within the window, and nothing lies over it. */
export function isSeen(view: Window, mention: LiveMention, isOurs: (element: unknown) => boolean): boolean {
  const [box] = boxesOf(mention);
  if (!box || box.top < 0 || box.bottom > view.innerHeight) return false;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const { target } = lookAt(view.document, middle);
  // Right of the window there is nothing to look at.
  if (!target) return middle.x >= view.innerWidth || middle.x < 0;
  const element = mention.ranges[0]?.startContainer.parentElement;
  return isOurs(target) || (element ? wayOut(element).has(target) : false);
}

/**
 * Scrolls a name out from under a card that stands at the lower edge of the window, as far as the page goes.
 * @param card its box; null where none is open
 */
export function uncover(view: Window, mention: LiveMention, card: Rect | null): void {
  const [line] = boxesOf(mention);
  if (!card || !line || line.top > card.bottom || line.bottom <= card.top || line.left > card.right) return;
  view.scrollBy({ top: line.bottom - card.top + (line.bottom - line.top), behavior: 'instant' });
}

/** What can be scrolled to show an element, from inside to outside. */
function scrollersOf(element: Element): Element[] {
  return [...wayOut(element)].filter((holder) => {
    if (holder === holder.ownerDocument.scrollingElement) return true;
    return holder.scrollHeight > holder.clientHeight && /auto|scroll/.test(getComputedStyle(holder).overflowY);
  });
}

function scrollTo(scroller: Element, mention: LiveMention, part: number): void {
  // Both in the coordinates of their own document.
  const [box] = mention.ranges[0]?.getClientRects() ?? [];
  const { ownerDocument } = scroller;
  const { scrollingElement, defaultView } = ownerDocument;
  if (!box || mention.element.ownerDocument !== ownerDocument) return;
  const isPage = scroller === scrollingElement;
  const { top, height } = isPage ? { top: 0, height: defaultView?.innerHeight ?? 0 } : scroller.getBoundingClientRect();
  scroller.scrollBy({ top: box.top - (top + height * part), behavior: 'instant' });
}
