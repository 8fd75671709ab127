const OURS: readonly string[] = __TEST__ ? ['popover', 'data-backgrounder'] : ['popover'];
/** So many times a host is mended; a page that goes on gets its way. */
const MOST_MENDS = 10;

/**
 * Keeps a host as we made it while its card is open: attributes that others put on it (`inert`, `aria-hidden`, a `class`)
 * go, and its own comes back. Where the page moves it, takes it out, or does not stop, the card is lost.
 * @param host where it stands in the page, shown
 * @returns ends the watch
 */
export function guardHost(host: HTMLElement, onLost: () => void): () => void {
  let mends = 0;
  const mend = () => {
    const strange = host.getAttributeNames().filter((name) => !OURS.includes(name));
    if (strange.length === 0 && isShown(host)) return;
    mends += 1;
    for (const name of strange) host.removeAttribute(name);
    if (mends > MOST_MENDS || !showHost(host)) onLost();
  };
  const watch = new MutationObserver((changes) => {
    // Also where it came back: it may have been in another document, and lost its styles there.
    if (changes.some(({ removedNodes }) => [...removedNodes].includes(host))) onLost();
    else mend();
  });
  watch.observe(host, { attributes: true });
  if (host.parentNode) watch.observe(host.parentNode, { childList: true });
  host.addEventListener('toggle', mend);
  return () => {
    watch.disconnect();
    host.removeEventListener('toggle', mend);
  };
}

/** Shows a host that is in the page in the top layer; whether it is there. A page hears of it, and may forbid it or take the host. */
export function showHost(host: HTMLElement): boolean {
  if (host.popover !== 'manual') host.popover = 'manual';
  try {
    if (!isShown(host)) host.showPopover();
  } catch {
    return false;
  }
  return isShown(host);
}

const isShown = (host: HTMLElement): boolean => host.isConnected && host.matches(':popover-open');
