import { STRIDE, type Steps } from './steps.ts';
import { BLOCK_TAGS, TEXT_TAGS } from './vocabulary.ts';
import { blockOf, type Zone, type Zones, zoneOf } from './zone.ts';

/** Text nodes that belong to one block-level element and follow each other without another block between them. */
export interface Run {
  /** The block-level element. */
  zone: Zone;
  nodes: Text[];
  /** Places in `nodes` that a line break or something left out stands before. */
  breaks: Set<number>;
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
    const { data } = node;
    const blank = isBlank(data);
    const goesOn: boolean = run?.zone === zone;
    if (!blank || goesOn) {
      const gap: Gap = goesOn ? gapBefore(node, zone.element) : 'block';
      if (!run || gap === 'block' || gap === 'blank line') {
        run = {
          zone,
          nodes: [],
          breaks: new Set(),
          afterBlankLine: gap === 'blank line',
          text: 0,
          linkText: 0,
          commas: 0,
        };
        if (!blank) runs.push(run);
      } else if (gap === 'line') run.breaks.add(run.nodes.length);
      if (run.nodes.length === 0 && blank) run = null;
      else {
        run.nodes.push(node);
        measure(data, inline.link, run);
      }
    }
    node = walker.nextNode() as Text | null;
  }
  for (const [done, each] of runs.entries()) {
    if (done % STRIDE === 0) yield;
    addUp(each);
  }
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

function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) if (!isSpace(data.charCodeAt(at))) return false;
  return true;
}

const isSpace = (code: number): boolean => code === 32 || (code <= 13 && code >= 9);

function measure(data: string, link: number, run: Run): void {
  let text = 0;
  let open = run.text === 0;
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    const space = isSpace(code);
    if (!space || !open) text++;
    open = space;
    if (code === 0x2c || (code > 0x60b && isForeignComma(code))) run.commas++;
  }
  run.text += text;
  run.linkText += text * link;
}

const isForeignComma = (code: number): boolean =>
  code === 0x60c || code === 0xff0c || code === 0xfe50 || code === 0x3001;

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
  while (before?.nodeType === 3 && isBlank((before as Text).data)) before = before.previousSibling;
  return before?.nodeType === 1 && (before as Element).localName === 'br';
}

const HEADING = /^h[1-6]$/;

/** Adds a run's figures to everything that it stands in. */
function addUp(run: Run): void {
  const { text, linkText, commas } = run;
  let inList = false;
  let inHeading = false;
  let inOwn = run.zone.name === 'div';
  const paragraphs = run.zone.name === 'p' || run.zone.name === 'div' || run.afterBlankLine ? 1 : 0;
  for (let zone: Zone | null = run.zone; zone; zone = zone.parent) {
    zone.text += text;
    zone.linkText += linkText;
    zone.commas += commas;
    zone.paragraphs += paragraphs;
    if (inList) zone.listText += text;
    if (inHeading) zone.headingText += text;
    if (inOwn) zone.ownText += text;
    inList ||= zone.name === 'ul' || zone.name === 'ol';
    inHeading ||= HEADING.test(zone.name);
    inOwn ||= TEXT_TAGS.has(zone.name);
  }
}
