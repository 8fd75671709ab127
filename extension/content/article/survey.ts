import { type Box, type Boxes, boxOf } from './box.ts';
import { documentOf, nextOf, parentElementOf, parentOf } from './form-proof.ts';
import { BLANK_LINE, BLOCK, gapBefore, LINE } from './gap.ts';
import type { Line } from './line.ts';
import { isNoteMark } from './note-mark.ts';
import { STRIDE, type Steps } from './steps.ts';

const SHOW_TEXT = 4;

/**
 * Walks the text nodes below a root once; what is left out is stepped over as a whole. Native calls where possible:
 * this runs mostly before the code is compiled.
 * @param root where to look: an element or an open shadow root
 * @param boxes what is known of elements; gets what is found out
 * @param hidden gets the elements whose text is not to be seen
 * @returns lines of readable text, in document order
 */
export function* surveyText(root: Element | ShadowRoot, boxes: Boxes, hidden: Set<Element>): Steps<Line[]> {
  const walker = documentOf(root).createTreeWalker(root, SHOW_TEXT);
  const ruler = createRuler(boxes);
  let holder: Element | null = null;
  let inline = null as Box | null;
  let block = null as Box | null;
  let node = walker.nextNode() as Text | null;
  for (let looked = 1; node; looked++) {
    if (looked % STRIDE === 0) yield;
    const text: string = node.data.trim();
    const above: Element | null = text === '' ? null : (parentElementOf(node) ?? hostAbove(node));
    if (!above) {
      ruler.addSpace(node);
      node = walker.nextNode() as Text | null;
      continue;
    }
    if (above !== holder || !inline) {
      holder = above;
      block = inline = boxOf(above, boxes);
      while (!block.isBlock && block.parent) block = block.parent;
    }
    if (inline.hidden) hidden.add(inline.element);
    else if (!inline.skip) ruler.add({ node, text, inline, block: block! });
    node = inline.skip ? stepOver(walker, inline.element) : (walker.nextNode() as Text | null);
  }
  for (const line of ruler.lines) countLine(line);
  return ruler.lines;
}

interface Written {
  node: Text;
  /** Without white space around it. */
  text: string;
  /** The boxes of the element that it stands in, and of the block-level element around that. */
  inline: Box;
  block: Box;
}

/** Puts texts into lines, in the order in which they come. */
function createRuler(boxes: Boxes) {
  const lines: Line[] = [];
  let line: Line | null = null;
  /** White space that is part of the line if it goes on. */
  let spaces: Text[] = [];

  function goOn(on: Line, inline: Box, gap: number): void {
    for (const space of spaces) {
      on.nodes.push(space);
      on.holders.push(inline);
    }
    if (gap !== LINE) return;
    on.breaks ??= new Set();
    on.breaks.add(on.nodes.length);
  }

  function add({ node, text, inline, block }: Written): void {
    const gap = line?.box === block ? gapBefore(node, block, boxes) : BLOCK;
    if (line && gap < BLANK_LINE) goOn(line, inline, gap);
    else {
      line = newLine(block);
      lines.push(line);
    }
    spaces = [];
    if (line.text > 0 && inline !== block && isNoteMark({ text, holder: inline, block, line })) {
      line.marks ??= new Set();
      line.marks.add(line.nodes.length);
    }
    line.nodes.push(node);
    line.holders.push(inline);
    const length = text.length + (line.text > 0 ? 1 : 0);
    line.text += length;
    if (inline.link) line.linkText += length;
  }

  return { lines, add, addSpace: (node: Text) => line && spaces.push(node) };
}

const newLine = (box: Box): Line => ({
  ...{ box, nodes: [], holders: [], breaks: null, marks: null },
  ...{ text: 0, linkText: 0, isEnded: false, isProse: false },
});

/** Text right in a shadow root stands in its host. */
const hostAbove = (node: Text): Element | null => (parentOf(node) as ShadowRoot | null)?.host ?? null;

/** The first text node after an element, below the walker's root. */
function stepOver(walker: TreeWalker, element: Element): Text | null {
  let at: Node | null = element;
  while (at && at !== walker.root && !nextOf(at)) at = parentOf(at);
  const next = at && at !== walker.root ? nextOf(at) : null;
  if (!next) return null;
  walker.currentNode = next;
  return next.nodeType === Node.TEXT_NODE ? (next as Text) : (walker.nextNode() as Text | null);
}

/** Characters; scripts that write without spaces say as much with about half of them. */
const LEAST_PROSE = 60;
const SENTENCE_END = /[.!?…。！？؟۔।:"”’»」』)]\s*$/;
const SPACELESS = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
const MOST_LINK = 0.5;

function countLine(line: Line): void {
  const { box, text, linkText, nodes } = line;
  const data = nodes.at(-1)?.data ?? '';
  const length = SPACELESS.test(data) ? text * 2 : text;
  line.isEnded = SENTENCE_END.test(data);
  line.isProse =
    linkText < text * MOST_LINK &&
    box.role !== 'heading' &&
    (length >= LEAST_PROSE * 2 || (length >= LEAST_PROSE && line.isEnded));
  box.text += text;
  box.linkText += linkText;
  box.lines++;
  box.ownLines++;
  if (line.isProse) box.prose += text;
}

/** Hands every element's figures on to what it stands in. */
export function addUp({ list }: Boxes): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const { parent, text, linkText, prose, lines } = list[at]!;
    if (!parent) continue;
    parent.text += text;
    parent.linkText += linkText;
    parent.prose += prose;
    parent.lines += lines;
  }
}
