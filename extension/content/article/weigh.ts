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
 * @param runs all text that may be prose; the `score` of its elements is set
 * @param useNames whether class and id names count
 * @returns the elements that are spoken for, in the order in which they first were
 */
export function* weighZones(runs: Run[], useNames: boolean): Steps<Zone[]> {
  const candidates: Zone[] = [];
  const speak = (from: Zone | null, { text, commas }: { text: number; commas: number }): void => {
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
  for (let done = 0; done < runs.length; done++) {
    if (done % STRIDE === STRIDE - 1) yield;
    const run = runs[done]!;
    const { zone } = run;
    for (let at: Zone | null = zone; at && !at.heard; at = at.parent) {
      at.heard = true;
      if (WEIGHED_TAGS.has(at.name) || (at.plain === 'paragraph' && at !== zone)) speak(at.parent, at);
    }
    if (zone.name === 'div' || (run.afterBlankLine && !WEIGHED_TAGS.has(zone.name))) speak(zone, run);
  }
  for (const zone of candidates) zone.score = (zone.score ?? 0) * (1 - linkDensity(zone));
  return candidates;
}

export const linkDensity = (zone: Zone): number => (zone.text === 0 ? 0 : zone.linkText / zone.text);

/** What class and id say for (+25 each) or against (−25 each) an element. */
export function weighNames({ element, names }: Zone): number {
  let points = 0;
  for (const name of names.length > 1 ? [element.className, element.id] : []) {
    if (GOOD_NAMES.test(name)) points += 25;
    if (BAD_NAMES.test(name)) points -= 25;
  }
  return points;
}
