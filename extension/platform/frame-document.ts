import { bodyOf } from './form-proof.ts';

/**
 * The document in a frame, where it is shown and ours to read.
 * @param element any element
 * @returns null for what is no frame, for frames of other origins, and for those that styles hide
 */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  const inner = (element as HTMLIFrameElement).contentDocument;
  return inner && bodyOf(inner) && element.checkVisibility() ? inner : null;
}

/**
 * The frame of the page itself that an element is in, through frames in frames.
 * @returns null for what is in no frame
 */
export function frameOf(element: Element | undefined): HTMLIFrameElement | null {
  let found: Element | null = null;
  for (let at = element; at; at = at.ownerDocument.defaultView?.frameElement ?? undefined) found = at;
  return found && found !== element ? (found as HTMLIFrameElement) : null;
}
