import { own } from '../../platform/form-proof.ts';

export { textOf } from '../../platform/form-proof.ts';

/**
 * What a `form` answers with one of its fields instead, where a field has that name (`<input name="parentNode">`, in
 * Chromium): who climbs by that goes round in circles.
 */
const kindOf = own<number>(Node.prototype, 'nodeType');
export const isElement = (node: Node): node is Element => kindOf(node) === Node.ELEMENT_NODE;
export const parentOf = own<Node | null>(Node.prototype, 'parentNode');
export const parentElementOf = own<Element | null>(Node.prototype, 'parentElement');
export const nextOf = own<Node | null>(Node.prototype, 'nextSibling');
export const previousOf = own<Node | null>(Node.prototype, 'previousSibling');
export const documentOf = own<Document>(Node.prototype, 'ownerDocument');
export const childNodesOf = own<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const isInPage = own<boolean>(Node.prototype, 'isConnected');
export const tagOf = own<string>(Element.prototype, 'localName');

const slotOf = own<HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const childrenOf = own<HTMLCollection>(Element.prototype, 'children');

const { getAttribute, matches, querySelectorAll, getBoundingClientRect, checkVisibility } = Element.prototype;
const { contains, getRootNode, compareDocumentPosition } = Node.prototype;

export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const isMatch = (element: Element, selector: string): boolean => matches.call(element, selector);
/** The elements below an element or a shadow root that match. */
export const findAll = (parent: Node, selector: string): NodeListOf<Element> =>
  isElement(parent) ? querySelectorAll.call(parent, selector) : (parent as ShadowRoot).querySelectorAll(selector);
export const boundsOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const isVisible = (element: Element, options?: CheckVisibilityOptions): boolean =>
  checkVisibility.call(element, options);
/** The document or the shadow root that a node is in. */
export const treeOf = (node: Node): Node => getRootNode.call(node);
/** Whether a node comes before another one in their document. */
export const isBefore = (a: Node, b: Node): boolean =>
  (compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
export const holds = (parent: Node, node: Node): boolean => contains.call(parent, node);

/**
 * What an element stands in: the slot that shows it or its parent, for the topmost in a shadow root the root's host, for a frame's page what the
 * frame stands in. Null at the top of the page.
 */
export function aboveOf(element: Element): Element | null {
  const parent = slotOf(element) ?? parentElementOf(element);
  if (parent) return parent;
  const tree = treeOf(element);
  if ('host' in tree) return (tree as ShadowRoot).host;
  const frame = (tree as Document).defaultView?.frameElement;
  return frame ? parentElementOf(frame) : null;
}
