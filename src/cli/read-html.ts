import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BlockRole } from '../contract/mention.ts';
import type { Document, PlacedBlock } from './document.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

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

/**
 * Reads a page's text without a browser: block by block, white space as rendered, navigation and scripts left out.
 * It does not look for the article in the page, as the extension does.
 * @returns the blocks, and the text that their offsets are counted in: all blocks, one a line
 */
export function readHtml(html: string): Document {
  const blocks: PlacedBlock[] = [];
  let text = '';
  let open = '';
  let openRole: BlockRole = 'paragraph';
  const close = () => {
    const block = open.replace(/[ \t\n\r\f]+/g, ' ').trim();
    open = '';
    if (block === '') return;
    if (text !== '') text += '\n';
    blocks.push({ text: block, role: openRole, start: text.length });
    text += block;
  };

  // Depth first with a stack of our own, because a hostile page may be nested deeper than calls can go.
  type Step = { node: Node; role: BlockRole } | { ends: BlockRole };
  const stack: Step[] = [];
  const push = (children: Node[], role: BlockRole) => {
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i]!, role });
  };
  push(parse(html).childNodes, 'paragraph');
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('ends' in step) {
      close();
      openRole = step.ends;
      continue;
    }
    const { node, role } = step;
    if (node.nodeName === '#text' && 'value' in node) open += node.value.replaceAll('\u00ad', '');
    else if (node.nodeName === 'br') open += ' ';
    else if ('tagName' in node && !isLeftOut(node)) {
      if (!BLOCKS.has(node.tagName)) {
        push(node.childNodes, role);
        continue;
      }
      close();
      openRole = ROLES.get(node.tagName) ?? role;
      stack.push({ ends: role });
      push(node.childNodes, openRole);
    }
  }
  close();
  return { text, blocks };
}

function isLeftOut(element: DefaultTreeAdapterTypes.Element): boolean {
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
