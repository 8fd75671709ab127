/** Reads a property as the browser defines it, whatever a page has put over it. */
const own = <Value>(prototype: object, name: string): ((node: Node) => Value) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (node) => get!.call(node);
};

/**
 * What a `form` answers with one of its fields instead, where a field has that name (`<input name="parentNode">`, in
 * Chromium): who climbs by that goes round in circles.
 */
export const parentOf = own<Node | null>(Node.prototype, 'parentNode');
export const parentElementOf = own<Element | null>(Node.prototype, 'parentElement');
export const nextOf = own<Node | null>(Node.prototype, 'nextSibling');
export const previousOf = own<Node | null>(Node.prototype, 'previousSibling');
export const isInPage = own<boolean>(Node.prototype, 'isConnected');
export const tagOf = own<string>(Element.prototype, 'localName');

const { getAttribute, matches, querySelectorAll, getBoundingClientRect, checkVisibility } = Element.prototype;
const { contains } = Node.prototype;

export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const isMatch = (element: Element, selector: string): boolean => matches.call(element, selector);
/** The elements below an element or a shadow root that match. */
export const findAll = (parent: Node, selector: string): NodeListOf<Element> =>
  parent.nodeType === Node.ELEMENT_NODE
    ? querySelectorAll.call(parent, selector)
    : (parent as ShadowRoot).querySelectorAll(selector);
export const boundsOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const isVisible = (element: Element, options?: CheckVisibilityOptions): boolean =>
  checkVisibility.call(element, options);
export const holds = (parent: Node, node: Node): boolean => contains.call(parent, node);

/**
 * What an element stands in: its parent, for the topmost in a shadow root the root's host, for a frame's page what the
 * frame stands in. Null at the top of the page.
 */
export function aboveOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  const frame = parent?.nodeType === Node.DOCUMENT_NODE ? (parent as Document).defaultView?.frameElement : null;
  return frame ? parentElementOf(frame) : null;
}
