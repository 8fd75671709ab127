import type { Point } from './corridor.ts';
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

/** More names in one element than this, and a caret tells first which of them can be meant. */
const MANY = 64;

/**
 * The browser has already said which element the pointer is on, at no cost. Only where that element holds text of a name
 * is anything measured, and each time anew: no event tells when a picture, a font or a style has moved the lines of an
 * element (docs/decisions/0501).
 */
export function createMentionFinder(): MentionFinder {
  let spots = new WeakMap<Element, Spot[]>();
  return {
    update(mentions) {
      spots = new WeakMap();
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
      const inElement = target ? spots.get(target) : undefined;
      if (!target || !inElement) return null;
      const near = inElement.length > MANY ? nearCaret(inElement, target, { x, y }) : inElement;
      return near.find(({ range }) => isAt(range, x, y))?.id ?? null;
    },
  };
}

const isAt = (range: Range, x: number, y: number): boolean =>
  Array.prototype.some.call(
    range.getClientRects(),
    (box: DOMRect) => x >= box.left && x < box.right && y >= box.top && y < box.bottom,
  );

/** Of many names in an element, in the order of its text, those around the caret at a place. */
function nearCaret(inElement: readonly Spot[], target: Element, { x, y }: Point): readonly Spot[] {
  const root = target.getRootNode();
  const caret = target.ownerDocument.caretPositionFromPoint(
    x,
    y,
    'host' in root ? { shadowRoots: [root as ShadowRoot] } : {},
  );
  if (!caret) return [];
  let low = 0;
  let high = inElement.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = inElement[middle]!.range.comparePoint(caret.offsetNode, caret.offset) > 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return inElement.slice(Math.max(low - 1, 0), low + 2);
}
