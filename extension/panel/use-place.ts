import { useEffect, useRef } from 'preact/hooks';
import { hashOf, type PanelPlace, placeOfHash } from '../platform/panel-address.ts';
import { watchWishes } from '../platform/panel-wish.ts';

/** Calls `onPlace` with what the panel shall show: by its address, now and when it changes, and by what another part of us wishes for. */
export function usePlace(onPlace: (place: PanelPlace) => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const goTo = () => {
      const place = placeOfHash(location.hash);
      if (place) onPlace(place);
    };
    window.addEventListener('hashchange', goTo, { signal: stop.signal });
    watchWishes(onPlace, stop.signal);
    goTo();
    return () => stop.abort();
  }, []);
}

/** Puts what is shown into the address, so that it can be kept as a bookmark; what the address asked for stays until it is there. */
export function useShownPlace(place: PanelPlace | undefined): void {
  const hash = place ? hashOf(place) : '';
  const last = useRef('');
  useEffect(() => {
    if (hash !== last.current) history.replaceState(null, '', location.pathname + location.search + hash);
    last.current = hash;
  }, [hash]);
}
