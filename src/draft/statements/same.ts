/** A text to compare, as the stems of what it says. */
export type Stems = readonly string[];

/** Two sentences say the same if they share so much of their stems; figures must all be the same. */
const SAME = 0.8;
/** Sentences with fewer stems are compared as a whole. */
const FEWEST = 4;

/**
 * Puts near-duplicates together: groups of numbers of texts that say the same, each group's first text first. Only texts that share
 * their rarest stems are compared, so that the time grows with the number of texts.
 */
export function groupSame(texts: readonly Stems[]): number[][] {
  const counts = new Map<string, number>();
  for (const stems of texts) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const byStem = new Map<string, number[]>();
  const groups: number[][] = [];
  texts.forEach((stems, n) => {
    const rare = [...new Set(stems)].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1)).slice(0, 3);
    const candidates = new Set(rare.flatMap((stem) => byStem.get(stem) ?? []));
    const group = [...candidates].find((g) => isSame(texts[groups[g]![0]!]!, stems));
    if (group !== undefined) groups[group]!.push(n);
    else groups.push([n]);
    if (group === undefined)
      for (const stem of rare) byStem.set(stem, [...(byStem.get(stem) ?? []), groups.length - 1]);
  });
  return groups;
}

/** True for texts of which one says nearly all that the other does, with the same figures. */
function isSame(a: Stems, b: Stems): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  const figures = (stems: ReadonlySet<string>): string =>
    [...stems]
      .filter((stem) => /\d/.test(stem))
      .sort()
      .join(' ');
  if (figures(one) !== figures(other)) return false;
  const both = [...one].filter((stem) => other.has(stem)).length;
  const all = one.size + other.size - both;
  return one.size < FEWEST || other.size < FEWEST ? both === all : both / all >= SAME;
}
