import { type Earlier, marksOf } from './earlier.ts';
import type { EntrySeed, Seeds } from './seeds.ts';

/**
 * Gives drafted entries the ids that they have in a folder: those of an earlier run where the same thing is now named more fully, and those that
 * somebody gave them. What somebody deleted there is left out.
 */
export function alignSeeds(seeds: Seeds, earlier: Earlier): Seeds {
  const ids = idsInFolder(seeds.entries, earlier);
  const rename = (id: string): string => ids.get(id) ?? id;
  const isGone = (id: string): boolean => earlier.writtenEntries.has(id) && !earlier.entries.has(id);
  const hasSource = (id: string): boolean => !earlier.writtenSources.has(id) || earlier.sources.has(id);
  const entries = seeds.entries.map((entry) => renameIn(entry, rename)).filter(({ id }) => !isGone(id));
  return {
    ...seeds,
    sources: seeds.sources.filter(({ id }) => hasSource(id)),
    entries,
    comments: new Map([...seeds.comments].map(([id, lines]) => [rename(id), lines])),
  };
}

/** By drafted id, the id in the folder. */
function idsInFolder(entries: readonly EntrySeed[], { writtenEntries, renamed }: Earlier): Map<string, string> {
  const drafted = new Set(entries.map(({ id }) => id));
  const owners = new Map<string, string>();
  // Only what this run drafts under no name of its own may take another.
  for (const [id, entry] of writtenEntries)
    if (!drafted.has(id)) for (const mark of marksOf(entry)) owners.set(mark, id);
  const taken = new Set<string>();
  return new Map(
    entries.map((entry) => {
      const earlier = writtenEntries.has(entry.id)
        ? entry.id
        : marksOf(entry).flatMap((mark) => owners.get(mark) ?? [])[0];
      const id = earlier === undefined ? entry.id : (renamed.get(earlier) ?? earlier);
      if (taken.has(id)) return [entry.id, entry.id];
      taken.add(id);
      return [entry.id, id];
    }),
  );
}

function renameIn(entry: EntrySeed, rename: (id: string) => string): EntrySeed {
  const fillers = <T>(list: readonly T[] = []): T[] =>
    list.map((filler) =>
      typeof filler === 'string' ? filler : ({ entry: rename((filler as { entry: string }).entry) } as T),
    );
  const { event, related = [], claims = [], ...rest } = entry;
  return {
    ...rest,
    id: rename(entry.id),
    ...(event && {
      event: { ...event, target: fillers(event.target), who: fillers(event.who), where: fillers(event.where) },
    }),
    related: related.map(rename),
    claims: claims.map((claim) => ({ ...claim, about: (claim.about ?? []).map(rename) })),
  };
}
