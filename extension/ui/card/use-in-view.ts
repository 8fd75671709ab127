import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Scrolls an element into view, as far as it fits; its beginning where it does not. Each time that `what` opened it changes; never without. */
export function useInView(element: RefObject<HTMLElement | null>, what: unknown): void {
  useLayoutEffect(() => {
    const opened = what === undefined ? null : element.current;
    const view = opened?.closest<HTMLElement>('.body');
    if (!opened || !view) return;
    // The card alone, never the page: `scrollIntoView` would move that too.
    const scroller = view.scrollHeight > view.clientHeight ? view : (view.closest<HTMLElement>('.card') ?? view);
    const [inside, seen] = [opened.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const below = inside.bottom - seen.bottom;
    if (below > 0) scroller.scrollTop += Math.min(below + MARGIN, inside.top - seen.top - MARGIN);
    else if (inside.top < seen.top) scroller.scrollTop += inside.top - seen.top - MARGIN;
  }, [what]);
}

/** CSS pixels. */
const MARGIN = 8;
