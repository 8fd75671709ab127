import { STRIDE, type Steps } from './steps.ts';
import { SHARE_NAMES } from './vocabulary.ts';
import { linkDensity, weighNames } from './weigh.ts';
import { namesOf, type Zone } from './zone.ts';

const SHARE_LENGTH = 500;
/** In this order; of each kind the innermost and last first, so that a box is judged by what is left in it. */
const BOXES = ['form', 'fieldset', 'table', 'ul', 'div'];

/**
 * Takes out of an article what only stands in it: link lists, teasers, sign-up forms, share bars. After Readability's
 * `_cleanConditionally` (Apache-2.0), but on figures that are there already.
 * @param zones the article's elements below its roots, in document order; what is taken out is no longer `inside`, and
 *   what it stood in loses its figures
 * @param options whether class and id names count
 */
export function* cleanZones(zones: Zone[], { useNames }: { useNames: boolean }): Steps<void> {
  for (const zone of zones) {
    if (zone.text < SHARE_LENGTH && SHARE_NAMES.test(namesOf(zone.element)) && isInside(zone)) takeOut(zone);
  }
  yield;
  for (const name of BOXES) {
    const boxes = zones.filter((zone) => zone.name === name && !zone.plain).reverse();
    for (const [done, zone] of boxes.entries()) {
      if (done % STRIDE === 0) yield;
      if (isInside(zone) && isClutter(zone, useNames)) takeOut(zone);
    }
  }
  for (const zone of zones) {
    const isHeading = zone.name === 'h1' || zone.name === 'h2';
    if (isHeading && useNames && weighNames(zone.element) < 0) zone.inside = false;
    zone.inside &&= zone.parent?.inside !== false;
  }
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
  const { text, linkText, commas, paragraphs } = zone;
  let list = zone.kind === 'list' ? text : zone.listText;
  let heading = zone.kind === 'heading' ? text : zone.headingText;
  let own = zone.kind === 'list' || zone.kind === 'text' ? text : zone.ownText;
  for (let at = zone.parent; at; at = at.parent) {
    at.text -= text;
    at.linkText -= linkText;
    at.commas -= commas;
    at.paragraphs -= paragraphs;
    at.listText -= list;
    at.headingText -= heading;
    at.ownText -= own;
    if (at.kind === 'list') list = text;
    else if (at.kind === 'heading') heading = text;
    if (at.kind === 'list' || at.kind === 'text') own = text;
  }
}

function isClutter(zone: Zone, useNames: boolean): boolean {
  const { element, name, text } = zone;
  if (isInDataTable(zone)) return false;
  const weight = useNames ? weighNames(element) : 0;
  if (weight < 0) return true;
  if (zone.commas >= 10) return false;
  const isList = name === 'ul' || zone.listText > text * 0.9;
  const links = linkDensity(zone);
  if (!isList && weight < 25 && links > 0.2) return true;
  if (weight >= 25 && links > 0.5) return true;
  const count = (tag: string): number => element.getElementsByTagName(tag).length;
  const images = count('img');
  const inFigure = element.closest('figure') !== null;
  if (!inFigure && images > 1 && zone.paragraphs / images < 0.5 && hasLooseImages(zone, images)) return true;
  if (count('input') > Math.floor(zone.paragraphs / 3)) return true;
  const isShort = !isList && !inFigure && text < 25 && zone.headingText < text * 0.9;
  if (isShort && links > 0 && (images === 0 || images > 2)) return true;
  return images === 0 && zone.ownText === 0;
}

/** Whether most pictures stand in lists, figures and cells; one in a box of its own counts as a paragraph. */
function hasLooseImages({ element, paragraphs }: Zone, images: number): boolean {
  const boxes = new Set<Element>();
  for (const image of element.getElementsByTagName('img')) {
    const box = image.closest('div,li,figure,td,p,section,article');
    if (box?.localName === 'div' || box?.localName === 'p') boxes.add(box);
  }
  return (paragraphs + boxes.size) / images < 0.5;
}

function isInDataTable({ element }: Zone): boolean {
  const table = element.closest('table');
  if (!table || table.getAttribute('role') === 'presentation') return false;
  return table.querySelector('caption,thead,tfoot,th,col') !== null;
}
