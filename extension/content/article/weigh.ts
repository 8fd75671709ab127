import { STRIDE, type Steps } from './steps.ts';
import type { Run } from './survey.ts';
import { BAD_NAMES, GOOD_NAMES, TAG_WEIGHTS, WEIGHED_TAGS } from './vocabulary.ts';
import type { Zone } from './zone.ts';

/** Text shorter than this says nothing about where the article is. */
const LEAST_TEXT = 25;
const ANCESTORS = 5;

/**
 * Lets every paragraph speak for the elements around it: after Readability's `_grabArticle` (Apache-2.0), which counts
 * sentences by their commas, and trusts near ancestors most.
 * @param runs all readable text; the `score` and `plain` of its elements are set
 * @param useNames whether class and id names count
 * @returns the elements that are spoken for, in the order in which they first were
 */
export function* weighZones(runs: Run[], useNames: boolean): Steps<Zone[]> {
  const candidates: Zone[] = [];
  const speak = (from: Zone | null, text: number, commas: number): void => {
    if (text < LEAST_TEXT) return;
    const points = 2 + commas + Math.min(Math.floor(text / 100), 3);
    let zone = from?.plain ? from.parent : from;
    for (let level = 0; zone?.parent && level < ANCESTORS; level++, zone = zone.parent) {
      if (zone.score === null) {
        zone.score = (TAG_WEIGHTS.get(zone.name) ?? 0) + (useNames ? weighNames(zone) : 0);
        candidates.push(zone);
      }
      zone.score += level === 0 ? points : points / (level === 1 ? 2 : level * 3);
    }
  };
  for (const run of runs) markPlain(run);
  yield;
  let done = 0;
  for (const run of runs) {
    if (++done % STRIDE === 0) yield;
    const { zone } = run;
    for (let at: Zone | null = zone; at && !at.heard; at = at.parent) {
      at.heard = true;
      if (WEIGHED_TAGS.has(at.name) || (at.plain === 'paragraph' && at !== zone)) speak(at.parent, at.text, at.commas);
    }
    if (zone.name === 'div' || (run.afterBlankLine && !WEIGHED_TAGS.has(zone.name))) speak(zone, run.text, run.commas);
  }
  for (const zone of candidates) zone.score = (zone.score ?? 0) * (1 - linkDensity(zone));
  return candidates;
}

export const linkDensity = (zone: Zone): number => (zone.text === 0 ? 0 : zone.linkText / zone.text);

/** What class and id say for (+25 each) or against (−25 each) an element. */
export function weighNames({ element, names }: Zone): number {
  return names.length < 2 ? 0 : weighName(element.className) + weighName(element.id);
}

function weighName(name: unknown): number {
  if (typeof name !== 'string' || name === '') return 0;
  return (GOOD_NAMES.test(name) ? 25 : 0) - (BAD_NAMES.test(name) ? 25 : 0);
}

/** A `div` with nothing but one stretch of text, or with nothing but one `p`, is that paragraph itself. */
function markPlain({ zone, text }: Run): void {
  const box = zone.name === 'p' ? zone.parent : zone;
  if (box?.name !== 'div' || linkDensity(box) >= 0.25) return;
  if (zone === box) {
    if (text === box.text && !box.element.querySelector(BLOCKS)) box.plain = 'paragraph';
  } else if (!box.hasRun && box.paragraphs === 1 && childrenOf(box.element).length === 1) box.plain = 'wrapper';
}

const BLOCKS = 'blockquote,dl,div,ol,p,pre,table,ul';

/** An element's children without scripts and styles. */
export const childrenOf = (element: Element): Element[] =>
  [...element.children].filter(({ localName }) => !/^(no)?script$|^style$/.test(localName));
