import { routeOf } from './page-address.ts';

/**
 * Calls `onMove` when the page's address changes in place (`history.pushState`, a hash router and the like). A fragment that
 * names a place in the page is no other address.
 */
export function followAddress(onMove: () => void, signal: AbortSignal): void {
  let bare = bareAddress();
  let route = routeOf(location, document);
  window.navigation.addEventListener(
    'currententrychange',
    () => {
      const [nowBare, nowRoute] = [bareAddress(), routeOf(location, document)];
      const isSame = nowBare === bare && (nowRoute === null || nowRoute === route);
      bare = nowBare;
      route = nowRoute ?? route;
      if (!isSame) onMove();
    },
    { signal },
  );
}

const bareAddress = (): string => location.pathname + location.search;
