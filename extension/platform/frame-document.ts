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
