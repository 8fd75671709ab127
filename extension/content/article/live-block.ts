import type { Block } from '../../../src/contract/mention.ts';
import type { Run } from './survey.ts';

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
}

/** Where a node's characters and its rendered text differ: runs of white space, soft hyphens. */
const IRREGULAR = /[ \t\n\r\f]{2,}|[\t\n\r\f\u00ad]/;
const IRREGULAR_ALL = /[ \t\n\r\f]+|\u00ad+/g;

/**
 * The text of a run as the page shows it: white space collapsed, soft hyphens left out, a line break as one space.
 * @param run text nodes of one block-level element, in document order
 * @returns the block, or null where nothing but white space is in it
 */
export function buildBlock(run: Run): LiveBlock | null {
  const pieces: Piece[] = [];
  let text = '';
  for (let index = 0; index < run.nodes.length; index++) {
    const node = run.nodes[index]!;
    const { data } = node;
    const { inside, notProse } = run.holders[index]!;
    if ((run.breaks?.has(index) || notProse) && text !== '' && !text.endsWith(' ')) text += ' ';
    if (notProse || !inside) continue;
    if (IRREGULAR.test(data)) text = appendIrregular({ node, text, pieces });
    else {
      const nodeStart = (text === '' || text.endsWith(' ')) && data.startsWith(' ') ? 1 : 0;
      if (nodeStart === data.length) continue;
      pieces.push({ node, start: text.length, nodeStart, length: data.length - nodeStart });
      text += nodeStart === 0 ? data : data.slice(1);
    }
  }
  const trimmed = text.trimEnd();
  if (trimmed === '') return null;
  trimPieces(pieces, trimmed.length);
  return { text: trimmed, role: run.zone.role, element: run.zone.element, pieces };
}

/** Appends a node whose white space collapses, or that has soft hyphens. */
function appendIrregular(state: { node: Text; text: string; pieces: Piece[] }): string {
  const { node, pieces } = state;
  const { data } = node;
  let { text } = state;
  const take = (from: number, to: number): void => {
    if (to <= from) return;
    pieces.push({ node, start: text.length, nodeStart: from, length: to - from });
    text += data.slice(from, to);
  };
  let from = 0;
  for (const gap of data.matchAll(IRREGULAR_ALL)) {
    if (gap[0] === ' ' && gap.index > from) continue;
    take(from, gap.index);
    from = gap.index + gap[0].length;
    if (gap[0].startsWith('\u00ad') || text === '' || text.endsWith(' ')) continue;
    pieces.push({ node, start: text.length, nodeStart: gap.index, length: 1 });
    text += ' ';
  }
  take(from, data.length);
  return text;
}

function trimPieces(pieces: Piece[], length: number): void {
  for (let last = pieces.at(-1); last && last.start + last.length > length; last = pieces.at(-1)) {
    last.length = length - last.start;
    if (last.length > 0) return;
    pieces.pop();
  }
}
