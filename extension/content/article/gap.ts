import type { Box, Boxes } from './box.ts';
import { isElement, parentOf, previousOf, tagOf } from './form-proof.ts';

/** What may stand between two texts of one block. */
export const LINE = 1;
export const BLANK_LINE = 2;
export const BLOCK = 3;

/** What stands between a text node and the text before it in the same block. */
export function gapBefore(node: Text, { element: block }: Box, boxes: Boxes): number {
  let gap = 0;
  let at: Node = node;
  for (;;) {
    const before: Node | null = previousOf(at);
    if (!before) {
      const above: Node | null = parentOf(at);
      if (!above || above === block) return gap;
      at = above;
      continue;
    }
    at = before;
    if (before.nodeType === Node.TEXT_NODE && (before as Text).data.trim() !== '') return gap;
    if (!isElement(before)) continue;
    const name = tagOf(before);
    if (name === 'br') {
      if (++gap === BLANK_LINE) return gap;
    } else {
      const box = boxes.byElement.get(before);
      if (box && !box.hidden) return box.isBlock ? BLOCK : box.skip ? LINE : gap;
      if (name === 'hr') return BLOCK;
    }
  }
}
