import { isDataTable } from './data-table.ts';
import { STRIDE, type Steps } from './steps.ts';
import { SHARE_NAMES } from './vocabulary.ts';
import { linkDensity, weighNames } from './weigh.ts';
import type { Zone } from './zone.ts';

const SHARE_LENGTH = 500;
/** In this order; of each kind the innermost and last first, so that a box is judged by what is left in it. */
const FORMS = ['form', 'fieldset'];
const BOXES = ['table', 'ul', 'div'];
/** Of the elements that hold the article, those of other kinds are judged as boxes. */
const NO_BOXES = ['article', 'section', 'p', 'ol', 'ul'];

/**
 * Takes out of an article what only stands in it: link lists, teasers, sign-up forms, share bars. After Readability's
 * `_prepArticle` and `_cleanConditionally` (Apache-2.0), but on figures that are there already.
 * @param zones the article's elements, its roots among them, in document order; what is taken out is no longer
 *   `inside`, and what it stood in loses its figures
 * @param rules `useNames`: whether class and id names count; `clean`: whether boxes are judged by what is in them
 */
export function* cleanZones(zones: Zone[], { useNames, clean }: { useNames: boolean; clean: boolean }): Steps<void> {
  const kindOf = ({ isRoot, name }: Zone): string => (isRoot && !NO_BOXES.includes(name) ? 'div' : name);
  function* judge(kinds: string[]): Steps<void> {
    for (const kind of clean ? kinds : []) {
      const boxes = zones.filter((zone) => kindOf(zone) === kind && !zone.plain);
      for (const [done, zone] of boxes.reverse().entries()) {
        if (done % STRIDE === STRIDE - 1) yield;
        if (isInside(zone) && isClutter(zone, useNames, FORMS.includes(kind))) takeOut(zone);
      }
    }
  }
  yield* judge(FORMS);
  for (const zone of zones) {
    if (zone.isRoot) continue;
    const { name, text, names } = zone;
    const isShare = text < SHARE_LENGTH && names.includes('share') && SHARE_NAMES.test(names);
    const isHeading = name === 'h1' || name === 'h2';
    const isOut = isShare || name === 'aside' || name === 'footer' || (isHeading && useNames && weighNames(zone) < 0);
    if (isOut && isInside(zone)) takeOut(zone);
  }
  yield* judge(BOXES);
  for (const zone of zones) if (!zone.isRoot) zone.inside &&= zone.parent?.inside !== false;
}

/** Whether neither a zone nor anything that it stands in was taken out. */
function isInside(zone: Zone): boolean {
  for (let at: Zone | null = zone; at; at = at.parent) {
    if (!at.inside) return false;
    if (at.isRoot) return true;
  }
  return false;
}

/** Takes a zone's figures off everything that it stands in, as `addUp` once handed them on. */
function takeOut(zone: Zone): void {
  zone.inside = false;
  for (let at = zone.parent; at && !zone.headline; at = at.parent) {
    at.text -= zone.text;
    at.linkText -= zone.linkText;
    at.commas -= zone.commas;
    at.paragraphs -= zone.paragraphs;
  }
}

function isClutter(zone: Zone, useNames: boolean, isForm: boolean): boolean {
  const { element, name, text, paragraphs } = zone;
  const weight = useNames ? weighNames(zone) : 0;
  const count = (tag: string): number => element.getElementsByTagName(tag).length;
  let isList = name === 'ul';
  const isBad = (): boolean => {
    if (weight < 0) return true;
    if (zone.commas >= 10) return false;
    isList ||= shareIn(element, 'ul,ol') > 0.9;
    const links = linkDensity(zone);
    if (!isList && weight < 25 && links > 0.2) return true;
    if (weight >= 25 && links > 0.5) return true;
    if (isForm && count('input') > Math.floor(paragraphs / 3)) return true;
    if (!isList && count('li') - 100 > paragraphs) return true;
    const images = count('img');
    const isShort = !isList && text < 25 && links > 0 && shareIn(element, 'h1,h2,h3,h4,h5,h6') < 0.9;
    if (isShort && (images === 0 || images > 2) && !isInFigure(zone)) return true;
    if (images === 0) return !(zone.hasRun && name === 'div') && !element.querySelector(TEXT_HOLDERS);
    return images > 1 && paragraphs / images < 0.5 && !isInFigure(zone) && hasLooseImages(zone, images);
  };
  if (!isBad() || isKept(element)) return false;
  // A list of pictures, or of nothing but text, is no clutter.
  return weight < 0 || !isList || count('img') !== count('li');
}

/** A box with none of these has only headings, or pieces of a page's works. */
const TEXT_HOLDERS = 'span,li,td,blockquote,dl,div,ol,p,pre,table,ul';

/** How much of an element's text is in some of its descendants. */
function shareIn(element: Element, selector: string): number {
  const inner = element.querySelectorAll(selector);
  if (inner.length === 0) return 0;
  let length = 0;
  for (const part of inner) length += lengthOf(part);
  return length / lengthOf(element);
}

const lengthOf = ({ textContent }: Element): number => textContent?.replace(/\s+/g, ' ').trim().length ?? 0;

/** Boxes that stay whatever else is in them: code, and what is in a data table or has one. */
const isKept = (element: Element): boolean =>
  element.closest('code') !== null ||
  [element.closest('table'), ...element.getElementsByTagName('table')].some((table) => table && isDataTable(table));

const isInFigure = ({ element }: Zone): boolean => element.closest('figure') !== null;

/** Whether most pictures stand in lists, figures and cells; one in a box of its own counts as a paragraph. */
function hasLooseImages({ element, paragraphs }: Zone, images: number): boolean {
  const boxed = [...element.getElementsByTagName('img')].filter((image) =>
    image.closest('div,li,figure,td,p,section,article')?.matches('div,p'),
  );
  return (paragraphs + boxed.length) / images < 0.5;
}
