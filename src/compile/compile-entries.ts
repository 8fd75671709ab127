import * as v from 'valibot';
import { cleanText } from '../contract/clean-text.ts';
import type { Entry } from '../contract/entry.ts';
import { LIMITS } from '../contract/limits.ts';
import type { Pack } from '../contract/pack.ts';
import type { Source } from '../contract/source.ts';
import { makeHeader, type PackTitle } from './header.ts';
import { createJsonLines, type JsonLine } from './json-lines.ts';
import { type LineReader, readAll } from './line-reader.ts';
import { type Clean, entryOfLine, LineSchema, sourceOfText } from './list-line.ts';
import { whyNeverFound } from './never-found.ts';
import { explainIssue, MOST_PROBLEMS, type Problem } from './problem.ts';

/** What a name list gave. */
export interface ReadList {
  /** Null where there are problems. */
  pack: Pack | null;
  /** About `MOST_PROBLEMS` at most. */
  problems: Problem[];
  /** Forms that no text can have (about `MOST_PROBLEMS` at most), which stay in the pack. */
  warnings: Problem[];
  /** How many texts were changed. */
  cleaned: number;
}

/** What a name list is called: the `title` of its pack, and the `file` name that problems carry. */
interface ListName {
  title: PackTitle;
  file: string;
}

/** Compiles a name list whose lines are here already, as `createListReader` does. */
export function compileEntries(lines: Iterable<string>, name: ListName): ReadList {
  return readAll(createListReader(name), lines);
}

/** What was read of a list so far. */
interface List {
  sources: Map<string, Source>;
  entries: Entry[];
  /** Where each id stands. */
  lineOf: Map<string, number>;
  warnings: Problem[];
  clean: Clean;
}

/**
 * Compiles a name list, one JSON entry a line: `{id, name, aliases, type, description?, weight?, source}`.
 * Hidden characters are removed from names and texts, which lists made by others often carry; ids stay as they are.
 */
export function createListReader({ title, file }: ListName): LineReader<ReadList> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  let cleaned = 0;
  const clean: Clean = (text, max) => {
    const result = cleanText(text, max);
    if (result !== text) cleaned++;
    return result;
  };
  const list: List = { sources: new Map(), entries: [], lineOf: new Map(), warnings, clean };
  const readJson = createJsonLines(file, problems);
  return {
    take(text) {
      const json = readJson(text);
      if (json === 'end') return false;
      if (json) problems.push(...takeLine(json, list, file));
      const { sources, entries } = list;
      return problems.length < MOST_PROBLEMS && sources.size <= LIMITS.sources && entries.length <= LIMITS.entries;
    },
    finish() {
      const sources = [...list.sources.values()];
      const { entries } = list;
      if (entries.length === 0 && problems.length === 0) {
        const mend = 'give one entry a line: {"id", "name", "aliases", "type", "source"}';
        problems.push({ file, line: 1, message: 'the list is empty', mend });
      }
      const pack = problems.length > 0 ? null : { header: makeHeader(title, sources, entries), sources, entries };
      return { pack, problems, warnings, cleaned };
    },
  };
}

/** Takes one line in. Returns what is wrong with it. */
function takeLine({ line, value }: JsonLine, list: List, file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (message: string, mend: string) => problems.push({ file, line, message, mend });
  const read = v.safeParse(LineSchema, value);
  if (!read.success) {
    for (const { message, mend } of read.issues.slice(0, 10).map(explainIssue)) report(message, mend);
    return problems;
  }
  const { id } = read.output;
  const first = list.lineOf.get(id);
  if (first === undefined) list.lineOf.set(id, line);
  else report(`duplicate entry id "${id}"`, `give it another id, or merge it with line ${first}`);

  const source = list.clean(read.output.source, LIMITS.name);
  const entry = entryOfLine(read.output, { source, clean: list.clean });
  if (list.warnings.length < MOST_PROBLEMS) list.warnings.push(...formsNeverFound(entry, { file, line }));
  if (entry.name === '') report('name is empty', 'write the name under which the entry is known');
  if (source === '') report('source is empty', 'write where the entry comes from');
  else if (!list.sources.has(source)) list.sources.set(source, sourceOfText(source));
  list.entries.push(entry);
  for (const [what, count] of [
    ['sources', list.sources.size],
    ['entries', list.entries.length],
  ] as const) {
    if (count > LIMITS[what]) report(`the list has more than ${LIMITS[what]} ${what}`, 'split it into several packs');
  }
  return problems;
}

const formsNeverFound = ({ forms }: Entry, place: { file: string; line: number }): Problem[] =>
  forms.flatMap(({ text }) => {
    const never = text === '' ? null : whyNeverFound(text);
    return never ? [{ ...place, message: `"${text}" ${never.message}`, mend: never.mend }] : [];
  });
