import type { MentionId } from './hover-state.ts';
import type { LiveMention } from './text-map.ts';

/** Finds the marked name under the pointer. */
export interface MentionFinder {
  /** Searches among these from now on. */
  update(mentions: readonly LiveMention[]): void;
  /**
   * @param target the innermost element that the browser found under the pointer
   * @param x,y CSS pixels in the viewport of its document
   */
  find(target: Element | null | undefined, x: number, y: number): MentionId | null;
}

interface Spot {
  id: MentionId;
  range: Range;
}

/** The boxes of an element's names, measured from its corner: they hold while it moves, as by scrolling. */
interface Measured {
  width: number;
  height: number;
  scrolled: number;
  boxes: { spot: Spot; left: number; top: number; right: number; bottom: number }[];
}

/**
 * The browser has already said which element the pointer is on, at no cost. Only where that element holds text of a name
 * is anything measured, and then once; caret lookups and `highlightsFromPoint` cost more, differ between browsers and do
 * not reach everywhere (docs/decisions/0501).
 */
export function createMentionFinder(): MentionFinder {
  let spots = new WeakMap<Element, Spot[]>();
  let measured = new WeakMap<Element, Measured>();

  function measure(element: Element, frame: DOMRect): Measured {
    const boxes = (spots.get(element) ?? []).flatMap((spot) =>
      Array.from(spot.range.getClientRects(), ({ left, top, right, bottom }) => ({
        spot,
        left: left - frame.left,
        top: top - frame.top,
        right: right - frame.left,
        bottom: bottom - frame.top,
      })),
    );
    return { width: frame.width, height: frame.height, scrolled: scrollOf(element), boxes };
  }

  return {
    update(mentions) {
      spots = new WeakMap();
      measured = new WeakMap();
      for (const { id, ranges } of mentions) {
        for (const range of ranges) {
          const element = range.startContainer.parentElement;
          if (!element) continue;
          const inElement = spots.get(element) ?? [];
          inElement.push({ id, range });
          spots.set(element, inElement);
        }
      }
    },
    find(target, x, y) {
      if (!target || !spots.has(target)) return null;
      const frame = target.getBoundingClientRect();
      let known = measured.get(target);
      if (
        !known ||
        known.width !== frame.width ||
        known.height !== frame.height ||
        known.scrolled !== scrollOf(target)
      ) {
        known = measure(target, frame);
        measured.set(target, known);
      }
      const [left, top] = [x - frame.left, y - frame.top];
      const hit = known.boxes.find((b) => left >= b.left && left < b.right && top >= b.top && top < b.bottom);
      return hit?.spot.id ?? null;
    },
  };
}

const scrollOf = (element: Element): number => element.scrollTop + element.scrollLeft;
