const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;

/**
 * Calls `act` each time that a script opens the page's document anew (`document.open()`, or `document.write()` once it has
 * loaded): that takes all elements, and all listeners of the document and its window, ours too. Observers stay.
 */
export function whenOpened(document: Document, act: () => void, signal: AbortSignal): void {
  // A name that nobody else listens to.
  const call = String(Math.random());
  let answered = false;
  const answer = () => {
    answered = true;
  };
  const listen = () => addEventListener.call(document, call, answer);
  const observer = new MutationObserver((changes) => {
    if (!changes.some(({ removedNodes }) => removedNodes.length > 0)) return;
    answered = false;
    dispatchEvent.call(document, new Event(call));
    if (answered) return;
    listen();
    act();
  });
  listen();
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    removeEventListener.call(document, call, answer);
  });
}
