import { STRIDE, type Steps } from './steps.ts';
import type { Run } from './survey.ts';
import { BAD_NAMES, BLOCK_TAGS, GOOD_NAMES, TAG_WEIGHTS, WEIGHED_TAGS } from './vocabulary.ts';
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
export function* weighZones(options: { runs: Run[]; useNames: boolean }): Steps<Zone[]> {
  const { runs, useNames } = options;
  const candidates: Zone[] = [];
  const speak = (from: Zone | null, text: number, commas: number): void => {
    if (text < LEAST_TEXT) return;
    const points = 2 + commas + Math.min(Math.floor(text / 100), 3);
    let zone = from?.plain ? from.parent : from;
    for (let level = 0; zone?.parent && level < ANCESTORS; level++, zone = zone.parent) {
      if (zone.score === null) {
        zone.score = (TAG_WEIGHTS.get(zone.name) ?? 0) + (useNames ? weighNames(zone.element) : 0);
        candidates.push(zone);
      }
      zone.score += level === 0 ? points : points / (level === 1 ? 2 : level * 3);
    }
  };
  for (const run of runs) markPlain(run);
  yield;
  const heard = new Set<Zone>();
  for (let done = 0; done < runs.length; done++) {
    if (done % STRIDE === STRIDE - 1) yield;
    const run = runs[done]!;
    for (let zone: Zone | null = run.zone; zone && !heard.has(zone); zone = zone.parent) {
      heard.add(zone);
      if (WEIGHED_TAGS.has(zone.name)) speak(zone.parent, zone.text, zone.commas);
    }
    const { name } = run.zone;
    if (name === 'div' || (run.afterBlankLine && !WEIGHED_TAGS.has(name))) speak(run.zone, run.text, run.commas);
  }
  for (const zone of candidates) zone.score = (zone.score ?? 0) * (1 - linkDensity(zone));
  return candidates;
}

export const linkDensity = (zone: Zone): number => (zone.text === 0 ? 0 : zone.linkText / zone.text);

/** What class and id say for (+25 each) or against (−25 each) an element. */
export function weighNames(element: Element): number {
  let weight = 0;
  for (const names of [element.className, element.id]) {
    if (typeof names !== 'string' || names === '') continue;
    if (BAD_NAMES.test(names)) weight -= 25;
    if (GOOD_NAMES.test(names)) weight += 25;
  }
  return weight;
}

/** A `div` with nothing but one stretch of text, or with nothing but one `p`, is that paragraph itself. */
function markPlain(run: Run): void {
  const { zone } = run;
  const box = zone.name === 'p' ? zone.parent : zone;
  if (box?.name !== 'div' || box.text !== zone.text || linkDensity(box) >= 0.25) return;
  if (zone === box) box.plain = run.text === zone.text && !hasBlock(box.element);
  else box.plain = box.element.childElementCount === 1;
}

function hasBlock(element: Element): boolean {
  for (const child of element.children) if (BLOCK_TAGS.has(child.localName)) return true;
  return false;
}
