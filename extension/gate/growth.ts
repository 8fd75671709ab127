/** How soon after a change the page is looked at; twice as long each time. Milliseconds. */
const FIRST_WAIT = 300;

interface Growth {
  /** Something has changed: the page is looked at after the wait. */
  note(): void;
  /** Begins anew, with the shortest wait; also where `document.open()` took all listeners away. */
  restart(): void;
}

/**
 * Calls `look` when something was added to the page or changed in it, however late, at a cost that has a bound: the first
 * change is noted and nothing more is watched until the page has been looked at, after a wait that doubles each time. A
 * page that rests costs nothing, a page that never rests is looked at a dozen times an hour, and what comes late is seen
 * after as long again at the latest. A reader's click begins anew, because it is there to change something.
 */
export function watchGrowth(look: () => void, signal: AbortSignal): Growth {
  let wait = FIRST_WAIT;
  let timer = 0;
  const observer = new MutationObserver(note);

  function watch(): void {
    timer = 0;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  function note(): void {
    observer.disconnect();
    if (timer) return;
    timer = window.setTimeout(() => {
      watch();
      look();
    }, wait);
    wait *= 2;
  }

  function restart(): void {
    clearTimeout(timer);
    wait = FIRST_WAIT;
    listen();
    watch();
  }

  const onClick = ({ isTrusted }: Event) => isTrusted && restart();
  // What comes into a frame is no change of the page that it is in.
  const onLoad = ({ target }: Event) => target instanceof HTMLIFrameElement && note();
  function listen(): void {
    const heard = { capture: true, signal };
    window.addEventListener('click', onClick, heard);
    addEventListener.call(document, 'load', onLoad, heard);
  }

  listen();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  watch();
  return { note, restart };
}

const { addEventListener } = EventTarget.prototype;
