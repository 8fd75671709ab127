import { SHARE_NAMES } from './vocabulary.ts';
import { linkDensity, weighNames } from './weigh.ts';
import { namesOf, type Zone } from './zone.ts';

const SHARE_LENGTH = 500;
const BOXES = [['form'], ['fieldset'], ['table'], ['ul'], ['div']];

/**
 * Takes out of an article what only stands in it: link lists, teasers, sign-up forms, share bars. After Readability's
 * `_cleanConditionally` (Apache-2.0), but on figures that are there already.
 * @param zones the article's elements, in document order; their figures lose what is taken out
 * @param options whether class and id names count
 * @returns the elements that are taken out
 */
export function cleanZones(zones: Zone[], options: { useNames: boolean }): Set<Zone> {
  const out = new Set<Zone>();
  const take = (zone: Zone): void => {
    out.add(zone);
    const { text, linkText, commas, paragraphs, listText, headingText, ownText } = zone;
    for (let at = zone.parent; at; at = at.parent) {
      at.text -= text;
      at.linkText -= linkText;
      at.commas -= commas;
      at.paragraphs -= paragraphs;
      at.listText -= listText;
      at.headingText -= headingText;
      at.ownText -= ownText;
    }
  };
  for (const zone of zones) {
    if (zone.text < SHARE_LENGTH && SHARE_NAMES.test(namesOf(zone.element)) && !isOut(zone, out)) take(zone);
  }
  for (const names of BOXES) {
    for (let at = zones.length - 1; at >= 0; at--) {
      const zone = zones[at]!;
      if (!names.includes(zone.name) || zone.plain || isOut(zone, out)) continue;
      if (isClutter(zone, options.useNames)) take(zone);
    }
  }
  for (const zone of zones) {
    if ((zone.name === 'h1' || zone.name === 'h2') && options.useNames && weighNames(zone.element) < 0) out.add(zone);
  }
  return out;
}

/** Whether a zone stands in one that is taken out. */
export function isOut(zone: Zone, out: ReadonlySet<Zone>): boolean {
  for (let at: Zone | null = zone; at; at = at.parent) if (out.has(at)) return true;
  return false;
}

function isClutter(zone: Zone, useNames: boolean): boolean {
  const { element, name, text } = zone;
  if (isInDataTable(zone)) return false;
  const weight = useNames ? weighNames(element) : 0;
  if (weight < 0) return true;
  if (zone.commas >= 10) return false;
  const count = (tag: string): number => element.getElementsByTagName(tag).length;
  const isList = name === 'ul' || zone.listText > text * 0.9;
  const links = linkDensity(zone);
  const inFigure = element.closest('figure') !== null;
  if (!isList && weight < 25 && links > 0.2) return true;
  if (weight >= 25 && links > 0.5) return true;
  const images = count('img');
  if (!inFigure && images > 1 && zone.paragraphs / images < 0.5) return true;
  if (count('input') > Math.floor(zone.paragraphs / 3)) return true;
  if (!isList && !inFigure && zone.headingText < text * 0.9 && text < 25 && (images === 0 || images > 2) && links > 0) {
    return true;
  }
  return images === 0 && zone.ownText === 0;
}

function isInDataTable(zone: Zone): boolean {
  const table = zone.element.closest('table');
  return (
    table !== null &&
    table.getAttribute('role') !== 'presentation' &&
    table.querySelector('caption,thead,tfoot,th,col') !== null
  );
}
