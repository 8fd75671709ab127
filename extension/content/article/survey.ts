import { STRIDE, type Steps } from './steps.ts';
import { BLOCK_TAGS } from './vocabulary.ts';
import { blockOf, type Zone, type Zones, zoneOf } from './zone.ts';

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

const SHOW_TEXT = 4;

type Gap = 'none' | 'line' | 'blank line' | 'block';

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
  let zone = null as Zone | null;
  /** White space that is part of the run if it goes on. */
  let spaces: Text[] = [];
  let node = walker.nextNode() as Text | null;
  for (let looked = 1; node; looked++) {
    if (looked % STRIDE === 0) yield;
    const trimmed = node.data.trim();
    if (trimmed === '') {
      if (run) spaces.push(node);
      node = walker.nextNode() as Text | null;
      continue;
    }
    const above: Element | null = node.parentElement;
    if (above !== holder && above) {
      holder = above;
      inline = zoneOf(above, zones);
      zone = inline.skip ? null : blockOf(inline);
    }
    if (!above || !inline || !zone) {
      node = above && inline ? stepOver(walker, inline.element) : (walker.nextNode() as Text | null);
      continue;
    }
    const gap: Gap = run?.zone === zone ? gapBefore(node, zone.element) : 'block';
    if (gap === 'block' || gap === 'blank line' || !run) {
      const afterBlankLine = gap === 'blank line';
      run = { zone, nodes: [], holders: [], breaks: null, afterBlankLine, text: 0, commas: 0 };
      runs.push(run);
      zone.hasRun = true;
      if (zone.parent && (spaces.length > 0 || trimmed.length < node.data.length)) zone.parent.text++;
      if (zone.name === 'p' || zone.name === 'div' || afterBlankLine) zone.paragraphs++;
    } else {
      for (const space of spaces) {
        run.nodes.push(space);
        run.holders.push(inline);
      }
      if (gap === 'line') {
        run.breaks ??= new Set();
        run.breaks.add(run.nodes.length);
      }
    }
    spaces = [];
    run.nodes.push(node);
    run.holders.push(inline);
    measure(trimmed, inline.link, run);
    node = walker.nextNode() as Text | null;
  }
  yield;
  for (const zone of zones.list) {
    if (zone.name !== 'div' || zone.hasRun || zone.skip || zone.element.querySelector(NO_PARAGRAPH)) continue;
    zone.plain = 'paragraph';
    zone.paragraphs++;
  }
  addUp(zones);
  return runs;
}

/** A `div` without text of its own and without one of these is taken for a paragraph. */
const NO_PARAGRAPH = 'blockquote,dl,div,img,ol,p,pre,table,ul';

/** The first text node after an element, below the walker's root. */
function stepOver(walker: TreeWalker, element: Element): Text | null {
  let at: Node | null = element;
  while (at && at !== walker.root && !at.nextSibling) at = at.parentNode;
  const next = at === walker.root ? null : at?.nextSibling;
  if (!next) return null;
  walker.currentNode = next;
  return next.nodeType === 3 ? (next as Text) : (walker.nextNode() as Text | null);
}

const OTHER_COMMAS = /[\u060c\u2e32\u2e34\u2e41\ufe10\ufe50\uff0c]/;
const ALL_COMMAS = /[,\u060c\u2e32\u2e34\u2e41\ufe10\ufe50\uff0c]/;

function measure(trimmed: string, link: number, run: Run): void {
  const { zone } = run;
  const text = trimmed.length + (run.text > 0 ? 1 : 0);
  const commas = trimmed.split(OTHER_COMMAS.test(trimmed) ? ALL_COMMAS : ',').length - 1;
  run.text += text;
  run.commas += commas;
  zone.text += text;
  zone.commas += commas;
  if (link !== 0) zone.linkText += text * link;
}

/** What stands between a text node and the text before it in the same block. */
function gapBefore(node: Text, block: Element): Gap {
  let gap: Gap = 'none';
  let at: Node = node;
  for (;;) {
    const before: Node | null = at.previousSibling;
    if (!before) {
      const above: Node | null = at.parentNode;
      if (!above || above === block) return gap;
      at = above;
      continue;
    }
    at = before;
    if (before.nodeType === 3 && (before as Text).data.trim() !== '') return gap;
    if (before.nodeType !== 1) continue;
    const name = (before as Element).localName;
    if (name === 'br') {
      if (gap === 'line') return 'blank line';
      gap = 'line';
    } else if (BLOCK_TAGS.has(name)) return 'block';
    else return name === 'button' || gap === 'line' ? 'line' : gap;
  }
}

/** Hands every element's figures on to its parent; children come after their parents in the list. */
function addUp({ list }: Zones): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const zone = list[at]!;
    const { parent, text } = zone;
    if (!parent || text === 0 || (zone.headline && !parent.headline)) continue;
    parent.text += text;
    parent.linkText += zone.linkText;
    parent.commas += zone.commas;
    parent.paragraphs += zone.paragraphs;
  }
}
