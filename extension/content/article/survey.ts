import { nextOf, parentOf, previousOf } from './form-proof.ts';
import { STRIDE, type Steps } from './steps.ts';
import { BLOCK_TAGS } from './vocabulary.ts';
import { type Zone, type Zones, zoneOf } from './zone.ts';

/** Text nodes that belong to one block-level element and follow each other without another block between them. */
export interface Run {
  /** The block-level element. */
  zone: Zone;
  nodes: Text[];
  /** Of each node, the zone of the element that it stands in. */
  holders: Zone[];
  /** Places in `nodes` that a line break or something left out stands before. */
  breaks: Set<number> | null;
  /** Whether an empty line alone parts it from the text before. */
  afterBlankLine: boolean;
  /** Characters as shown, about. */
  text: number;
  commas: number;
}

/** Of Latin, Arabic, Chinese and other scripts. */
const COMMAS = /[,\u060c\u2e32\u2e34\u2e41\ufe10\ufe50\uff0c]/g;
const SHOW_TEXT = 4;

/**
 * Walks the text nodes below a root once; what is left out is stepped over as a whole. Native calls where possible:
 * this runs mostly before the code is compiled.
 * @param root where to look: an element or an open shadow root
 * @param zones what is known of elements; gets what is found out
 * @returns runs of readable text, in document order
 */
export function* surveyText(root: Element | ShadowRoot, zones: Zones): Steps<Run[]> {
  const runs: Run[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let run = null as Run | null;
  let holder: Element | null = null;
  let inline = null as Zone | null;
  let block = null as Zone | null;
  /** White space that is part of the run if it goes on. */
  let spaces: Text[] = [];
  let node = walker.nextNode() as Text | null;
  for (let looked = 1; node; looked++) {
    if (looked % STRIDE === 0) yield;
    const text: string = node.data.trim();
    const above: Element | null = text === '' ? null : node.parentElement;
    if (!above) {
      if (run) spaces.push(node);
      node = walker.nextNode() as Text | null;
      continue;
    }
    if (above !== holder || !inline) {
      holder = above;
      block = inline = zoneOf(above, zones);
      while (!block.isBlock && block.parent) block = block.parent;
    }
    if (inline.skip || !block) {
      node = stepOver(walker, inline.element);
      continue;
    }
    const gap = run?.zone === block ? gapBefore(node, block.element) : BLOCK;
    if (run && gap < BLANK_LINE) {
      for (const space of spaces) {
        run.nodes.push(space);
        run.holders.push(inline);
      }
      if (gap === LINE) {
        run.breaks ??= new Set();
        run.breaks.add(run.nodes.length);
      }
    } else {
      const afterBlankLine = gap === BLANK_LINE;
      run = { zone: block, nodes: [], holders: [], breaks: null, afterBlankLine, text: 0, commas: 0 };
      runs.push(run);
      block.hasRun = true;
      if (block.parent && (spaces.length > 0 || text.length < node.length)) block.parent.text++;
      if (block.name === 'p' || block.name === 'div' || afterBlankLine) block.paragraphs++;
    }
    spaces = [];
    run.nodes.push(node);
    run.holders.push(inline);
    const commas = text.match(COMMAS)?.length ?? 0;
    const length = text.length + (run.text > 0 ? 1 : 0);
    run.text += length;
    run.commas += commas;
    block.text += length;
    block.commas += commas;
    block.linkText += length * inline.link;
    node = walker.nextNode() as Text | null;
  }
  yield;
  yield* addUp(zones);
  for (let done = 0; done < runs.length; done++) {
    if (done % STRIDE === STRIDE - 1) yield;
    markPlain(runs[done]!);
  }
  return runs;
}

/** The first text node after an element, below the walker's root. */
function stepOver(walker: TreeWalker, element: Element): Text | null {
  let at: Node | null = element;
  while (at && at !== walker.root && !nextOf(at)) at = parentOf(at);
  const next = at && at !== walker.root ? nextOf(at) : null;
  if (!next) return null;
  walker.currentNode = next;
  return next.nodeType === 3 ? (next as Text) : (walker.nextNode() as Text | null);
}

/** What may stand between two texts of one block. */
const LINE = 1;
const BLANK_LINE = 2;
const BLOCK = 3;

/** What stands between a text node and the text before it in the same block. */
function gapBefore(node: Text, block: Element): number {
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
    if (before.nodeType === 3 && (before as Text).data.trim() !== '') return gap;
    if (before.nodeType !== 1) continue;
    const name = (before as Element).localName;
    if (name === 'br') {
      if (++gap === BLANK_LINE) return gap;
    } else if (BLOCK_TAGS.has(name)) return BLOCK;
    else return name === 'button' ? LINE : gap;
  }
}

/** A `div` without text of its own and without one of these is taken for a paragraph. */
const NO_PARAGRAPH = 'blockquote,dl,div,img,ol,p,pre,table,ul';
const BLOCKS = 'blockquote,dl,div,ol,p,pre,table,ul';

/** Hands every element's figures on to its parent; what is around a headline does not count it. */
function* addUp({ list }: Zones): Steps<void> {
  for (let at = list.length - 1; at >= 0; at--) {
    if (at % STRIDE === STRIDE - 1) yield;
    const zone = list[at]!;
    const { element, parent, text } = zone;
    if (zone.name === 'div' && !zone.hasRun && !zone.skip && !element.querySelector(NO_PARAGRAPH)) {
      zone.plain = 'paragraph';
      zone.paragraphs++;
    }
    if (!parent || text === 0 || (zone.role === 'headline' && parent.role !== 'headline')) continue;
    parent.text += text;
    parent.linkText += zone.linkText;
    parent.commas += zone.commas;
    parent.paragraphs += zone.paragraphs;
  }
}

/** A `div` with nothing but one stretch of text, or with nothing but one `p`, is that paragraph itself. */
function markPlain({ zone, text }: Run): void {
  const box = zone.name === 'p' ? zone.parent : zone;
  if (box?.name !== 'div' || box.linkText >= box.text * 0.25) return;
  if (zone === box) {
    if (text === box.text && !box.element.querySelector(BLOCKS)) box.plain = 'paragraph';
  } else if (!box.hasRun && box.paragraphs === 1 && countChildren(box.element) === 1) box.plain = 'wrapper';
}

/** How many children an element has, without scripts and styles. */
const countChildren = (element: Element): number =>
  element.childElementCount - element.querySelectorAll(':scope>script,:scope>noscript,:scope>style').length;
