import type { Rect } from './corridor.ts';
import { boxesOf, type LiveMention } from './text-map.ts';

/** More mentions in one element than this are told apart by where they stand. */
const CROWD = 256;
/** The next guess is at first so many mentions further. */
const STRIDE = 32;

/** A stretch of a page's mentions. */
export interface Stretch {
  from: number;
  to: number;
}

/** Elements that hold very many mentions, and which of the page's mentions those are. */
export function crowdsOf(mentions: readonly LiveMention[]): Map<Element, Stretch> {
  const crowds = new Map<Element, Stretch>();
  let from = 0;
  for (let to = 1; to <= mentions.length; to++) {
    const element = mentions[from]!.element;
    if (mentions[to]?.element === element) continue;
    if (to - from > CROWD) crowds.set(element, { from, to });
    from = to;
  }
  return crowds;
}

/**
 * The mentions of a crowd that stand in the window, or within a window's height of it: about these and few others. Text runs from
 * top to bottom, so a guess by height is tried, and then ever larger steps from there: few places are asked for.
 * @param all of the page
 * @param height of the window, CSS pixels
 */
export function nearInCrowd(all: readonly LiveMention[], crowd: Stretch, height: number): Stretch {
  const boxOf = (index: number): Rect | undefined => boxesOf(all[index]!)[0];
  const [first, last] = [boxOf(crowd.from), boxOf(crowd.to - 1)];
  if (!first || !last) return crowd;
  const edge = (y: number) => {
    const guess = crowd.from + ((y - first.top) / (last.bottom - first.top || 1)) * (crowd.to - crowd.from);
    return { y, at: Math.round(Math.min(Math.max(guess, crowd.from), crowd.to - 1)) };
  };
  return {
    from: walk(edge(-height), -1, crowd, (index, y) => (boxOf(index)?.top ?? y) < y),
    to: walk(edge(2 * height), 1, crowd, (index, y) => (boxOf(index)?.bottom ?? y) > y) + 1,
  };
}

/** Steps one way from a guess until `isBeyond`, each step twice as long as the one before; stays in the stretch. */
function walk(
  { at, y }: { at: number; y: number },
  way: 1 | -1,
  { from, to }: Stretch,
  isBeyond: (index: number, y: number) => boolean,
): number {
  let index = at;
  for (let step = STRIDE; index > from && index < to - 1 && !isBeyond(index, y); step *= 2) index += way * step;
  return Math.min(Math.max(index, from), to - 1);
}
