/** Events that rise out of a shadow root and have no handler property by which they could be found. */
const UNLISTED = [
  ...['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['textInput', 'DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll'],
];

/**
 * Keeps everything that happens in an element from whoever listens above it: what happens in the card is not the page's
 * business. All events that the browser has a handler property for, whichever they are, and those that have none. Who
 * listens on the window while the event comes down still hears it, our own listeners too.
 */
export function keepEvents(element: HTMLElement): void {
  const stop = (event: Event) => event.stopPropagation();
  const handlers: string[] = [];
  for (const name in element) if (name.startsWith('on')) handlers.push(name.slice(2));
  // A listener that may prevent scrolling would hold up the wheel and the finger.
  for (const type of [...handlers, ...UNLISTED]) element.addEventListener(type, stop, { passive: true });
}
