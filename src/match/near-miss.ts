import type { PersonHere } from './people.ts';
import { isShortNameHere } from './people.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { lookLeft, lookRight } from './surroundings.ts';
import { classOf } from './words/word-classes.ts';

/** Shorter words are too like each other. */
const SHORTEST = 6;
/** Names of an article that are looked at for typing errors. */
const MOST_NAMES = 40;

/** True where one letter after the first is changed, left out, put in, or swapped with the next (Damerau, 1964). */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let i = 1;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/**
 * Finds words that are one slip away from the surname of somebody whom the article names in full ("Pete Hegsteh").
 * Only names of the article itself are compared, so that the cost is small and no name comes from nowhere.
 */
export function findNearMisses(scene: Scene, present: ReadonlyMap<number, PersonHere>, taken: readonly Spot[]): Spot[] {
  const { article, tokens, capitalized, packOf, isPerson } = scene;
  const surnames: { name: string; here: PersonHere }[] = [];
  for (const here of present.values()) {
    const { reading, spot } = here;
    if (!isPerson(reading) || spot.to - spot.from < 2 || surnames.length >= MOST_NAMES) continue;
    const last = spot.to - 1;
    if (tokens.end[last]! - tokens.start[last]! < SHORTEST) continue;
    surnames.push({ name: article.text.slice(tokens.start[last], tokens.end[last]), here });
  }
  if (surnames.length === 0) return [];
  const initials = surnames.reduce((bits, { name }) => bits | (1 << (name.charCodeAt(0) & 31)), 0);
  const found: Spot[] = [];
  const { start, end, hash } = tokens;
  const { text } = article;
  for (let n = 0; n < capitalized.length; n++) {
    const i = capitalized[n]!;
    const at = start[i]!;
    if (end[i]! - at < SHORTEST || !((initials >>> (text.charCodeAt(at) & 31)) & 1)) continue;
    if (scene.covered[i] !== 0 || classOf(hash[i]!) !== 0) continue;
    const written = text.slice(at, end[i]);
    // "The Reiners" are a family, no slip.
    const match = surnames.find(({ name }) => isOneSlip(written, name) && written !== `${name}s`);
    if (!match || taken.some(({ from, to }) => from <= i && i < to)) continue;
    const [left, right] = [lookLeft(scene, i), lookRight(scene, i + 1)];
    if (!isShortNameHere(left, right)) {
      // "Pete Hegsteh": the given name before it is the person's own.
      if (i === 0 || hash[i - 1] !== packOf(match.here.reading).firstWord(match.here.reading.entry)) continue;
    }
    const { reading, spot } = match.here;
    const evidence: Spot['evidence'] = [{ kind: 'full-name', from: spot.from, to: spot.to }];
    found.push({
      from: i,
      to: i + 1,
      readings: [reading],
      left,
      right,
      best: reading,
      rivals: [],
      rule: 'near-miss',
      evidence,
    });
  }
  return found;
}
