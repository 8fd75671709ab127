import { isDataTable } from './data-table.ts';
import { STRIDE, type Steps } from './steps.ts';
import { SHARE_NAMES } from './vocabulary.ts';
import { linkDensity, weighNames } from './weigh.ts';
import type { Zone, Zones } from './zone.ts';

const SHARE_LENGTH = 500;
/** What stands where something else will be, or for it. */
const STAND_INS = /^(ad(vertis(ing|ement))?|publicité|werbung|anuncio|广告|реклама|loading|cargando|正在加载)[….]*$/iu;
const LONGEST_STAND_IN = 16;
/**
 * In this order, `null` being what is out by its kind; the innermost and last first, so that a box is judged by what is left
 * in it.
 */
const KINDS = ['form', 'fieldset', null, 'table', 'ul', 'div'];
/** Of the elements that hold the article, those of other kinds are judged as boxes. */
const NO_BOXES = ['article', 'section', 'p', 'ol', 'ul'];

/**
 * Takes out of an article what only stands in it: link lists, teasers, sign-up forms, share bars. After Readability's
 * `_prepArticle` and `_cleanConditionally` (Apache-2.0), but on figures that are there already.
 * @param zones all that is known; of what is `inside`, the article's roots among it, what is taken out is so no longer, and what it
 *   stood in loses its figures
 * @param rules `useNames`: whether class and id names count; `clean`: whether boxes are judged by what is in them
 */
export function* cleanZones(
  { list, byElement }: Zones,
  { useNames, clean }: { useNames: boolean; clean: boolean },
): Steps<void> {
  const zones = list.filter(({ inside }) => inside);
  for (const kind of KINDS) {
    for (let at = zones.length - 1; at >= 0; at--) {
      if (at % STRIDE === STRIDE - 1) yield;
      const zone = zones[at]!;
      const { isRoot, name } = zone;
      const isKind = kind
        ? clean && !zone.plain && kind === (isRoot && !NO_BOXES.includes(name) ? 'div' : name)
        : !isRoot && isOut(zone, useNames);
      if (isKind && isInside(zone) && (!kind || isClutter(zone, useNames, byElement))) takeOut(zone);
    }
  }
  for (const zone of zones) if (!zone.isRoot) zone.inside &&= zone.parent?.inside !== false;
}

/** Asides, footers, share bars, and headings that are named like something else. */
function isOut(zone: Zone, useNames: boolean): boolean {
  const { name, text, names } = zone;
  if (name === 'aside' || name === 'footer') return true;
  if (text <= LONGEST_STAND_IN && STAND_INS.test(zone.element.textContent?.trim() ?? '')) return true;
  if (name === 'h1' || name === 'h2') return useNames && weighNames(zone) < 0;
  return text < SHARE_LENGTH && names.includes('share') && SHARE_NAMES.test(names);
}

/** Whether neither a zone nor anything that it stands in was taken out. */
function isInside(zone: Zone): boolean {
  for (let at: Zone | null = zone; at; at = at.parent) {
    if (!at.inside) return false;
    if (at.isRoot) return true;
  }
  return false;
}

/** Takes a zone's figures off everything that it stands in, as they were once handed on. */
function takeOut(zone: Zone): void {
  zone.inside = false;
  for (let at = zone.parent; at && zone.role !== 'headline'; at = at.parent) {
    at.text -= zone.text;
    at.linkText -= zone.linkText;
    at.commas -= zone.commas;
    at.paragraphs -= zone.paragraphs;
  }
}

function isClutter(zone: Zone, useNames: boolean, byElement: Zones['byElement']): boolean {
  const { element, name, text, paragraphs, commas } = zone;
  const weight = useNames ? weighNames(zone) : 0;
  if (weight < 0) return !isKept(element);
  if (commas >= 10) return false;
  const count = (tag: string): number => element.getElementsByTagName(tag).length;
  const isList = name === 'ul' || shareIn(zone, 'ul,ol', byElement) > 0.9;
  const links = linkDensity(zone);
  const images = count('img');
  const isInFigure = element.closest('figure') !== null;
  const isEmpty = !isList && text < 25 && links > 0 && shareIn(zone, 'h1,h2,h3,h4,h5,h6', byElement) < 0.9;
  const isBad =
    links > (weight < 25 ? (isList ? 1 : 0.2) : 0.5) ||
    (!zone.isRoot && (name === 'form' || name === 'fieldset') && count('input') > Math.floor(paragraphs / 3)) ||
    (!isList && count('li') - 100 > paragraphs) ||
    (isEmpty && (images === 0 || images > 2) && !isInFigure) ||
    (images === 0 && !(zone.hasRun && name === 'div') && !element.querySelector(TEXT_HOLDERS)) ||
    (images > 1 && paragraphs / images < 0.5 && !isInFigure && hasLooseImages(zone, images));
  // A list of pictures, or of nothing but text, is no clutter.
  return isBad && !isKept(element) && !(isList && images === count('li'));
}

/** A box with none of these has only headings, or pieces of a page's works. */
const TEXT_HOLDERS = 'span,li,td,blockquote,dl,div,ol,p,pre,table,ul';

/** How much of a zone's text is in some of its descendants that are still there. */
function shareIn({ element, text }: Zone, selector: string, byElement: Zones['byElement']): number {
  let length = 0;
  for (const part of element.querySelectorAll(selector)) {
    const zone = byElement.get(part);
    if (zone && zone.role !== 'headline' && isInside(zone)) length += zone.text;
  }
  return length === 0 ? 0 : length / text;
}

/** Boxes that stay whatever else is in them: code, and what is in a data table or has one. */
const isKept = (element: Element): boolean =>
  element.closest('code') !== null ||
  [element.closest('table'), ...element.getElementsByTagName('table')].some((table) => table && isDataTable(table));

/** Whether most pictures stand in lists, figures and cells; one in a box of its own counts as a paragraph. */
function hasLooseImages({ element, paragraphs }: Zone, images: number): boolean {
  const boxed = [...element.getElementsByTagName('img')].filter((image) =>
    image.closest('div,li,figure,td,p,section,article')?.matches('div,p'),
  );
  return (paragraphs + boxed.length) / images < 0.5;
}
