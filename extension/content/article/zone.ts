import { isRepeated, wordsOfTitle } from './title.ts';
import { BLOCK_TAGS, LIKELY_NAMES, NEVER_READ, NOT_PROSE, SKIPPED_ROLES, UNLIKELY_NAMES } from './vocabulary.ts';

/** What is known of an element that text stands in. Lengths are characters as shown, of all text below it. */
export interface Zone {
  readonly element: Element;
  readonly name: string;
  readonly parent: Zone | null;
  /** Class and id, as one text. */
  readonly names: string;
  /** Whether it begins a new line. */
  readonly isBlock: boolean;
  /** Nothing in it exists for us. */
  skip: boolean;
  /** It counts where the article is looked for, but is not prose. */
  notProse: boolean;
  /** How much its text counts as link: 0, 1, or less for a link within the page. */
  link: number;
  text: number;
  linkText: number;
  commas: number;
  paragraphs: number;
  /** How likely it is to hold the article; null until a paragraph speaks for it. */
  score: number | null;
  /** Whether it has spoken for what is around it. */
  heard: boolean;
  /** Whether text stands in it that is in no other block. */
  hasRun: boolean;
  /** A `div` that is used as a paragraph, or as a wrapper of just one. */
  plain: 'paragraph' | 'wrapper' | null;
  /** Whether styles let it be seen; null where that was not asked yet. */
  shown: boolean | null;
  /** Whether it is one of the elements that hold the article. */
  isRoot: boolean;
  /** Whether it is the headline, or in it; what is around it does not count its text. */
  headline: boolean;
  /** Whether it belongs to the article. */
  inside: boolean;
}

/** How a reading goes. */
export interface ReadingRules {
  /** Leaves out what is named like something that stands around an article. */
  strict: boolean;
  /** Leaves out what styles hide before anything is weighed; a browser must be asked about every block for that. */
  onlyShown?: boolean;
}

/** All zones of one reading, and what is worked out once for many of them. */
export interface Zones extends ReadingRules {
  byElement: Map<Element, Zone>;
  /** In document order; one for all of an element that is left out. */
  list: Zone[];
  /** Elements with an attribute that may say that nothing in them is read. */
  marked: Set<Element>;
  /** Class and id → whether they name something that stands around an article. */
  unlikely: Map<string, boolean>;
  /** The words of the page's title, once they were asked for, and the heading that repeats them. */
  title: ReadonlySet<string> | null;
  headline: Element | null;
}

const HIDDEN = '[hidden],[aria-hidden="true"],[contenteditable]:not([contenteditable="false"])';
const MARKED = `${HIDDEN},[role],[style*="display"],[style*="visibility"]`;

/**
 * Starts a reading.
 * @param container what will be read
 */
export function createZones(container: Element | ShadowRoot, rules: ReadingRules): Zones {
  const marked = new Set<Element>(container.querySelectorAll(MARKED));
  let above = 'host' in container ? null : container;
  for (; above; above = above.parentElement) if (above.matches(MARKED)) marked.add(above);
  return {
    ...rules,
    byElement: new Map(),
    list: [],
    marked,
    unlikely: new Map(),
    title: null,
    headline: null,
  };
}

/**
 * @param element an element that text stands in
 * @param zones what is known so far; gets what is found out
 * @returns the element's zone
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
  const isNothing = NEVER_READ.has(name);
  const styled = !isNothing && element.hasAttributes();
  const names = styled ? `${element.className} ${element.id}` : '';
  const zone: Zone = {
    element,
    name,
    parent,
    names,
    isBlock: !parent || BLOCK_TAGS.has(name),
    skip: isNothing,
    notProse: NOT_PROSE.has(name) || parent?.notProse === true,
    link: parent ? parent.link : 0,
    text: 0,
    linkText: 0,
    commas: 0,
    paragraphs: 0,
    score: null,
    heard: false,
    hasRun: false,
    plain: null,
    shown: null,
    isRoot: false,
    headline: parent?.headline === true,
    inside: false,
  };
  if (styled) {
    zone.skip = isLeftOut(zone, zones);
    if (zones.onlyShown && zone.isBlock && parent && !zone.skip) zone.skip = !isSeen(zone);
    if (name === 'a') zone.link = /^#./.test(element.getAttribute('href') ?? '') ? LOCAL_LINK : 1;
  }
  if (name === 'h1' || name === 'h2') zone.headline ||= isHeadline(zone, zones);
  if (name === 'sup') zone.notProse ||= isReference(element);
  return zone;
}

/** Whether it is the first heading that repeats the page's title. */
function isHeadline({ element, skip }: Zone, zones: Zones): boolean {
  if (skip || zones.headline) return false;
  zones.title ??= wordsOfTitle(element.ownerDocument);
  if (!isRepeated(element, zones.title)) return false;
  zones.headline = element;
  return true;
}

/** How much a link within the page counts as link. */
const LOCAL_LINK = 0.3;

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

/** As `isShown`, asked once. */
export function isSeen(zone: Zone): boolean {
  zone.shown ??= isShown(zone.element);
  return zone.shown;
}

/** A footnote's number, which would stick to the word before it. */
const isReference = (element: Element): boolean => element.firstElementChild?.localName === 'a';

function isLeftOut(zone: Zone, zones: Zones): boolean {
  const { element, name, names } = zone;
  if (zones.marked.has(element) && saysNotToRead(element)) return true;
  if (!zones.strict || names === ' ' || name === 'body' || name === 'html' || name === 'a') return false;
  let unlikely = zones.unlikely.get(names);
  if (unlikely === undefined) {
    unlikely = UNLIKELY_NAMES.test(names) && !LIKELY_NAMES.test(names);
    zones.unlikely.set(names, unlikely);
  }
  return unlikely && !isInTable(zone);
}

function saysNotToRead(element: Element): boolean {
  if (element.matches(HIDDEN) || SKIPPED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const { style } = element as HTMLElement;
  return style?.display === 'none' || style?.visibility === 'hidden';
}

function isInTable({ parent }: Zone): boolean {
  let above = parent;
  for (let depth = 0; above && depth < 4; depth++, above = above.parent) {
    if (above.name === 'table' || above.name === 'code') return true;
  }
  return false;
}
