import type { LiveBlock } from './live-block.ts';
import { inPageOrder } from './order.ts';

/**
 * Puts newly read blocks among those that stay. A block that reads as before stays the same object.
 * @param before the blocks until now
 * @param stays which of them were not read again
 * @param read what was read anew, in document order
 * @returns all blocks in document order
 */
export function mergeBlocks(before: LiveBlock[], stays: (block: LiveBlock) => boolean, read: LiveBlock[]): LiveBlock[] {
  const known = new Map(before.map((block) => [block.pieces[0]?.node, block]));
  const merged = before.filter(stays);
  const last = merged.at(-1);
  for (const block of read) {
    const old = known.get(block.pieces[0]?.node);
    merged.push(old && isSame(old, block) ? old : block);
  }
  // Most of what is new comes last, and browsers compare places by walking from one to the other.
  return last && read[0] && byPlace(last, read[0]) > 0 ? merged.sort(byPlace) : merged;
}

function isSame(a: LiveBlock, b: LiveBlock): boolean {
  return (
    a.text === b.text &&
    a.role === b.role &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index];
      return piece.node === other?.node && piece.nodeStart === other.nodeStart && piece.start === other.start;
    })
  );
}

/** For sorting blocks in document order. */
export const byPlace = (a: LiveBlock, b: LiveBlock): number =>
  inPageOrder(a.pieces[0]?.node ?? a.element, b.pieces[0]?.node ?? b.element);

/** Whether all of a block's text is still in the page. */
export const isThere = ({ pieces }: LiveBlock): boolean => pieces.every(({ node }) => node.isConnected);

/** UTF-16 code units. */
export const lengthOfBlocks = (blocks: readonly LiveBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** What is new in the article. Blocks that did not change stay the same objects. */
export interface ArticleChange {
  /** All blocks now, in document order. */
  blocks: LiveBlock[];
  /** Those of `blocks` that were not there before. */
  fresh: LiveBlock[];
  /** Blocks of the last change that are no more. */
  gone: LiveBlock[];
  /** Whether nothing of the last change is left: the first article, or another one in its place. */
  another: boolean;
}

/** What is new in `blocks` after `before`. */
export function describeChange(before: LiveBlock[], blocks: LiveBlock[]): ArticleChange {
  const [were, are] = [new Set(before), new Set(blocks)];
  const fresh = blocks.filter((block) => !were.has(block));
  const gone = before.filter((block) => !are.has(block));
  return { blocks, fresh, gone, another: fresh.length === blocks.length };
}
