import { CAPITALS } from '../../match/capitals.ts';
import { normalize } from '../../text/normalize.ts';
import { GAP, SHAPE } from '../../text/tokens.ts';
import type { Name, Stretch } from './names.ts';
import { type Passage, written } from './passages.ts';
import type { Usage } from './usage.ts';

/** The longest name that is looked for, in words. */
const LONGEST = 8;

/**
 * Finds known names where capitals prove nothing: in headlines and in shouted lines. A single word counts there only where its own document
 * has it as a name too.
 * @returns the names with the stretches added
 */
export function sweepHeadlines(
  passages: readonly Passage[],
  usage: Usage,
  names: ReadonlyMap<string, Name>,
): Map<string, Name> {
  const swept = new Map([...names].map(([key, name]) => [key, { ...name, stretches: [...name.stretches] }]));
  const homes = new Map([...names].map(([key, name]) => [key, documentsOf(passages, name)]));
  passages.forEach((passage, p) => {
    for (let i = 0; i < passage.tokens.count; i++) {
      if (passage.verdicts[i] === CAPITALS.prove || !(passage.tokens.shape[i]! & SHAPE.capital)) continue;
      const found = longestAt(passage, i, (key, hash) => {
        if (!swept.has(key)) return false;
        return key.includes(' ') || (homes.get(key)!.has(passage.document) && !usage.isOrdinary(hash, key));
      });
      if (!found) continue;
      const stretch: Stretch = { passage: p, from: i, to: found.to, titleFrom: i };
      swept.get(found.key)!.stretches.push(stretch);
      i = found.to - 1;
    }
  });
  return swept;
}

const documentsOf = (passages: readonly Passage[], { stretches }: Name): ReadonlySet<number> =>
  new Set(stretches.map(({ passage }) => passages[passage]!.document));

function longestAt(
  passage: Passage,
  from: number,
  isName: (key: string, hash: number) => boolean,
): { key: string; to: number } | null {
  const { gap, hash, count } = passage.tokens;
  let end = from + 1;
  while (end < count && end - from < LONGEST && gap[end]! <= GAP.hyphen) end++;
  for (let to = end; to > from; to--) {
    const key = normalize(written(passage, from, to));
    if (isName(key, hash[from]!)) return { key, to };
  }
  return null;
}
