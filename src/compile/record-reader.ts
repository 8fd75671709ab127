import * as v from 'valibot';
import { type Entry, EntrySchema } from '../contract/entry.ts';
import { LIMITS } from '../contract/limits.ts';
import { FORMAT_VERSION, type PackHeader, PackHeaderSchema } from '../contract/pack.ts';
import { type Source, SourceSchema } from '../contract/source.ts';
import { countInto, noCounts } from './header.ts';
import { createJsonLines, type JsonLine } from './json-lines.ts';
import type { LineReader } from './line-reader.ts';
import { explainIssue, MOST_PROBLEMS, type Problem } from './problem.ts';
import { type RecordKind, UPGRADES, upgradeRecord } from './upgrade-pack.ts';

const GIVE_A_PACK =
  'give a file that `backgrounder compile` wrote (a name list becomes one by `backgrounder compile --entries <file> -o <file>`)';

const MOST_PER_RECORD = 20;

/** Who takes the records of a pack as they are read: header, sources, entries, in this order; each fits its schema. */
export interface RecordTaker {
  header(header: PackHeader): void;
  source(source: Source): void;
  entry(entry: Entry): void;
}

/** What reading a pack came to. */
export interface RecordsRead {
  /** The header, where all records fit and were taken; the problems then say what it counts otherwise. */
  header: PackHeader | null;
  /** The lines that the records stand on. */
  lines: Lines;
  problems: Problem[];
}

type Lines = Record<'sources' | 'entries', number[]>;

/** The records read so far. */
interface Records {
  header?: PackHeader;
  /** The format version that the file was written in. */
  version: number;
  counts: PackHeader['counts'];
  lines: Lines;
}

/**
 * Reads the lines of a pack file one by one and hands its records on, so that a pack need never be in memory. Packs are
 * hostile until checked: schema, sizes and counts here, references by `checkReferences`. Older format versions are upgraded,
 * newer ones refused.
 * @param file the name that problems carry
 */
export function createRecordReader(file: string, taker: RecordTaker, upgrades = UPGRADES): LineReader<RecordsRead> {
  const problems: Problem[] = [];
  const records: Records = { version: FORMAT_VERSION, counts: noCounts(), lines: { sources: [], entries: [] } };
  const readJson = createJsonLines(file, problems);
  return {
    take(text) {
      const json = readJson(text);
      if (json === 'end') return false;
      if (json) {
        const report: Report = (message, mend) => problems.push({ file, line: json.line, message, mend });
        const read = <T>(schema: v.GenericSchema<unknown, T>, kind: RecordKind): T | undefined =>
          check(schema, upgradeRecord(json.value, { kind, from: records.version }, upgrades), report);
        const refuse: Refuse = (refusal) => problems.push({ file, line: json.line, ...refusal });
        if (!takeRecord(json, records, { read, report, refuse, taker })) return false;
      }
      return problems.length < MOST_PROBLEMS;
    },
    finish() {
      const { header, counts, lines } = records;
      if (!header && problems.length === 0) {
        problems.push({ file, line: 1, message: 'the file is empty: it has no header', mend: GIVE_A_PACK });
      }
      if (!header || problems.length > 0) return { header: null, lines, problems };
      return { header, lines, problems: checkCounts(header, counts, file) };
    },
  };
}

type Report = (message: string, mend: string) => void;
type Refusal = Pick<Problem, 'message' | 'mend' | 'whole'>;
type Refuse = (refusal: Refusal) => void;
/** Upgrades the record of a line and checks it; undefined where it does not fit. */
type Read = <T>(schema: v.GenericSchema<unknown, T>, kind: RecordKind) => T | undefined;

/** Takes one record in. Returns false where nothing that follows can be read. */
function takeRecord(
  json: JsonLine,
  records: Records,
  { read, report, refuse, taker }: { read: Read; report: Report; refuse: Refuse; taker: RecordTaker },
): boolean {
  const { lines, counts } = records;
  if (!records.header) {
    const refusal = refuseHeader(json.value);
    if (refusal) refuse(refusal);
    else {
      records.version = (json.value as PackHeader).formatVersion;
      records.header = read(PackHeaderSchema, 'header');
      if (records.header) taker.header(records.header);
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
    if (source) {
      counts.sources++;
      taker.source(source);
    }
  } else {
    const entry = read(EntrySchema, 'entry');
    if (entry) {
      countInto(counts, entry);
      taker.entry(entry);
    }
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

function refuseHeader(value: unknown): Refusal | undefined {
  const { format, formatVersion } = v.is(v.looseObject({}), value) ? (value as Record<string, unknown>) : {};
  if (format !== 'backgrounder-pack') {
    return {
      message: 'this is no Backgrounder pack: its first line is not a header with format "backgrounder-pack"',
      mend: GIVE_A_PACK,
      whole: 'no-pack',
    };
  }
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
    return {
      message: `the pack has format version ${formatVersion}; this Backgrounder reads up to version ${FORMAT_VERSION}`,
      mend: 'update Backgrounder, or ask for the pack in the older format',
      whole: 'newer',
    };
  }
  return undefined;
}

const isSource = (value: unknown) => typeof value === 'object' && value !== null && Object.hasOwn(value, 'genre');

function checkCounts(header: PackHeader, found: PackHeader['counts'], file: string): Problem[] {
  return (['sources', 'entries', 'claims', 'forms'] as const)
    .filter((what) => header.counts[what] !== found[what])
    .map((what) => ({
      file,
      line: 1,
      message: `the header says ${header.counts[what]} ${what}, the file has ${found[what]}`,
      mend: 'the file is cut off or was edited: get it again, or compile it again',
    }));
}
