import { STRIDE, type Steps } from './steps.ts';
import { BLOCK_TAGS } from './vocabulary.ts';
import { blockOf, type Zone, type Zones, zoneOf } from './zone.ts';

/** Text nodes that belong to one block-level element and follow each other without another block between them. */
export interface Run {
  /** The block-level element. */
  zone: Zone;
  nodes: Text[];
  /** Places in `nodes` that a line break or something left out stands before. */
  breaks: Set<number> | null;
  /** Whether an empty line alone parts it from the text before. */
  afterBlankLine: boolean;
  /** Characters as shown, about. */
  text: number;
  linkText: number;
  commas: number;
}

const SHOW_TEXT = 4;

type Gap = 'none' | 'line' | 'blank line' | 'block';

/**
 * Walks the text nodes below a root once; what is left out is stepped over as a whole.
 * @param root where to look: an element or an open shadow root
 * @param zones what is known of elements; gets what is found out
 * @returns runs of readable text, in document order
 */
export function* surveyText(root: Element | ShadowRoot, zones: Zones): Steps<Run[]> {
  const runs: Run[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let run = null as Run | null;
  let node = walker.nextNode() as Text | null;
  for (let looked = 1; node; looked++) {
    if (looked % STRIDE === 0) yield;
    const holder = node.parentElement;
    if (!holder) {
      node = walker.nextNode() as Text | null;
      continue;
    }
    const inline = zoneOf(holder, zones);
    if (inline.skip) {
      node = stepOver(walker, inline.element);
      continue;
    }
    const zone = blockOf(inline);
    const trimmed = node.data.trim();
    const goesOn: boolean = run?.zone === zone;
    if (trimmed !== '' || goesOn) {
      const gap: Gap = goesOn ? gapBefore(node, zone.element) : 'block';
      if (gap === 'block' || gap === 'blank line') run = null;
      if (!run && trimmed !== '') {
        run = { zone, nodes: [], breaks: null, afterBlankLine: gap === 'blank line', text: 0, linkText: 0, commas: 0 };
        runs.push(run);
        if (zone.name === 'p' || zone.name === 'div' || run.afterBlankLine) zone.paragraphs++;
      } else if (run && gap === 'line') {
        run.breaks ??= new Set();
        run.breaks.add(run.nodes.length);
      }
      if (run) {
        run.nodes.push(node);
        if (trimmed !== '') measure(trimmed, inline.link, run);
      }
    }
    node = walker.nextNode() as Text | null;
  }
  yield;
  addUp(zones);
  return runs;
}

/** The first text node after an element, below the walker's root. */
function stepOver(walker: TreeWalker, element: Element): Text | null {
  let at: Node | null = element;
  while (at && at !== walker.root && !at.nextSibling) at = at.parentNode;
  const next = at === walker.root ? null : at?.nextSibling;
  if (!next) return null;
  walker.currentNode = next;
  return next.nodeType === 3 ? (next as Text) : (walker.nextNode() as Text | null);
}

const COMMAS = /[,\u060c\u3001\ufe10\ufe11\ufe50\uff0c]/;

/** Native calls only: this runs once for every text node, mostly before the code is compiled. */
function measure(trimmed: string, link: number, run: Run): void {
  const { zone } = run;
  const text = trimmed.length + (run.text > 0 ? 1 : 0);
  const commas = trimmed.split(COMMAS).length - 1;
  run.text += text;
  run.commas += commas;
  zone.text += text;
  zone.commas += commas;
  if (zone.name === 'div') zone.ownText += text;
  if (link === 0) return;
  run.linkText += text * link;
  zone.linkText += text * link;
}

/** What stands between a text node and the one before it in the same block. */
function gapBefore(node: Text, block: Element): Gap {
  let at: Node = node;
  let before: Node | null = at.previousSibling;
  while (!before) {
    const above: Element | null = at.parentElement;
    if (!above || above === block) return 'none';
    at = above;
    before = at.previousSibling;
  }
  if (before.nodeType !== 1) return 'none';
  const name = (before as Element).localName;
  if (name === 'br') return followsBreak(before) ? 'blank line' : 'line';
  if (BLOCK_TAGS.has(name)) return 'block';
  return name === 'button' || name === 'sup' || name === 'code' ? 'line' : 'none';
}

function followsBreak(node: Node): boolean {
  let before = node.previousSibling;
  while (before?.nodeType === 3 && (before as Text).data.trim() === '') before = before.previousSibling;
  return before?.nodeType === 1 && (before as Element).localName === 'br';
}

/** Hands every element's figures on to its parent; children come after their parents in the list. */
function addUp({ list }: Zones): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const zone = list[at]!;
    const { parent, text, kind } = zone;
    if (!parent || text === 0) continue;
    parent.text += text;
    parent.linkText += zone.linkText;
    parent.commas += zone.commas;
    parent.paragraphs += zone.paragraphs;
    parent.listText += kind === 'list' ? text : zone.listText;
    parent.headingText += kind === 'heading' ? text : zone.headingText;
    parent.ownText += kind === 'text' || kind === 'list' ? text : zone.ownText;
  }
}
