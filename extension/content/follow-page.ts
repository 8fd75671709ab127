import { whenOpened } from '../platform/page-opened.ts';

interface PageEvents {
  /** The page is looked at again, or no more. */
  onSeen(): void;
  /** It is left, perhaps for the back/forward cache. */
  onLeave(): void;
  /** It comes back from there. */
  onBack(): void;
  /** A script opened the document anew: nothing is there any more that was there before, and no listener of ours. */
  onOpened(): void;
}

const { addEventListener } = EventTarget.prototype;

/** Tells of what happens to a page as a whole, until the signal is aborted. */
export function followPage(
  document: Document,
  { onSeen, onLeave, onBack, onOpened }: PageEvents,
  signal: AbortSignal,
): void {
  function listen(): void {
    addEventListener.call(document, 'visibilitychange', onSeen, { signal });
    window.addEventListener('pagehide', onLeave, { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && onBack(), { signal });
  }
  listen();
  whenOpened(
    document,
    () => {
      listen();
      onOpened();
    },
    signal,
  );
}
