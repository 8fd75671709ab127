import { BLOCK_TAGS } from './vocabulary.ts';
import { type Zone, type Zones, zoneOf } from './zone.ts';

/** Text nodes that belong to one block-level element and follow each other without another block between them. */
export interface Run {
  zone: Zone;
  nodes: Text[];
  /** Places in `nodes` that a line break stands before. */
  breaks: Set<number>;
  /** UTF-16 code units, white space included. */
  length: number;
  linkLength: number;
}

const SHOW_TEXT = 4;

/**
 * Walks the text nodes below a root once.
 * @param root where to look: an element or an open shadow root
 * @param zones what is known of elements; gets what is found out
 * @returns runs of readable text, in document order
 */
export function surveyText(root: Element | ShadowRoot, zones: Zones): Run[] {
  const runs: Run[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let run: Run | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const holder = node.parentElement;
    if (!holder) continue;
    const zone = zoneOf(holder, zones);
    if (zone.skip) continue;
    const blank = node.length < 40 && node.data.trim() === '';
    if (blank && run?.zone !== zone.block) continue;
    const gap = run?.zone === zone.block ? gapBefore(node, zone.block.element) : 'block';
    if (!run || gap === 'block') {
      if (blank) continue;
      run = { zone: zone.block, nodes: [], breaks: new Set(), length: 0, linkLength: 0 };
      runs.push(run);
    } else if (gap === 'line') run.breaks.add(run.nodes.length);
    run.nodes.push(node);
    if (blank) continue;
    run.length += node.length;
    if (zone.link) run.linkLength += node.length;
  }
  return runs;
}

/** What stands between a text node and the one before it in the same block. */
function gapBefore(node: Text, block: Element): 'none' | 'line' | 'block' {
  let at: Node = node;
  while (!at.previousSibling) {
    const above: Element | null = at.parentElement;
    if (!above || above === block) return 'none';
    at = above;
  }
  const before = at.previousSibling;
  if (before?.nodeType !== 1) return 'none';
  const name = (before as Element).localName;
  if (name === 'br') return 'line';
  return BLOCK_TAGS.has(name) ? 'block' : 'none';
}
