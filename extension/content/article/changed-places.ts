import { childNodesOf, holds, isElement, isInPage, parentElementOf } from './form-proof.ts';
import { inDocumentOrder } from './order.ts';
import { STRIDE, type Steps } from './steps.ts';

/** Where a page has changed, as far as it concerns the article. Only noted here: styles are asked for once the page rests. */
export interface ChangedPlaces {
  /** Nodes whose own text or children changed, in the article. */
  touched: Set<Node>;
  /** Elements that came into the article. */
  added: Set<Element>;
  /** Elements beside the article that came, or that something came into. */
  beside: Set<Element>;
  /** Whether something was taken away. */
  removed: boolean;
  /** Whether something may be shown or hidden now. */
  restyled: boolean;
}

export const noPlaces = (): ChangedPlaces => ({
  touched: new Set(),
  added: new Set(),
  beside: new Set(),
  removed: false,
  restyled: false,
});

export const isChanged = ({ touched, added, beside, removed, restyled }: ChangedPlaces): boolean =>
  removed || restyled || touched.size > 0 || added.size > 0 || beside.size > 0;

/** More of them say no more than that much has changed. */
const MOST_BESIDE = 64;

/**
 * Notes what changed. Only what the records name is looked at, and no style.
 * @param records of one `MutationObserver`
 * @param inside elements that hold the article
 * @param places gets what is found
 */
export function notePlaces(records: MutationRecord[], inside: readonly Element[], places: ChangedPlaces): void {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'attributes') {
      places.restyled = true;
      continue;
    }
    places.removed ||= removedNodes.length > 0;
    if (!inside.some((element) => holds(element, target))) {
      if (type === 'childList') noteBeside(target, addedNodes, places);
      continue;
    }
    let isText = type === 'characterData' || removedNodes.length > 0;
    for (const node of addedNodes) {
      if (isElement(node)) places.added.add(node);
      else isText ||= node.nodeType === Node.TEXT_NODE;
    }
    if (isText) places.touched.add(target);
  }
}

function noteBeside(target: Node, addedNodes: NodeList, places: ChangedPlaces): void {
  const { beside } = places;
  for (const node of addedNodes) {
    places.restyled ||= /^(style|link)$/i.test(node.nodeName);
    if (beside.size >= MOST_BESIDE) return;
    if (isElement(node)) beside.add(node);
    else if (isElement(target)) beside.add(target);
  }
}

/**
 * The elements whose text is to be read again: a block that was added, and else the block around what changed.
 * @param isText whether blocks were read from the very text of an element
 */
export function* placesToRead(
  { touched, added }: ChangedPlaces,
  isText: (element: Element) => boolean,
): Steps<Element[]> {
  const places = new Set<Element>();
  let done = 0;
  for (const node of touched) {
    if (++done % STRIDE === 0) yield;
    const block = isInPage(node) ? blockOf(node) : null;
    if (block && (isText(block) || hasOwnText(block))) places.add(block);
  }
  for (const element of added) {
    if (++done % STRIDE === 0) yield;
    const above = isInPage(element) ? parentElementOf(element) : null;
    const around = above && blockOf(above);
    if (!around) continue;
    places.add(isText(around) || blockOf(element) !== element ? around : element);
  }
  return outermost(places);
}

const hasOwnText = (element: Element): boolean =>
  [...childNodesOf(element)].some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '');

/** The element that begins the line in which a node stands; itself, where it is one. */
export function blockOf(node: Node): Element | null {
  let at = isElement(node) ? node : parentElementOf(node);
  while (at && /^(inline|ruby|contents)/.test(getComputedStyle(at).display)) at = parentElementOf(at);
  return at;
}

/** Elements without those that are inside another of them, or no longer in the page; in document order. */
export function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  const there = [...elements].filter(isInPage);
  there.sort(inDocumentOrder);
  for (const element of there) {
    const last = kept.at(-1);
    if (!last || !holds(last, element)) kept.push(element);
  }
  return kept;
}

/** Whether an element is one of these, or inside one. */
export function isWithin(element: Element, places: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) if (places.has(at)) return true;
  return false;
}
