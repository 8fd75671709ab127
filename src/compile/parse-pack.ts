import * as v from 'valibot';
import { type Entry, EntrySchema } from '../contract/entry.ts';
import { LIMITS } from '../contract/limits.ts';
import { FORMAT_VERSION, type Pack, type PackHeader, PackHeaderSchema } from '../contract/pack.ts';
import { type Source, SourceSchema } from '../contract/source.ts';
import { checkReferences, type Place } from './check-references.ts';
import { countPack } from './header.ts';
import { createJsonLines, type JsonLine } from './json-lines.ts';
import { type LineReader, readAll } from './line-reader.ts';
import { explainIssue, MOST_PROBLEMS, type Problem } from './problem.ts';
import { type RecordKind, UPGRADES, upgradeRecord } from './upgrade-pack.ts';

const GIVE_A_PACK =
  'give a file that `backgrounder compile` wrote (a name list becomes one by `backgrounder compile --entries <file> -o <file>`)';

const MOST_PER_RECORD = 20;

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

/** The records read so far, and the lines that they stand on. */
interface Records {
  header?: PackHeader;
  /** The format version that the file was written in. */
  version: number;
  sources: Source[];
  entries: Entry[];
  lines: { sources: number[]; entries: number[] };
}

/**
 * Reads the lines of a pack file one by one. Packs are hostile until checked: schema, sizes, counts, ids and references. Older format versions
 * are upgraded, newer ones refused.
 * @param file the name that problems carry
 */
export function createPackReader(file = 'pack', upgrades = UPGRADES): LineReader<ReadPack> {
  const problems: Problem[] = [];
  const records: Records = { version: FORMAT_VERSION, sources: [], entries: [], lines: { sources: [], entries: [] } };
  const readJson = createJsonLines(file, problems);
  return {
    take(text) {
      const json = readJson(text);
      if (json === 'end') return false;
      if (json) {
        const report: Report = (message, mend) => problems.push({ file, line: json.line, message, mend });
        const read = <T>(schema: v.GenericSchema<unknown, T>, kind: RecordKind): T | undefined =>
          check(schema, upgradeRecord(json.value, { kind, from: records.version }, upgrades), report);
        if (!takeRecord(json, records, { read, report })) return false;
      }
      return problems.length < MOST_PROBLEMS;
    },
    finish() {
      if (!records.header && problems.length === 0) {
        problems.push({ file, line: 1, message: 'the file is empty: it has no header', mend: GIVE_A_PACK });
      }
      const { header, sources, entries } = records;
      if (!header || problems.length > 0) return { pack: null, problems };
      const locate = (at: Place) => ({ file, line: records.lines[at.in][at.index] ?? 1 });
      const found = [
        ...checkCounts(header, { sources, entries }, file),
        ...checkReferences({ sources, entries }, { locate }),
      ];
      return { pack: found.length > 0 ? null : { header, sources, entries }, problems: found.slice(0, MOST_PROBLEMS) };
    },
  };
}

type Report = (message: string, mend: string) => void;
/** Upgrades the record of a line and checks it; undefined where it does not fit. */
type Read = <T>(schema: v.GenericSchema<unknown, T>, kind: RecordKind) => T | undefined;

/** Takes one record in. Returns false where nothing that follows can be read. */
function takeRecord(json: JsonLine, records: Records, { read, report }: { read: Read; report: Report }): boolean {
  const { lines, sources, entries } = records;
  if (!records.header) {
    const refusal = refuseHeader(json.value);
    if (refusal) report(refusal.message, refusal.mend);
    else {
      records.version = (json.value as PackHeader).formatVersion;
      records.header = read(PackHeaderSchema, 'header');
    }
    return records.header !== undefined;
  }
  const what = isSource(json.value) ? 'sources' : 'entries';
  if (lines[what].length >= LIMITS[what]) {
    report(`the pack has more than ${LIMITS[what]} ${what}`, 'split it into several packs');
    return false;
  }
  if (what === 'sources') {
    if (lines.entries.length > 0) report('a source stands after an entry', 'write all sources before the entries');
    const source = read(SourceSchema, 'source');
    if (source) sources.push(source);
  } else {
    const entry = read(EntrySchema, 'entry');
    if (entry) entries.push(entry);
  }
  lines[what].push(json.line);
  return true;
}

function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown, report: Report): T | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues.slice(0, MOST_PER_RECORD)) {
    const { message, mend } = explainIssue(issue);
    report(message, mend);
  }
  return undefined;
}

function refuseHeader(value: unknown): Pick<Problem, 'message' | 'mend'> | undefined {
  const { format, formatVersion } = v.is(v.looseObject({}), value) ? (value as Record<string, unknown>) : {};
  if (format !== 'backgrounder-pack') {
    return {
      message: 'this is no Backgrounder pack: its first line is not a header with format "backgrounder-pack"',
      mend: GIVE_A_PACK,
    };
  }
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
    return {
      message: `the pack has format version ${formatVersion}; this Backgrounder reads up to version ${FORMAT_VERSION}`,
      mend: 'update Backgrounder, or ask for the pack in the older format',
    };
  }
  return undefined;
}

const isSource = (value: unknown) => typeof value === 'object' && value !== null && Object.hasOwn(value, 'genre');

function checkCounts(header: PackHeader, pack: { sources: Source[]; entries: Entry[] }, file: string): Problem[] {
  const found = countPack(pack.sources, pack.entries);
  return (['sources', 'entries', 'claims', 'forms'] as const)
    .filter((what) => header.counts[what] !== found[what])
    .map((what) => ({
      file,
      line: 1,
      message: `the header says ${header.counts[what]} ${what}, the file has ${found[what]}`,
      mend: 'the file is cut off or was edited: get it again, or compile it again',
    }));
}
