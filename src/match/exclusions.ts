import { lastAtMost } from './article.ts';
import type { Candidate, Reading, Scene } from './scene.ts';

/**
 * Makes a test whether a token lies in a wording that, by what the pack says of an entry, is something else ("Trump Tower").
 * Takes such wordings in order of the text.
 */
export function exclusionsOf(
  { keyOf }: Scene,
  exclusions: readonly Candidate[],
): (reading: Reading, at: number) => boolean {
  const byEntry = new Map<number, { from: number[]; to: number[] }>();
  for (const { from, to, readings } of exclusions) {
    for (const key of new Set(readings.map(keyOf))) {
      const known = byEntry.get(key) ?? { from: [], to: [] };
      byEntry.set(key, known);
      // Of two that overlap, the first and longest counts.
      if ((known.to.at(-1) ?? 0) >= to) continue;
      known.from.push(from);
      known.to.push(to);
    }
  }
  return (reading, at) => {
    const known = byEntry.size > 0 ? byEntry.get(keyOf(reading)) : undefined;
    if (!known) return false;
    const place = lastAtMost(known.from, at);
    return known.from[place]! <= at && at < known.to[place]!;
  };
}
