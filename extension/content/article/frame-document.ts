/**
 * The frame of the page itself that an element is in, through frames in frames.
 * @returns null for what is in no frame
 */
export function frameOf(element: Element | undefined): HTMLIFrameElement | null {
  let found: Element | null = null;
  for (let at = element; at; at = at.ownerDocument.defaultView?.frameElement ?? undefined) found = at;
  return found && found !== element ? (found as HTMLIFrameElement) : null;
}
