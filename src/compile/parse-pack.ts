import type { Entry } from '../contract/entry.ts';
import type { Pack, PackHeader } from '../contract/pack.ts';
import type { Source } from '../contract/source.ts';
import { checkReferences, type Place } from './check-references.ts';
import { type LineReader, readAll } from './line-reader.ts';
import { MOST_PROBLEMS, type Problem } from './problem.ts';
import { createRecordReader } from './record-reader.ts';
import { UPGRADES } from './upgrade-pack.ts';

/** A pack that was read, or null with every problem found (at most `MOST_PROBLEMS`). */
export interface ReadPack {
  pack: Pack | null;
  problems: Problem[];
}

/**
 * Reads the lines of a pack file that are here already, as `createPackReader` does.
 * @param lines of the unpacked file, without line ends
 */
export function parsePack(lines: Iterable<string>, file = 'pack'): ReadPack {
  return readAll(createPackReader(file), lines);
}

/**
 * Reads the lines of a pack file one by one into memory, as `createRecordReader` does, and checks its references.
 * @param file the name that problems carry
 */
export function createPackReader(file = 'pack', upgrades = UPGRADES): LineReader<ReadPack> {
  const [sources, entries]: [Source[], Entry[]] = [[], []];
  const taker = {
    header: (_: PackHeader) => {},
    source: (source: Source) => sources.push(source),
    entry: (entry: Entry) => entries.push(entry),
  };
  const records = createRecordReader(file, taker, upgrades);
  return {
    take: records.take,
    finish() {
      const { header, lines, problems } = records.finish();
      if (!header) return { pack: null, problems };
      const locate = (at: Place) => ({ file, line: lines[at.in][at.index] ?? 1 });
      const found = [...problems, ...checkReferences({ sources, entries }, { locate })];
      return { pack: found.length > 0 ? null : { header, sources, entries }, problems: found.slice(0, MOST_PROBLEMS) };
    },
  };
}
