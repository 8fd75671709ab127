import { attributeOf, type Element, type PageBlock } from './page-blocks.ts';

/** A page has an article where so many characters of prose stand together. */
const LEAST_PROSE = 250;
/** A paragraph of prose is so long, or ends like a sentence; no more of it is links. */
const PROSE = { length: 60, linked: 0.4 };
/** A part that holds so much of the prose around it is the article. */
const MOST_OF = 0.7;
/** What says that it is an article is believed where it holds so much of the page's prose. */
const MARKED_SHARE = 0.35;
/** Shorter blocks without an end mark are bylines, dates and buttons. */
const SHORT = 40;

const ENDS = /[.!?…]["'”’»)\]]*$/;
/** Blocks around an article's text, by what their own pages call them: a last hint, never for inline elements. */
const BESIDE =
  /(?:^|[-_\s])(?:comments?|disqus|respond|related|recirc\w*|recommend\w*|promo\w*|newsletter|sidebar|share|sharing|social|subscribe|signup|breadcrumbs?|byline|caption|credit|tags|advert\w*|outbrain|taboola|more-from|read-more|most-popular|trending)(?:$|[-_\s])/i;

/** How many characters of prose a block has. */
function proseOf({ text, role, linked }: PageBlock): number {
  if (role === 'headline' || role === 'heading' || role === 'caption' || role === 'table') return 0;
  if (linked > text.length * PROSE.linked) return 0;
  return text.length >= PROSE.length || ENDS.test(text) ? text.length : 0;
}

/**
 * Finds the article among the blocks of a page: the innermost element that holds most of the prose, first of those that say that they are an
 * article.
 * @returns its blocks in order, headings included; none where the page has no article
 */
export function findArticle(blocks: readonly PageBlock[]): PageBlock[] {
  const all = proseByElement(blocks);
  const total = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  // What holds much of the prose is the article, whatever its page calls it.
  const isOut = (element: Element): boolean => isBeside(element) && (all.get(element) ?? 0) < total * MARKED_SHARE;
  const told = blocks.filter(({ path }) => !path.some(isOut));
  const prose = proseByElement(told);
  if (told.reduce((sum, block) => sum + proseOf(block), 0) < LEAST_PROSE) return [];
  const home = innermost(told, prose, markedHome(prose, total));
  const inside = told.filter(({ path }) => !home || path.includes(home));
  const kept = inside.filter(isText);
  const last = kept.findLastIndex((block) => proseOf(block) >= PROSE.length);
  return kept.slice(0, last + 1);
}

function proseByElement(blocks: readonly PageBlock[]): Map<Element, number> {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const length = proseOf(block);
    if (length > 0) for (const element of block.path) prose.set(element, (prose.get(element) ?? 0) + length);
  }
  return prose;
}

const isMarked = (element: Element): boolean =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  /articleBody/i.test(attributeOf(element, 'itemprop')) ||
  /^(article|main)$/.test(attributeOf(element, 'role'));

/** The element with the most prose of those that say that they are the article; of equal ones the innermost. */
function markedHome(prose: ReadonlyMap<Element, number>, total: number): Element | undefined {
  let home: Element | undefined;
  for (const [element, length] of prose) {
    if (!isMarked(element) || length < total * MARKED_SHARE) continue;
    if (!home || length >= prose.get(home)!) home = element;
  }
  return home;
}

/** From an element inwards while one part with several blocks holds most of its prose. */
function innermost(
  blocks: readonly PageBlock[],
  prose: ReadonlyMap<Element, number>,
  from: Element | undefined,
): Element | undefined {
  const parts = new Map<Element, number>();
  for (const { path } of blocks) {
    const part = path[from ? path.indexOf(from) + 1 : 0];
    if (part && (!from || path.includes(from))) parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  const [most] = [...parts.keys()].sort((a, b) => (prose.get(b) ?? 0) - (prose.get(a) ?? 0));
  if (!most || parts.get(most)! < 2) return from;
  if (from && (prose.get(most) ?? 0) < prose.get(from)! * MOST_OF) return from;
  return innermost(blocks, prose, most);
}

function isBeside(element: Element): boolean {
  if (
    element.tagName === 'body' ||
    element.tagName === 'html' ||
    element.tagName === 'article' ||
    element.tagName === 'main'
  )
    return false;
  return BESIDE.test(attributeOf(element, 'class')) || BESIDE.test(attributeOf(element, 'id'));
}

/** Prose and headings; not rows of links, captions and short lines. */
function isText(block: PageBlock): boolean {
  const { text, role, linked } = block;
  if (role === 'caption' || linked > text.length * PROSE.linked) return false;
  return role === 'heading' || role === 'headline' || text.length >= SHORT || ENDS.test(text);
}
