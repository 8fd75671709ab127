import { crowdsOf, nearInCrowd, type Stretch } from './crowds.ts';
import { atNextFrame } from './next-frame.ts';
import { boxesOf, type LiveMention } from './text-map.ts';

/** More than this and browsers take notice: Chromium looks through all registered ranges whenever the page changes. */
const MANY = 1_000;
/** Every so many mentions one is watched, which stands for its neighbours. */
const STRIDE = 8;
/** How far around the window counts as near. */
const MARGIN = '400%';

type Tell = (mentions: readonly LiveMention[]) => void;

/**
 * Gives the mentions that are near the reader's window: all of them on ordinary pages, and on very large ones those
 * around it, again each time that the reader moves on.
 */
export function createNearView(onNear: Tell, signal: AbortSignal) {
  let end = new AbortController();
  signal.addEventListener('abort', () => end.abort());

  return function update(mentions: readonly LiveMention[]): void {
    end.abort();
    end = new AbortController();
    if (mentions.length <= MANY) onNear(mentions);
    else followNear(mentions, onNear, end.signal);
  };
}

function followNear(mentions: readonly LiveMention[], onNear: Tell, signal: AbortSignal): void {
  const watched = mentions.filter((_, index) => index % STRIDE === 0).map(({ element }) => element);
  const crowds = crowdsOf(mentions);
  const near = new Set<Element>();

  function tell(): void {
    const isNear = (group: number) => watched[group] !== undefined && near.has(watched[group]);
    const here = new Map<Element, Stretch>();
    for (const [element, crowd] of crowds)
      if (near.has(element)) here.set(element, nearInCrowd(mentions, crowd, window.innerHeight));
    onNear(
      mentions.filter(({ element }, index) => {
        const group = Math.floor(index / STRIDE);
        const { from, to } = here.get(element) ?? { from: 0, to: mentions.length };
        return index >= from && index < to && (isNear(group) || isNear(group + 1));
      }),
    );
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
      tell();
    },
    { rootMargin: MARGIN },
  );
  for (const element of new Set(watched)) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  for (const { from } of crowds.values()) whenFarther(mentions[from]!, tell, signal);
}

/** Calls `act` when an element whose first mention is given was scrolled by half a window since the last time. */
function whenFarther(first: LiveMention, act: () => void, signal: AbortSignal): void {
  const view = first.element.ownerDocument.defaultView ?? window;
  const topNow = () => boxesOf(first)[0]?.top ?? 0;
  let top = topNow();
  let looking = false;
  const look = () => {
    if (looking) return;
    looking = true;
    atNextFrame(view, () => {
      looking = false;
      const now = topNow();
      if (signal.aborted || Math.abs(now - top) < window.innerHeight / 2) return;
      top = now;
      act();
    });
  };
  view.addEventListener('scroll', look, { capture: true, passive: true, signal });
  view.addEventListener('resize', look, { passive: true, signal });
}
