import type { Box } from './box.ts';

/** A text node, and the box of the element that it stands in. */
interface Part {
  node: Text;
  box: Box;
}

/** How much room between two letters parts words, in parts of the type's size; a space is about a quarter. */
const ROOM = 0.18;
/** In one block, the browser is asked for no more: it looks for the place of a letter from the block's beginning. */
const MOST_ASKED = 100;

/**
 * Tells words that only a style parts from the parts of one word: letters of two elements without a space between them are
 * one word only where they touch on the screen.
 */
export function createSeams() {
  let asked = 0;
  return {
    /** Whether a reader sees a gap or a line's end between two texts that follow each other. */
    isGap(before: Part, after: Part): boolean {
      const [a, b] = [before.node.data, after.node.data];
      if (!isOfWord(a.charAt(a.length - 1)) || !isOfWord(b.charAt(0)) || ++asked > MOST_ASKED) return false;
      const { style } = after.box;
      if (before.box.style.cssFloat !== 'none' || style.writingMode !== 'horizontal-tb') return false;
      const [end, start] = [boxOfLetter(before.node, a.length - 1), boxOfLetter(after.node, 0)];
      if (!end || !start) return false;
      const room = ROOM * Number.parseFloat(style.fontSize);
      const isSameLine = start.top < end.bottom && end.top < start.bottom;
      if (!isSameLine) return style.wordBreak === 'normal' && style.overflowWrap === 'normal';
      return style.direction === 'rtl' ? end.left - start.right > room : start.left - end.right > room;
    },
  };
}

/** A digit or a letter that has a capital: scripts without them break lines within words. */
const isOfWord = (character: string): boolean =>
  character.toLowerCase() !== character.toUpperCase() || (character >= '0' && character <= '9');

/** Null where it is not laid out. */
function boxOfLetter(node: Text, at: number): DOMRect | null {
  const range = node.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : null;
}
