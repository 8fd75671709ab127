/** How soon a page whose styles have changed is looked at again, at the latest; milliseconds. */
const SOON = 500;

/**
 * Calls `act`, in idle time, when the page's styles may have changed as a whole: a style sheet came, the page changed the
 * theme, the reader changed colours. A page that changes single elements is not followed here.
 */
export function whenRestyled(document: Document, act: () => void, signal: AbortSignal): void {
  let waiting = false;
  const soon = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    requestIdleCallback(
      () => {
        waiting = false;
        if (!signal.aborted) act();
      },
      { timeout: SOON },
    );
  };
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  if (document.head) observer.observe(document.head, { childList: true });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(max-width: 600px)'])
    matchMedia(query).addEventListener('change', soon, { signal });
  const onLoad = ({ target }: Event) => {
    if ((target as Element).localName === 'link') soon();
  };
  document.addEventListener('load', onLoad, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
