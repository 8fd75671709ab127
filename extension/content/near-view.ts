import type { LiveMention } from './text-map.ts';

/** More than this and browsers take notice: Chromium looks through all registered ranges whenever the page changes. */
const MANY = 1_000;
/** Every so many mentions one is watched, which stands for its neighbours. */
const STRIDE = 8;
/** How far around the window counts as near. */
const MARGIN = '400%';

/**
 * Gives the mentions that are near the reader's window: all of them on ordinary pages, and on very large ones those
 * around it, again each time that the reader moves on.
 */
export function createNearView(onNear: (mentions: readonly LiveMention[]) => void, signal: AbortSignal) {
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect());

  return function update(mentions: readonly LiveMention[]): void {
    observer?.disconnect();
    if (mentions.length <= MANY) {
      onNear(mentions);
      return;
    }
    const watched = mentions.filter((_, index) => index % STRIDE === 0).map(({ element }) => element);
    const near = new Set<Element>();
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
        const isNear = (group: number) => watched[group] !== undefined && near.has(watched[group]);
        onNear(
          mentions.filter((_, index) => {
            const group = Math.floor(index / STRIDE);
            return isNear(group) || isNear(group + 1);
          }),
        );
      },
      { rootMargin: MARGIN },
    );
    for (const element of new Set(watched)) observer.observe(element);
  };
}
