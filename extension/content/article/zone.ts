import { BLOCK_TAGS, LIKELY_NAMES, NEVER_READ, SKIPPED_ROLES, UNLIKELY_NAMES } from './vocabulary.ts';

/** What we know of an element that text stands in; worked out once per element and reading. */
export interface Zone {
  element: Element;
  parent: Zone | null;
  /** The nearest block-level zone, itself included. */
  block: Zone;
  /** Nothing in it is read. */
  skip: boolean;
  link: boolean;
  /** Characters of prose below it; filled in by the search for the article. */
  mass: number;
}

export type Zones = Map<Element, Zone>;

/**
 * @param element an element that text stands in
 * @param zones what is known so far; gets what is found out
 * @returns the element's zone
 */
export function zoneOf(element: Element, zones: Zones): Zone {
  const known = zones.get(element);
  if (known) return known;
  const above = element.parentElement;
  const parent = above ? zoneOf(above, zones) : null;
  const name = element.localName;
  const zone: Zone = {
    element,
    parent,
    block: null as unknown as Zone,
    skip: parent?.skip === true || NEVER_READ.has(name) || (element.hasAttributes() && isSkipped(element, name)),
    link: parent?.link === true || name === 'a',
    mass: 0,
  };
  const isBlock = !parent || BLOCK_TAGS.has(name);
  zone.block = isBlock ? zone : parent.block;
  if (isBlock && !zone.skip && parent && !isShown(element)) zone.skip = true;
  zones.set(element, zone);
  return zone;
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

function isSkipped(element: Element, name: string): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main' || name === 'a') return false;
  const names = `${element.className} ${element.id}`;
  return names !== ' ' && UNLIKELY_NAMES.test(names) && !LIKELY_NAMES.test(names);
}
