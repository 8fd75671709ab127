import { wayOut } from './way-out.ts';

/** What makes all else inert, or goes away at a press elsewhere. */
const LAYERS = ':fullscreen, :modal, :popover-open';

/**
 * Where the card of a name stands in the page: in the document element, or in the innermost dialog, popover or full-screen element
 * that the name is in, outside of which it could not be pressed, or would close it.
 */
export function layerOf(document: Document, element: Element): Element {
  // As the browser defines them: a form answers with its fields of these names.
  const { matches } = Element.prototype;
  const { getRootNode } = Node.prototype;
  for (const at of wayOut(element)) {
    const takesCard = getRootNode.call(at) === document && at.localName !== 'iframe' && !at.shadowRoot;
    if (takesCard && matches.call(at, LAYERS)) return at;
  }
  return document.documentElement;
}
