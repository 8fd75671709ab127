import { BLOCK_TAGS, LIKELY_NAMES, NEVER_READ, SKIPPED_ROLES, UNLIKELY_NAMES } from './vocabulary.ts';

/** What is known of an element that text stands in. Lengths are characters as shown, of all text below it. */
export interface Zone {
  readonly element: Element;
  readonly name: string;
  readonly parent: Zone | null;
  /** Whether it begins a new line. */
  readonly isBlock: boolean;
  /** Nothing in it is read. */
  skip: boolean;
  /** How much its text counts as link: 0, 1, or less for a link within the page. */
  readonly link: number;
  text: number;
  linkText: number;
  commas: number;
  paragraphs: number;
  /** Text in lists, in headings, and in elements that hold text of their own. */
  listText: number;
  headingText: number;
  ownText: number;
  /** How likely it is to hold the article; null until a paragraph speaks for it. */
  score: number | null;
  /** A `div` that is used as a paragraph, or as a wrapper of just one. */
  plain: boolean;
  /** Whether styles hide it; it may be shown later. */
  hidden: boolean;
  /** Whether it is one of the elements that hold the article. */
  isRoot: boolean;
  /** Whether it is the headline, or in it. */
  headline: boolean;
  /** Whether it belongs to the article. */
  inside: boolean;
}

/** All zones of one reading. */
export interface Zones {
  byElement: Map<Element, Zone>;
  /** In document order; one for all of an element that is left out. */
  list: Zone[];
  /** Leaves out what is named like something that stands around an article. */
  strict: boolean;
  /** False on a page that hides itself as a whole until it has loaded: nothing can be told from that. */
  pageShown: boolean;
}

/**
 * Starts a reading.
 * @param container what will be read
 * @param strict whether names decide too
 */
export function createZones(container: Element | ShadowRoot, strict: boolean): Zones {
  const { body } = container.ownerDocument;
  return { byElement: new Map(), list: [], strict, pageShown: body !== null && isShown(body) };
}

/**
 * @param element an element that text stands in
 * @param zones what is known so far; gets what is found out
 * @returns the element's zone; visibility is asked for once per block, style is never computed for text
 */
export function zoneOf(element: Element, zones: Zones): Zone {
  const known = zones.byElement.get(element);
  if (known) return known;
  const above = element.parentElement;
  const parent = above ? zoneOf(above, zones) : null;
  const zone = parent?.skip ? parent : createZone(element, parent, zones);
  if (zone !== parent) zones.list.push(zone);
  zones.byElement.set(element, zone);
  return zone;
}

function createZone(element: Element, parent: Zone | null, { strict, pageShown }: Zones): Zone {
  const name = element.localName;
  const isBlock = !parent || BLOCK_TAGS.has(name);
  const zone = {
    element,
    name,
    parent,
    isBlock,
    skip:
      NEVER_READ.has(name) ||
      isReference(element, name) ||
      (element.hasAttributes() && isLeftOut(element, name, strict)),
    link: linkShare(element, name, parent),
    text: 0,
    linkText: 0,
    commas: 0,
    paragraphs: 0,
    listText: 0,
    headingText: 0,
    ownText: 0,
    score: null,
    plain: false,
    hidden: false,
    isRoot: false,
    headline: false,
    inside: false,
  };
  if (isBlock && parent && pageShown && !zone.skip) zone.hidden = zone.skip = !isShown(element);
  return zone;
}

/** The nearest block-level zone, itself included. */
export function blockOf(zone: Zone): Zone {
  let at = zone;
  while (!at.isBlock && at.parent) at = at.parent;
  return at;
}

/** Whether styles let an element be seen; asked of blocks only, because it may make the browser work out styles. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';

function linkShare(element: Element, name: string, parent: Zone | null): number {
  if (name !== 'a') return parent?.link ?? 0;
  return /^#./.test(element.getAttribute('href') ?? '') ? 0.3 : 1;
}

/** A footnote's number, which would stick to the word before it. */
const isReference = (element: Element, name: string): boolean =>
  name === 'sup' && element.firstElementChild?.localName === 'a';

function isLeftOut(element: Element, name: string, strict: boolean): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (!strict || name === 'body' || name === 'html' || name === 'a') return false;
  const names = namesOf(element);
  return UNLIKELY_NAMES.test(names) && !LIKELY_NAMES.test(names) && !isInTable(element);
}

/** An element's class and id, as one text. */
export const namesOf = (element: Element): string => `${element.className} ${element.id}`;

function isInTable(element: Element): boolean {
  let above = element.parentElement;
  for (let depth = 0; above && depth < 4; depth++, above = above.parentElement) {
    if (above.localName === 'table') return true;
  }
  return false;
}
