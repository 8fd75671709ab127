import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Block, BlockRole } from '../../contract/mention.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Tree = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** The text of one block-level element of a page, with where it stands. */
export interface PageBlock extends Block {
  /** How many of its UTF-16 code units are links. */
  linked: number;
  /** The elements around it, the page first. */
  path: readonly Element[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const BLOCKS = words(`html body address article aside blockquote caption center dd details div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p section summary table tbody td tfoot th thead tr ul`);

/** Elements whose text is no prose, or not the article's: those that the extension steps over, too. */
const NEVER_READ = words(`script style noscript svg template math textarea input select option button code pre kbd samp
  nav footer aside menu dialog iframe object embed video audio canvas map progress meter output datalist title head
  rp rt`);

const ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['h1', 'headline'],
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockRole] => [name, 'heading']),
  ...['li', 'dt', 'dd'].map((name): [string, BlockRole] => [name, 'list']),
  ...['td', 'th'].map((name): [string, BlockRole] => [name, 'table']),
  ...['figcaption', 'caption'].map((name): [string, BlockRole] => [name, 'caption']),
  ['blockquote', 'quote'],
]);

/** Parses a page. */
export const parsePage = (html: string): Tree => parse(html);

/** What is open while a page is walked through. */
interface Walk {
  role: BlockRole;
  path: readonly Element[];
  isLink: boolean;
}

/**
 * Reads a page's text without a browser: block by block, white space as rendered, navigation and scripts left out.
 * It does not look for the article in the page.
 */
export function readBlocks(page: Tree): PageBlock[] {
  const blocks: PageBlock[] = [];
  let open = { text: '', linked: 0 };
  let current: Walk = { role: 'paragraph', path: [], isLink: false };
  const close = () => {
    const text = open.text.replace(/[ \t\n\r\f]+/g, ' ').trim();
    if (text !== '') blocks.push({ text, role: current.role, linked: open.linked, path: current.path });
    open = { text: '', linked: 0 };
  };

  // Depth first with a stack of our own, because a hostile page may be nested deeper than calls can go.
  const stack: ({ node: Node; walk: Walk } | { ends: Walk })[] = [];
  const push = (children: Node[], walk: Walk) => {
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i]!, walk });
  };
  push(page.childNodes, current);
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('ends' in step) {
      close();
      current = step.ends;
      continue;
    }
    const { node, walk } = step;
    if (node.nodeName === '#text' && 'value' in node) {
      const text = node.value.replaceAll('\u00ad', '');
      open = { text: open.text + text, linked: open.linked + (walk.isLink ? text.trim().length : 0) };
    } else if (node.nodeName === 'br') open.text += ' ';
    else if ('tagName' in node && !isLeftOut(node)) {
      if (!BLOCKS.has(node.tagName)) {
        push(node.childNodes, node.tagName === 'a' ? { ...walk, isLink: true } : walk);
        continue;
      }
      close();
      stack.push({ ends: walk });
      current = { role: ROLES.get(node.tagName) ?? walk.role, path: [...walk.path, node], isLink: walk.isLink };
      push(node.childNodes, current);
    }
  }
  close();
  return blocks;
}

/** The value of an element's attribute; '' where it has none. */
export const attributeOf = ({ attrs }: Element, name: string): string =>
  attrs.find((attribute) => attribute.name === name)?.value ?? '';

function isLeftOut(element: Element): boolean {
  if (NEVER_READ.has(element.tagName)) return true;
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      name === 'contenteditable' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'role' && /^(navigation|menu|menubar|search|complementary|contentinfo|textbox|dialog)$/.test(value)) ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}
