import { LIKELY_NAMES, SKIPPED_ROLES, type TagFacts, tellOfTag, UNLIKELY_NAMES } from './vocabulary.ts';

/** What is known of an element that text stands in. Lengths are characters as shown, of all text below it. */
export interface Zone {
  readonly element: Element;
  readonly name: string;
  readonly parent: Zone | null;
  /** Whether it begins a new line. */
  readonly isBlock: boolean;
  readonly kind: TagFacts['kind'];
  /** Nothing in it is read. */
  skip: boolean;
  /** How much its text counts as link: 0, 1, or less for a link within the page. */
  link: number;
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
  /** Whether styles let it be seen; null where that was not asked yet. */
  shown: boolean | null;
  /** Whether it is one of the elements that hold the article. */
  isRoot: boolean;
  /** Whether it is the headline, or in it. */
  headline: boolean;
  /** Whether it belongs to the article. */
  inside: boolean;
}

/** All zones of one reading, and what is worked out once for many of them. */
export interface Zones {
  byElement: Map<Element, Zone>;
  /** In document order; one for all of an element that is left out. */
  list: Zone[];
  /** Leaves out what is named like something that stands around an article. */
  strict: boolean;
  /** False on a page that hides itself as a whole until it has loaded: nothing can be told from that. */
  pageShown: boolean;
  /** Elements with an attribute that may say that nothing in them is read. */
  marked: Set<Element>;
  tags: Map<string, TagFacts>;
  /** Class and id → whether they name something that stands around an article. */
  names: Map<string, boolean>;
}

const MARKED = '[hidden],[aria-hidden="true"],[contenteditable],[role]';

/**
 * Starts a reading.
 * @param container what will be read
 * @param strict whether names decide too
 */
export function createZones(container: Element | ShadowRoot, strict: boolean): Zones {
  const { body } = container.ownerDocument;
  const marked = new Set<Element>(container.querySelectorAll(MARKED));
  let above = 'host' in container ? null : container;
  for (; above; above = above.parentElement) if (above.matches(MARKED)) marked.add(above);
  const pageShown = body !== null && isShown(body);
  return { byElement: new Map(), list: [], strict, pageShown, marked, tags: new Map(), names: new Map() };
}

/**
 * @param element an element that text stands in
 * @param zones what is known so far; gets what is found out
 * @returns the element's zone; a browser is asked for visibility at most once a block, and not for text
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

function createZone(element: Element, parent: Zone | null, zones: Zones): Zone {
  const name = element.localName;
  const facts = zones.tags.get(name) ?? tellOfTag(name);
  zones.tags.set(name, facts);
  const isBlock = !parent || facts.isBlock;
  const styled = element.hasAttributes();
  const zone: Zone = {
    element,
    name,
    parent,
    isBlock,
    kind: facts.kind,
    skip: facts.neverRead || (styled && isLeftOut(element, name, zones)),
    link: parent?.link ?? 0,
    text: 0,
    linkText: 0,
    commas: 0,
    paragraphs: 0,
    listText: 0,
    headingText: 0,
    ownText: 0,
    score: null,
    plain: false,
    shown: null,
    isRoot: false,
    headline: false,
    inside: false,
  };
  if (name === 'a') zone.link = element.getAttribute('href')?.startsWith('#') ? LOCAL_LINK : 1;
  else if (name === 'sup') zone.skip ||= isReference(element);
  if (styled && isBlock && parent) hideUnseen(zone, zones);
  return zone;
}

/** How much a link within the page counts as link. */
const LOCAL_LINK = 0.3;

/** Leaves a block out that styles hide. Blocks without attributes are only asked when they turn out to matter. */
export function hideUnseen(zone: Zone, { pageShown }: Zones): void {
  if (!pageShown || zone.skip || zone.shown !== null) return;
  zone.shown = isShown(zone.element);
  zone.skip = !zone.shown;
}

/** The nearest block-level zone, itself included. */
export function blockOf(zone: Zone): Zone {
  let at = zone;
  while (!at.isBlock && at.parent) at = at.parent;
  return at;
}

const SEEN = { visibilityProperty: true };

/** Whether styles let an element be seen. The browser may have to work styles out for that, but not the layout. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility(SEEN) || getComputedStyle(element).display === 'contents';

/** A footnote's number, which would stick to the word before it. */
const isReference = (element: Element): boolean => element.firstElementChild?.localName === 'a';

function isLeftOut(element: Element, name: string, zones: Zones): boolean {
  if (zones.marked.has(element) && saysNotToRead(element)) return true;
  if (!zones.strict || name === 'body' || name === 'html' || name === 'a') return false;
  const names = namesOf(element);
  let unlikely = zones.names.get(names);
  if (unlikely === undefined) {
    unlikely = UNLIKELY_NAMES.test(names) && !LIKELY_NAMES.test(names);
    zones.names.set(names, unlikely);
  }
  return unlikely && !isInTable(element);
}

function saysNotToRead(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || SKIPPED_ROLES.has(element.getAttribute('role') ?? '');
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
