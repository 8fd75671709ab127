import type { PackHeader } from '../../src/contract/pack.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';

/** What a reader is shown of a pack before it counts. */
export interface PackSummary {
  header: PackHeader;
  /** The first of its sources. */
  sources: { title: string; publisher: string; date?: string }[];
  kinds: Record<string, number>;
  /** The names of its best-known entries. */
  known: string[];
  /** Bytes of the file. */
  size: number;
  /** What it takes the place of, and how many entries that changes, where that one could be opened. */
  replaces?: { version: string; changes?: { added: number; removed: number; changed: number } };
}

const SOURCES = 5;
const KNOWN = 8;

/** The pack with the same id that is there already. */
interface Before {
  version: string;
  /** Absent where another version of the program made its image. */
  pack?: OpenPack | undefined;
}

/** Sums a pack up, beside the one that it would take the place of. */
export function summarize(pack: OpenPack, { size, before }: { size: number; before?: Before }): PackSummary {
  const { header, sources, counts } = pack;
  return {
    header,
    sources: sources
      .slice(0, SOURCES)
      .map(({ title, publisher, date }) => ({ title, publisher, ...(date && { date }) })),
    kinds: counts.kinds,
    known: bestKnown(pack),
    size,
    ...(before && {
      replaces: { version: before.version, ...(before.pack && { changes: compare(before.pack, pack) }) },
    }),
  };
}

/** The names of the entries with the greatest weight; of equals those with the most to say, then the first. */
function bestKnown(pack: OpenPack): string[] {
  let best: { number: number; weight: number }[] = [];
  for (let number = 0; number < pack.entryCount; number++) {
    const weight = pack.weightOf(number);
    if (best.length === KNOWN && weight <= best.at(-1)!.weight) continue;
    best = [...best, { number, weight }].sort((a, b) => b.weight - a.weight || a.number - b.number).slice(0, KNOWN);
  }
  return best.map(({ number }) => pack.entrySummary(number).name);
}

/** How many entries are new, gone and different. */
function compare(before: OpenPack, after: OpenPack) {
  let [kept, changed] = [0, 0];
  for (let number = 0; number < after.entryCount; number++) {
    const old = before.numberOf(after.idOf(number));
    if (old < 0) continue;
    kept++;
    if (JSON.stringify(before.entry(old)) !== JSON.stringify(after.entry(number))) changed++;
  }
  return { added: after.entryCount - kept, removed: before.entryCount - kept, changed };
}
