import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryRef } from '../../src/contract/mention.ts';
import { hashOf, type PanelPlace, placeOfHash } from '../platform/panel-address.ts';
import { watchWishes } from '../platform/panel-wish.ts';

interface Shown {
  /** The card that is open. */
  top?: EntryRef;
  query: string;
  onOpen(ref: EntryRef): void;
  onQuery(query: string): void;
}

/**
 * Keeps the panel and its address together: it shows what the address names, or what another part of us wishes for, and
 * what it shows stands in the address, so that it can be kept as a bookmark.
 *
 * @returns whether the log is shown, and how to show or close it.
 */
export function useAddress({ top, query, onOpen, onQuery }: Shown): [boolean, (isLog: boolean) => void] {
  const [isLog, setLog] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const show = (place: PanelPlace | undefined) => {
      if (!place) return;
      setLog('log' in place);
      if ('entry' in place) onOpen(place.entry);
      else if ('query' in place) onQuery(place.query);
    };
    const follow = () => show(placeOfHash(location.hash));
    window.addEventListener('hashchange', follow, { signal: stop.signal });
    watchWishes(show, stop.signal);
    follow();
    return () => stop.abort();
  }, []);

  const hash = hashOfShown({ top, query, isLog });
  const last = useRef('');
  useEffect(() => {
    // What the address asked for stays in it until it is shown.
    if (hash !== last.current) history.replaceState(null, '', location.pathname + location.search + hash);
    last.current = hash;
  }, [hash]);
  return [isLog, setLog];
}

function hashOfShown({ top, query, isLog }: Pick<Shown, 'top' | 'query'> & { isLog: boolean }): string {
  if (top) return hashOf({ entry: top });
  if (isLog) return hashOf({ log: true });
  return query.trim() ? hashOf({ query }) : '';
}
