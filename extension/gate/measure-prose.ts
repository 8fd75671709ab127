import { allOf, findAll, findFirst, textOf } from '../platform/form-proof.ts';
import { frameDocument } from '../platform/frame-document.ts';

/** How much prose a page has. */
export interface Prose {
  /** Characters of text in paragraphs, those of scripts without spaces counted twice; not counted past `ENOUGH`. */
  prose: number;
  paragraphs: number;
}

/** Prose past this says nothing more. */
const ENOUGH = { prose: 1200, paragraphs: 6 };
const LEAST_PARAGRAPH = 25;
const NEXT_TO_NONE = 400;
const PARAGRAPHS_LOOKED_AT = 200;
const SPACELESS = /[\u0e00-\u0e7f\u3040-\u9fff]/;

/** Measures the prose of a page; looks at its first paragraphs only. */
export function measureProse(document: Document): Prose {
  let prose = 0;
  let paragraphs = 0;
  for (const { length } of paragraphsOf(document)) {
    prose += length;
    paragraphs++;
    if (prose >= ENOUGH.prose && paragraphs >= ENOUGH.paragraphs) return { prose, paragraphs };
  }
  const body = findFirst(document, '[itemprop~="articleBody"],article');
  return inFrames(document, { prose: Math.max(prose, body ? lengthOf(body) : 0), paragraphs });
}

/** A page with next to no text of its own may show its article in a frame of the same origin. */
function inFrames(document: Document, own: Prose): Prose {
  if (own.prose >= NEXT_TO_NONE) return own;
  for (const frame of findAll(document, 'iframe,frame')) {
    const inner = frameDocument(frame);
    const prose = inner ? measureProse(inner) : own;
    if (prose.prose > own.prose) return prose;
  }
  return own;
}

/** A paragraph of a story is longer than this, and a story has as many of them together. */
const OF_A_STORY = { length: 80, paragraphs: 3 };

/**
 * Whether most long paragraphs of a page stand together, as those of a story do. Teasers are paragraphs too, but each
 * stands in a box of its own.
 */
export function standsTogether(document: Document): boolean {
  const boxes = new Map<Node | null, number>();
  let all = 0;
  for (const { paragraph, length } of paragraphsOf(document)) {
    if (length < OF_A_STORY.length) continue;
    boxes.set(paragraph.parentNode, (boxes.get(paragraph.parentNode) ?? 0) + 1);
    all++;
  }
  return Math.max(...boxes.values()) >= Math.max(OF_A_STORY.paragraphs, all / 2);
}

function* paragraphsOf(document: Document): Generator<{ paragraph: Element; length: number }> {
  let looked = 0;
  for (const paragraph of allOf(document, 'p')) {
    if (++looked > PARAGRAPHS_LOOKED_AT) return;
    const length = lengthOf(paragraph);
    if (length >= LEAST_PARAGRAPH) yield { paragraph, length };
  }
}

function lengthOf(element: Element): number {
  const text = textOf(element)?.trim() ?? '';
  return SPACELESS.test(text) ? text.length * 2 : text.length;
}
