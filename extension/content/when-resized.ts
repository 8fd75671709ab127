/** A page that a finger pinched larger than this is being looked at closely, and nothing in it should move. */
const PINCHED = 1.01;

/**
 * Calls `act`, at most once a frame, when the window or what the reader sees of it got another size: turned, zoomed, a keyboard
 * on the screen; not while the page is pinched larger.
 */
export function whenResized(view: Window, act: () => void, signal: AbortSignal): void {
  const { visualViewport } = view;
  let waiting = false;
  const soon = () => {
    if (waiting || (visualViewport?.scale ?? 1) > PINCHED) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) act();
    });
  };
  visualViewport?.addEventListener('resize', soon, { signal });
  view.addEventListener('resize', soon, { signal });
}
