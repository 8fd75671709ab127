import { createTokens, GAP, SHAPE, tokenize } from '../text/tokens.ts';
import { findCandidates } from './find.ts';
import type { Candidate, Reading, Scene } from './scene.ts';

/** How a form must name its person to do so with an initial more. */
const WHOLE: ReadonlySet<Reading['type']> = new Set<Reading['type']>(['full', 'nickname', 'variant']);

/**
 * Finds people whose names stand with a middle initial that no form of theirs has ("Gerald R. Ford"): the name without it is looked for.
 * Takes what is found already, and gives more, both in order of the text.
 */
export function findWithInitials(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const { article, kindOf, shelves } = scene;
  const { capitalized, text, tokens } = article;
  const { count, end, gap, shape, start } = tokens;
  const isInitial = (i: number): boolean =>
    (shape[i]! & SHAPE.letter) !== 0 && (shape[i]! & SHAPE.abbreviation) !== 0 && !(shape[i]! & SHAPE.dotted);
  const isName = (i: number): boolean =>
    i >= 0 && i < count && !(shape[i]! & SHAPE.letter) && (shape[i]! & SHAPE.capital) !== 0;
  const found: Candidate[] = [];
  let next = 0;
  for (const i of capitalized) {
    if (!isInitial(i) || !isName(i - 1) || !isName(i + 1) || gap[i]! > GAP.space || gap[i + 1]! > GAP.space) continue;
    // A form that has the initial is the name as it stands.
    while (next < candidates.length && candidates[next]!.to <= i) next++;
    if ((candidates[next]?.from ?? i + 1) <= i) continue;
    const words = `${text.slice(start[i - 1], end[i - 1])} ${text.slice(start[i + 1], end[i + 1])}`;
    const short = { ...article, text: words, tokens: tokenize(words, createTokens(4)) };
    const [name] = findCandidates(short, { shelves }, { mayBe: () => true, isLand: () => false }).candidates;
    const readings = name && name.to - name.from === 2 ? name.readings : [];
    const people = readings.filter((reading) => WHOLE.has(reading.type) && kindOf(reading) === 'person');
    if (people.length > 0) found.push({ from: i - 1, to: i + 2, readings: people });
  }
  return found;
}
