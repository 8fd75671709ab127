import { parentElementOf } from './form-proof.ts';
import { BLOCK_TAGS } from './vocabulary.ts';

/** Where a page has changed, as far as it concerns the article. */
export interface ChangedPlaces {
  /** Elements whose text is to be read again. */
  dirty: Set<Element>;
  /** Elements that came beside the article, or changed there. */
  beside: Set<Element>;
  /** Whether something was taken away. */
  removed: boolean;
}

/** What the observer watches. */
export interface WatchedPlaces {
  /** Elements that hold the article. */
  inside: readonly Element[];
  /** Elements beside the article that may become part of it. */
  pending: ReadonlySet<Element>;
  /** Whether blocks were read from the very text of an element. */
  hasText(element: Element): boolean;
}

/**
 * Notes where text was added or changed. Only what the records name is looked at.
 * @param records of one `MutationObserver`
 * @param watched what is watched
 * @param places gets what is found
 */
export function notePlaces(records: MutationRecord[], watched: WatchedPlaces, places: ChangedPlaces): void {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') {
      const block = blockElementOf(target);
      if (block) places.dirty.add(block);
      continue;
    }
    if (!watched.inside.some((element) => element.contains(target))) {
      noteBeside({ target, addedNodes, watched, places });
      places.removed ||= removedNodes.length > 0;
      continue;
    }
    let text = watched.hasText(target as Element);
    for (const node of addedNodes) {
      if (isBlock(node)) places.dirty.add(node);
      else text ||= node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE;
    }
    for (const node of removedNodes) {
      places.removed = true;
      text ||= !isBlock(node) && node.nodeType !== Node.COMMENT_NODE;
    }
    const block = text ? blockElementOf(target) : null;
    if (block) places.dirty.add(block);
  }
}

function noteBeside(change: {
  target: Node;
  addedNodes: NodeList;
  watched: WatchedPlaces;
  places: ChangedPlaces;
}): void {
  const { target, addedNodes, watched, places } = change;
  for (const element of watched.pending) {
    if (!element.contains(target)) continue;
    places.beside.add(element);
    return;
  }
  for (const node of addedNodes) if (isBlock(node)) places.beside.add(node);
}

const isBlock = (node: Node): node is Element =>
  node.nodeType === Node.ELEMENT_NODE &&
  (BLOCK_TAGS.has((node as Element).localName) || (node as Element).localName.includes('-'));

function blockElementOf(node: Node): Element | null {
  let at = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentElementOf(node);
  while (at && !BLOCK_TAGS.has(at.localName)) at = parentElementOf(at);
  return at;
}

/** For sorting. Browsers compare siblings by walking from one to the other or to the end: not for thousands of them. */
export const inDocumentOrder = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Elements without those that are inside another of them, or no longer in the page; in document order. */
export function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  const there = [...elements].filter((element) => element.isConnected);
  there.sort(inDocumentOrder);
  for (const element of there) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

/** Whether an element is one of these, or inside one. */
export function isWithin(element: Element, places: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) if (places.has(at)) return true;
  return false;
}
