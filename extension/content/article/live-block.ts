import { LIMITS } from '../../../src/contract/limits.ts';
import type { Block } from '../../../src/contract/mention.ts';
import type { Line } from './line.ts';
import { createSeams } from './seam.ts';
import { STRIDE, type Steps } from './steps.ts';

/** A stretch of a block's text that stands in one live text node, character for character. */
export interface Piece {
  node: Text;
  /** Offset in the block's text. */
  start: number;
  /** Offset in the node's data. */
  nodeStart: number;
  /** UTF-16 code units, the same in both. */
  length: number;
}

/** A block with the live nodes that it was read from. Pieces are in order; gaps are spaces that no node holds. */
export interface LiveBlock extends Block {
  element: Element;
  pieces: Piece[];
  /** Whether it was too long, and is not read to its end. */
  cut: boolean;
}

/** Where a node's characters and its rendered text differ: runs of white space, soft hyphens. */
const IRREGULAR = /[ \t\n\r\f]{2,}|[\t\n\r\f\u00ad]/;
const IRREGULAR_ALL = /[ \t\n\r\f]+|\u00ad+/g;

/** A text as it grows. Its parts are joined once: who asks a growing string for its end has it copied each time. */
interface Growing {
  parts: string[];
  length: number;
  /** Whether it is empty or ends with a space, so that another one would not be seen. */
  atSpace: boolean;
  pieces: Piece[];
}

/**
 * The text of a line as the page shows it: white space collapsed, soft hyphens and note numbers left out, one space for a line
 * break and for a gap that a style makes.
 * @param line text nodes of one block-level element, in document order
 * @returns the block, or null where nothing but white space is in it
 */
export function* buildBlock(line: Line): Steps<LiveBlock | null> {
  const { nodes, holders, breaks, marks, box } = line;
  const text: Growing = { parts: [], length: 0, atSpace: true, pieces: [] };
  const seams = createSeams();
  let last = -1;
  for (let index = 0; index < nodes.length && text.length < LIMITS.blockLength; index++) {
    if (index % STRIDE === STRIDE - 1) yield;
    const holder = holders[index]!;
    if (marks?.has(index)) continue;
    const isApart = breaks?.has(index) || holder.notProse;
    const isSeam = !isApart && !text.atSpace && last >= 0;
    if (
      isApart ||
      (isSeam && seams.isGap({ node: nodes[last]!, box: holders[last]! }, { node: nodes[index]!, box: holder }))
    )
      addSpace(text);
    if (holder.notProse) continue;
    append(text, nodes[index]!);
    last = index;
  }
  const cut = text.length > LIMITS.blockLength;
  const all = text.parts.join('').slice(0, LIMITS.blockLength).trimEnd();
  if (all === '') return null;
  trimPieces(text.pieces, all.length);
  return { text: all, role: box.role, element: box.element, pieces: text.pieces, cut };
}

function addSpace(text: Growing): void {
  if (text.atSpace) return;
  text.parts.push(' ');
  text.length++;
  text.atSpace = true;
}

function append(text: Growing, node: Text): void {
  const { data } = node;
  if (IRREGULAR.test(data)) appendIrregular(text, node);
  else take(text, node, { from: text.atSpace && data.startsWith(' ') ? 1 : 0, to: data.length });
}

function take(text: Growing, node: Text, { from, to }: { from: number; to: number }): void {
  if (to <= from) return;
  const part = node.data.slice(from, to);
  text.pieces.push({ node, start: text.length, nodeStart: from, length: to - from });
  text.parts.push(part);
  text.length += part.length;
  text.atSpace = part.endsWith(' ');
}

/** Appends a node whose white space collapses, or that has soft hyphens. */
function appendIrregular(text: Growing, node: Text): void {
  const { data } = node;
  let from = 0;
  for (const gap of data.matchAll(IRREGULAR_ALL)) {
    if (gap[0] === ' ' && gap.index > from) continue;
    take(text, node, { from, to: gap.index });
    from = gap.index + gap[0].length;
    if (gap[0].startsWith('\u00ad') || text.atSpace) continue;
    text.pieces.push({ node, start: text.length, nodeStart: gap.index, length: 1 });
    addSpace(text);
  }
  take(text, node, { from, to: data.length });
}

function trimPieces(pieces: Piece[], length: number): void {
  for (let last = pieces.at(-1); last && last.start + last.length > length; last = pieces.at(-1)) {
    last.length = length - last.start;
    if (last.length > 0) return;
    pieces.pop();
  }
}
