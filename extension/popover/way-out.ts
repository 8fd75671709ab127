/**
 * An element and all that it stands in, out of shadow roots and frames of the same origin, from inside to outside. A form may give
 * one of its fields for what holds it, and that field the form again.
 */
export function wayOut(element: Element): Set<Element> {
  const seen = new Set<Element>();
  for (let at: Element | null = element; at && !seen.has(at); at = at.parentElement ?? holderOf(at)) seen.add(at);
  return seen;
}

/** The host of its shadow root, or the frame that it is in. */
function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : (element.ownerDocument.defaultView?.frameElement ?? null);
}
