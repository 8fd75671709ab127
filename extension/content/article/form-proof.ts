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
const elementsIn = own<HTMLCollection>(Element.prototype, 'children');
/** The elements right below an element or a shadow root. */
export const childrenOf = (parent: Node): Iterable<Element> =>
  parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (parent as ShadowRoot).children : elementsIn(parent);

export const { hasAttributes, matches, getAttribute } = Element.prototype;
