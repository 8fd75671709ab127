import type { BlockRole } from '../../../src/contract/mention.ts';
import { isAuthorKnown, isByline } from './byline.ts';
import { getAttribute, hasAttributes, matches, parentElementOf } from './form-proof.ts';
import { BLOCK_TAGS, LIKELY_NAMES, NEVER_READ, NOT_PROSE, ROLES, SKIPPED_ROLES, UNLIKELY_NAMES } from './vocabulary.ts';

/** What is known of an element that text stands in. Lengths are characters as shown, of all text below it. */
export interface Zone {
  readonly element: Element;
  readonly name: string;
  readonly parent: Zone | null;
  /** Class and id, as one text. */
  readonly names: string;
  /** Whether it begins a new line. */
  readonly isBlock: boolean;
  /** What part of an article the nearest element with such a part is. */
  role: BlockRole;
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
  /** Whether it is one of the elements that hold the article. */
  isRoot: boolean;
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

/** All zones of one reading. */
export interface Zones extends ReadingRules {
  byElement: Map<Element, Zone>;
  /** Parents before children; one for all of an element that is left out. */
  list: Zone[];
  /** The line that names the author, once it is found; the page itself where it names the author otherwise. */
  byline: Node | null;
}

/**
 * @param element an element that text stands in
 * @param zones what is known so far; gets what is found out
 * @returns the element's zone
 */
export function zoneOf(element: Element, zones: Zones): Zone {
  const known = zones.byElement.get(element);
  if (known) return known;
  const above = parentElementOf(element);
  const parent = above ? zoneOf(above, zones) : null;
  let zone = parent;
  if (!zone?.skip) {
    zone = createZone(element, parent, zones);
    zones.list.push(zone);
  }
  zones.byElement.set(element, zone);
  return zone;
}

const HIDDEN =
  '[hidden],[aria-hidden="true"],[contenteditable]:not([contenteditable="false"]),[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i],[style*="visibility: hidden" i]';
/** How much a link within the page counts as link. */
const LOCAL_LINK = 0.3;

/** One function, in which little is asked of the browser: it runs for every element, mostly before it is compiled. */
function createZone(element: Element, parent: Zone | null, zones: Zones): Zone {
  const { strict, onlyShown } = zones;
  const name = element.localName;
  const isBlock = !parent || BLOCK_TAGS.has(name);
  let names = '';
  let link = parent ? parent.link : 0;
  let skip = NEVER_READ.has(name);
  if (!skip && hasAttributes.call(element)) {
    names = `${element.className} ${element.id}`;
    skip =
      matches.call(element, HIDDEN) ||
      SKIPPED_ROLES.has(getAttribute.call(element, 'role') ?? '') ||
      (strict && isUnlikely(name, names) && !isInTable(parent)) ||
      (onlyShown === true && isBlock && parent !== null && !isShown(element));
    if (!skip && !zones.byline && isByline(element, names)) {
      const { ownerDocument } = element;
      zones.byline = isAuthorKnown(ownerDocument) ? ownerDocument : element;
      skip = zones.byline === element;
    }
    if (name === 'a') link = /^#./.test(element.getAttribute('href') ?? '') ? LOCAL_LINK : 1;
  }
  return {
    element,
    name,
    parent,
    names,
    isBlock,
    role: ROLES.get(name) ?? parent?.role ?? 'paragraph',
    skip,
    // A footnote's number would stick to the word before it.
    notProse:
      NOT_PROSE.has(name) ||
      parent?.notProse === true ||
      (name === 'sup' && element.firstElementChild?.localName === 'a'),
    link,
    text: 0,
    linkText: 0,
    commas: 0,
    paragraphs: 0,
    score: null,
    heard: false,
    hasRun: false,
    plain: null,
    isRoot: false,
    inside: false,
  };
}

const isUnlikely = (name: string, names: string): boolean =>
  name !== 'a' && name !== 'body' && name !== 'html' && UNLIKELY_NAMES.test(names) && !LIKELY_NAMES.test(names);

function isInTable(parent: Zone | null): boolean {
  let above = parent;
  for (let depth = 0; above && depth < 4; depth++, above = above.parent) {
    if (above.name === 'table' || above.name === 'code') return true;
  }
  return false;
}

const SEEN = { visibilityProperty: true };

/** Whether styles let an element be seen. The browser may have to work styles out for that, but not the layout. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility(SEEN) || getComputedStyle(element).display === 'contents';
