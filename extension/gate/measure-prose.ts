import { findAll, findFirst, textOf } from '../platform/form-proof.ts';
import { frameDocument } from '../platform/frame-document.ts';

/** What the prose of a page is like. */
export interface Prose {
  /** Characters of text in paragraphs, those of scripts without spaces counted twice; not counted past `ENOUGH`. */
  prose: number;
  paragraphs: number;
  /** Whether its long paragraphs stand together, as those of a story do; each teaser stands in a box of its own. */
  together: boolean;
}

/** Prose past this says nothing more. */
const ENOUGH = { prose: 1200, paragraphs: 6 };
const LEAST_PARAGRAPH = 25;
const LONG_PARAGRAPH = 80;
const OF_A_STORY = 3;
const PARAGRAPHS_LOOKED_AT = 200;
/** What holds text that is no prose. */
const NO_TEXT = 'script,style,noscript,template,textarea,option';
const SPACELESS = /[\u0e00-\u0e7f\u3040-\u9fff]/;

type Tree = Document | ShadowRoot;

/**
 * Measures the prose of a page, by its first paragraphs. Where those are few, the page may show its article in a frame of
 * the same origin or in an open shadow root: what has most counts.
 */
export function measureProse(tree: Tree): Prose {
  const own = measure(tree, paragraphsOf(tree));
  if (own.paragraphs > OF_A_STORY) return own;
  const inner = [...findAll(tree, '*')].flatMap((element) => element.shadowRoot ?? frameDocument(element) ?? []);
  return [own, ...inner.map(measureProse)].sort((a, b) => b.prose - a.prose)[0]!;
}

/** What is built as paragraphs; where that holds next to nothing, whatever holds a long text. */
function paragraphsOf(tree: Tree): Element[] {
  const built = [...findAll(tree, 'p')].slice(0, PARAGRAPHS_LOOKED_AT);
  return built.some((paragraph) => lengthOf(paragraph) >= LONG_PARAGRAPH) ? built : holdersOfText(tree);
}

function holdersOfText(tree: Tree): Element[] {
  const found: Element[] = [];
  const texts = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && found.length < PARAGRAPHS_LOOKED_AT; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (lengthOf(text) >= LONG_PARAGRAPH && holder && !holder.matches(NO_TEXT)) found.push(holder);
  }
  return found;
}

function measure(tree: Tree, elements: readonly Element[]): Prose {
  const boxes: (Node | null)[] = [];
  let prose = 0;
  let paragraphs = 0;
  for (const element of elements) {
    if (prose >= ENOUGH.prose && paragraphs >= ENOUGH.paragraphs) break;
    const length = lengthOf(element);
    if (length < LEAST_PARAGRAPH) continue;
    prose += length;
    paragraphs++;
    if (length >= LONG_PARAGRAPH) boxes.push(element.parentNode);
  }
  const inOneBox = boxes.map((box) => boxes.filter((other) => other === box).length);
  const together = Math.max(...inOneBox) >= Math.max(OF_A_STORY, boxes.length / 2);
  const body = findFirst(tree, '[itemprop~="articleBody"],article');
  return { prose: Math.max(prose, lengthOf(body)), paragraphs, together };
}

function lengthOf(node: Node | null): number {
  const text = (node && textOf(node)?.trim()) ?? '';
  return SPACELESS.test(text) ? text.length * 2 : text.length;
}
