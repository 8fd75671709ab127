import type { BlockRole } from '../../../src/contract/mention.ts';
import { aboveOf, attributeOf, tagOf, textOf } from './form-proof.ts';
import { hiddenBy } from './seen.ts';
import { AROUND, NEVER_READ, NOT_PROSE, ROLES, SKIPPED_ROLES } from './vocabulary.ts';

/** What is known of an element that text stands in. Lengths are characters as shown, of all text below it. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  readonly parent: Box | null;
  readonly style: CSSStyleDeclaration;
  /** Whether it begins a new line. */
  readonly isBlock: boolean;
  /** What part of an article the nearest element with such a part is. */
  role: BlockRole;
  /** Nothing in it exists for us. */
  skip: boolean;
  /** Its own text is not to be seen; with `skip`, nothing in it is. */
  hidden: boolean;
  /** Part of an article, but never read: code, formulas. */
  notProse: boolean;
  link: boolean;
  text: number;
  linkText: number;
  /** Text in lines of prose. */
  prose: number;
  lines: number;
  /** Those that are in no other block. */
  ownLines: number;
  /** Whether it is the article's column, or in it; whether all that is read stands in it. */
  inHome: boolean;
  inRoot: boolean;
}

/** All boxes of one reading. */
export interface Boxes {
  byElement: Map<Element, Box>;
  /** Parents before children; one for all of an element that is left out. */
  list: Box[];
  /** Reads what is invisible or transparent too: a page may show itself only when it has loaded. */
  evenUnseen: boolean;
}

export const newBoxes = (evenUnseen = false): Boxes => ({ byElement: new Map(), list: [], evenUnseen });

/**
 * @param element an element that text stands in
 * @param boxes what is known so far; gets what is found out
 */
export function boxOf(element: Element, boxes: Boxes): Box {
  const unknown: Element[] = [];
  let at: Element | null = element;
  let box: Box | undefined;
  for (; at; at = aboveOf(at)) {
    box = boxes.byElement.get(at);
    if (box) break;
    unknown.push(at);
  }
  for (at = unknown.pop() ?? null; at; at = unknown.pop() ?? null) {
    if (!box?.skip) {
      box = createBox(at, box ?? null, boxes.evenUnseen);
      boxes.list.push(box);
    }
    boxes.byElement.set(at, box);
  }
  return box!;
}

/** One function, in which little is asked of the browser: it runs for every element, mostly before it is compiled. */
function createBox(element: Element, parent: Box | null, evenUnseen: boolean): Box {
  const name = tagOf(element);
  const style = getComputedStyle(element);
  const isLeftOut = NEVER_READ.has(name) || AROUND.has(name) || isWorkedWith(element);
  const isWhole = parent === null || name === 'body';
  const hides = isLeftOut ? 'nothing' : hiddenBy(element, style, evenUnseen || isWhole);
  return {
    element,
    name,
    parent,
    style,
    isBlock: !parent || isBlockStyle(style, element),
    role: ROLES.get(name) ?? parent?.role ?? 'paragraph',
    skip: isLeftOut || (hides === 'all' && !isWhole),
    hidden: hides !== 'nothing' && !isWhole,
    notProse: NOT_PROSE.has(name) || parent?.notProse === true,
    link: name === 'a' ? element.hasAttribute('href') : parent?.link === true,
    text: 0,
    linkText: 0,
    prose: 0,
    lines: 0,
    ownLines: 0,
    inHome: false,
    inRoot: false,
  };
}

/** What a reader types into (a form field may answer for its form, hence the comparison) or works with, and what says that it stands around an article. */
const isWorkedWith = (element: Element): boolean =>
  SKIPPED_ROLES.has(attributeOf(element, 'role') ?? '') || (element as HTMLElement).isContentEditable === true;

/** A first letter that floats beside its word is in the word's line. */
const isBlockStyle = ({ display, cssFloat }: CSSStyleDeclaration, element: Element): boolean =>
  !(display.startsWith('inline') || display.startsWith('ruby') || display === 'contents') &&
  !(cssFloat !== 'none' && (textOf(element)?.trim().length ?? 0) <= LONGEST_INITIAL);

const LONGEST_INITIAL = 3;
