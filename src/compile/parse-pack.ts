import * as v from 'valibot';
import { type Entry, EntrySchema } from '../contract/entry.ts';
import { LIMITS } from '../contract/limits.ts';
import { FORMAT_VERSION, type Pack, type PackHeader, PackHeaderSchema } from '../contract/pack.ts';
import { type Source, SourceSchema } from '../contract/source.ts';
import { checkReferences, type Place } from './check-references.ts';
import { countPack } from './header.ts';
import { readJsonLines } from './json-lines.ts';
import { explainIssue, type Problem } from './problem.ts';

const GIVE_A_PACK =
  'give a file that `backgrounder compile` wrote (a name list becomes one by `backgrounder compile --entries <file> -o <file>`)';

/** After so many problems the rest is not looked at: the file is no pack. */
const MOST_PROBLEMS = 200;
const MOST_PER_RECORD = 20;

/**
 * Reads the lines of a pack file. Packs are hostile until checked: schema, sizes, counts, ids and references.
 * @param lines of the unpacked file, without line ends
 * @param file the name that problems carry
 * @returns the pack, or null with every problem found (at most 200)
 */
export function parsePack(lines: Iterable<string>, file = 'pack'): { pack: Pack | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const entries: Entry[] = [];
  const places = { sources: [] as number[], entries: [] as number[] };
  let header: PackHeader | undefined;

  for (const { line, value } of readJsonLines(lines, file, problems)) {
    if (problems.length >= MOST_PROBLEMS) break;
    const report = (message: string, mend: string) => problems.push({ file, line, message, mend });
    if (!header) {
      const refusal = refuseHeader(value);
      if (refusal) return { pack: null, problems: [{ file, line, ...refusal }] };
      const parsed = read(PackHeaderSchema, value, report);
      if (!parsed) return { pack: null, problems };
      header = parsed;
    } else if (isSource(value)) {
      if (places.entries.length > 0) report('a source stands after an entry', 'write all sources before the entries');
      if (places.sources.length >= LIMITS.sources) return tooMany(problems, { file, line, what: 'sources' });
      const source = read(SourceSchema, value, report);
      if (source) {
        sources.push(source);
        places.sources.push(line);
      }
    } else {
      if (places.entries.length >= LIMITS.entries) return tooMany(problems, { file, line, what: 'entries' });
      const entry = read(EntrySchema, value, report);
      if (entry) {
        entries.push(entry);
        places.entries.push(line);
      }
    }
  }

  if (!header) {
    if (problems.length === 0) {
      problems.push({ file, line: 1, message: 'the file is empty: it has no header', mend: GIVE_A_PACK });
    }
    return { pack: null, problems };
  }
  if (problems.length > 0) return { pack: null, problems };
  const locate = (at: Place) => ({ file, line: places[at.in][at.index] ?? 1 });
  problems.push(...checkCounts(header, { sources, entries }, file));
  problems.push(...checkReferences({ sources, entries }, { locate }));
  return {
    pack: problems.length > 0 ? null : { header, sources, entries },
    problems: problems.slice(0, MOST_PROBLEMS),
  };
}

type Report = (message: string, mend: string) => void;

function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown, report: Report): T | undefined {
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
  const problems: Problem[] = [];
  const found = countPack(pack.sources, pack.entries);
  for (const what of ['sources', 'entries', 'claims', 'forms'] as const) {
    if (header.counts[what] === found[what]) continue;
    problems.push({
      file,
      line: 1,
      message: `the header says ${header.counts[what]} ${what}, the file has ${found[what]}`,
      mend: 'the file is cut off or was edited: get it again, or compile it again',
    });
  }
  return problems;
}

function tooMany(problems: Problem[], at: { file: string; line: number; what: 'sources' | 'entries' }) {
  const { file, line, what } = at;
  const message = `the pack has more than ${LIMITS[what]} ${what}`;
  problems.push({ file, line, message, mend: 'split it into several packs' });
  return { pack: null, problems };
}
