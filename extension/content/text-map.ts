import type { Mention } from '../../src/contract/mention.ts';
import type { LiveBlock } from './article/index.ts';
import { STRIDE, type Steps } from './article/steps.ts';
import type { Rect } from './corridor.ts';
import { boxInPage } from './frames.ts';
import type { MentionId } from './hover-state.ts';

/** A mention and where it stands on the live page. */
export interface LiveMention extends Mention {
  /** Stays the same while the mention's block does. */
  id: MentionId;
  /** The element of its block. */
  element: Element;
  /** One range a text node, in text order; names cross inline elements. */
  ranges: Range[];
  /** The name as the article writes it. */
  written: string;
}

/** Turns mentions into live ones, again and again while a page changes; what is still there stays the same object. */
export interface TextMap {
  /**
   * @param mentions by block index and UTF-16 offset, of exactly these blocks
   * @returns in the order given, without those whose text has changed since it was read; in steps, for many take long
   */
  locate(blocks: readonly LiveBlock[], mentions: readonly Mention[]): Steps<LiveMention[]>;
}

export function createTextMap(): TextMap {
  let nextId = 1;
  let known = new WeakMap<LiveBlock, Map<string, LiveMention>>();
  return {
    *locate(blocks, mentions) {
      const before = known;
      known = new WeakMap();
      const live: LiveMention[] = [];
      for (const [index, mention] of mentions.entries()) {
        if (index % STRIDE === STRIDE - 1) yield;
        const block = blocks[mention.block];
        if (!block) continue;
        const key = JSON.stringify([mention.start, mention.end, mention.pack, mention.entry]);
        const old = before.get(block)?.get(key);
        const ranges = old && isWhole(old) ? old.ranges : rangesOf(block, mention);
        if (!ranges) continue;
        const written = block.text.slice(mention.start, mention.end);
        const found = { ...mention, id: old?.id ?? nextId++, element: block.element, ranges, written };
        const inBlock = known.get(block) ?? new Map<string, LiveMention>();
        known.set(block, inBlock.set(key, found));
        live.push(found);
      }
      return live;
    },
  };
}

/**
 * The ranges of a stretch of a block, one a text node; null where the page has changed under it.
 * @param stretch UTF-16 offsets in the block's text
 */
export function rangesOf(block: LiveBlock, { start, end }: { start: number; end: number }): Range[] | null {
  const ends = new Map<Text, { from: number; to: number }>();
  for (let i = firstPieceAfter(block.pieces, start); i < block.pieces.length; i++) {
    const piece = block.pieces[i]!;
    if (piece.start >= end) break;
    const cut = Math.max(start - piece.start, 0);
    const from = piece.nodeStart + cut;
    const to = piece.nodeStart + Math.min(end - piece.start, piece.length);
    const { data } = piece.node;
    // A line break is read as a space; all other characters must be those that were read.
    const read = block.text.slice(piece.start + cut, piece.start + cut + (to - from));
    if (data.slice(from, to) !== read && read.trim() !== '') return null;
    ends.set(piece.node, { from: ends.get(piece.node)?.from ?? from, to });
  }
  if (ends.size === 0) return null;
  return Array.from(ends, ([node, { from, to }]) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
}

/** Its boxes on the screen, in text order; CSS pixels in the page's viewport. Forces layout where the page is dirty. */
export const boxesOf = ({ element, ranges }: Pick<LiveMention, 'element' | 'ranges'>): Rect[] =>
  ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => boxInPage(box, element.ownerDocument.defaultView));

const isWhole = ({ ranges, written }: LiveMention): boolean =>
  ranges.every(({ startContainer, collapsed }) => startContainer.isConnected && !collapsed) &&
  (ranges.length > 1 || String(ranges[0]).length === written.length);

function firstPieceAfter(pieces: LiveBlock['pieces'], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
