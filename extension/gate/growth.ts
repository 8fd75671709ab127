const { addEventListener } = EventTarget.prototype;

/** How soon after a change the page is looked at; twice as long each time. Milliseconds. */
const FIRST_WAIT = 250;

/**
 * Calls `onGrown` when something was added to the page or changed in it, however late, at a cost that has a bound: the first change is noted and nothing more is
 * watched until the page has been looked at, after a wait that doubles each time. A page that rests costs nothing, a
 * page that never rests is looked at a dozen times an hour, and what comes late is seen after as long again at the latest.
 * A reader's click begins anew, because it is there to change something.
 *
 * @returns `restart`: begins anew
 */
export function watchGrowth(onGrown: () => void, signal: AbortSignal): { restart(): void } {
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(note);

  function watch(): void {
    timer = undefined;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  function note(): void {
    observer.disconnect();
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => {
      watch();
      onGrown();
    }, wait);
    wait *= 2;
  }

  function restart(): void {
    clearTimeout(timer);
    wait = FIRST_WAIT;
    if (!signal.aborted) watch();
  }

  const heard = { capture: true, passive: true, signal };
  window.addEventListener('click', ({ isTrusted }) => isTrusted && restart(), heard);
  // What comes into a frame is no change of the page that it is in.
  addEventListener.call(document, 'load', ({ target }) => isFrame(target) && note(), heard);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  watch();
  return { restart };
}

const isFrame = (target: EventTarget | null): boolean => /^i?frame$/.test((target as Element | null)?.localName ?? '');
