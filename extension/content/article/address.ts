interface AddressOptions {
  document: Document;
  /** The page moved to another address without loading anew; fragments do not count. */
  onMove(): void;
  signal: AbortSignal;
}

/** How long after a click a page has usually changed its address. */
const AFTER_CLICK = 400;

/** Tells when the page's address changes in place (`history.pushState` and the like). */
export function followAddress({ document, onMove, signal }: AddressOptions): void {
  const view = document.defaultView;
  if (!view) return;
  let address = bare(document.URL);
  const look = (): void => {
    const now = bare(document.URL);
    if (now === address || signal.aborted) return;
    address = now;
    onMove();
  };
  view.addEventListener('popstate', look, { signal });
  // Without the Navigation API nothing tells a content script of pushState, which mostly follows a click.
  if ('navigation' in view) view.navigation.addEventListener('currententrychange', look, { signal });
  else
    document.addEventListener('click', () => setTimeout(look, AFTER_CLICK), { signal, capture: true, passive: true });
}

const bare = (address: string): string => address.replace(/#.*/, '');
