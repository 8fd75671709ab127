/** An element and all that it stands in, out of shadow roots and frames of the same origin, from inside to outside. */
export function wayOut(element: Element): Set<Element> {
  // As the browser defines it: a form answers with a field of that name.
  const { get: parentOf } = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')!;
  const seen = new Set<Element>();
  for (let at: Element | null = element; at; at = (parentOf!.call(at) as Element | null) ?? holderOf(at)) seen.add(at);
  return seen;
}

/** The host of its shadow root, or the frame that it is in. */
function holderOf(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return 'host' in root ? (root.host as Element) : (element.ownerDocument.defaultView?.frameElement ?? null);
}
