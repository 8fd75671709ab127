import { allOf, findAll, findFirst, textOf } from '../platform/form-proof.ts';
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
const NEXT_TO_NONE = 400;
const PARAGRAPHS_LOOKED_AT = 200;
const SPACELESS = /[\u0e00-\u0e7f\u3040-\u9fff]/;

/** Measures the prose of a page; looks at its first paragraphs only. */
export function measureProse(document: Document): Prose {
  const boxes: (Node | null)[] = [];
  let prose = 0;
  let paragraphs = 0;
  let looked = 0;
  for (const paragraph of allOf(document, 'p')) {
    if (++looked > PARAGRAPHS_LOOKED_AT || (prose >= ENOUGH.prose && paragraphs >= ENOUGH.paragraphs)) break;
    const length = lengthOf(paragraph);
    if (length < LEAST_PARAGRAPH) continue;
    prose += length;
    paragraphs++;
    if (length >= LONG_PARAGRAPH) boxes.push(paragraph.parentNode);
  }
  const inOneBox = boxes.map((box) => boxes.filter((other) => other === box).length);
  const together = Math.max(...inOneBox) >= Math.max(OF_A_STORY, boxes.length / 2);
  const body = findFirst(document, '[itemprop~="articleBody"],article');
  return inFrames(document, { prose: Math.max(prose, lengthOf(body)), paragraphs, together });
}

/** A page with next to no text of its own may show its article in a frame of the same origin. */
function inFrames(document: Document, own: Prose): Prose {
  if (own.prose >= NEXT_TO_NONE) return own;
  for (const frame of findAll(document, 'iframe')) {
    const inner = frameDocument(frame);
    const prose = inner ? measureProse(inner) : own;
    if (prose.prose > own.prose) return prose;
  }
  return own;
}

function lengthOf(element: Element | null): number {
  const text = (element && textOf(element)?.trim()) ?? '';
  return SPACELESS.test(text) ? text.length * 2 : text.length;
}
