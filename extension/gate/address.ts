import { routeOf } from './page-address.ts';

/** How long after a click a page has usually changed its address. Milliseconds. */
const AFTER_CLICK = 400;

/**
 * Calls `onMove` when the page's address changes in place (`history.pushState`, a hash router and the like). A fragment that
 * names a place in the page is no other address.
 */
export function followAddress(onMove: () => void, signal: AbortSignal): void {
  let bare = bareAddress();
  let route = routeOf(location, document);
  const look = (): void => {
    const [nowBare, nowRoute] = [bareAddress(), routeOf(location, document)];
    const isSame = nowBare === bare && (nowRoute === null || nowRoute === route);
    if (isSame || signal.aborted) return;
    bare = nowBare;
    route = nowRoute ?? route;
    onMove();
  };
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, { signal });
  // Without the Navigation API nothing tells a content script of pushState, which mostly follows a click.
  const { navigation }: Partial<Window> = window;
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else window.addEventListener('click', () => setTimeout(look, AFTER_CLICK), { signal, capture: true, passive: true });
}

const bareAddress = (): string => location.href.replace(/#.*/, '');
