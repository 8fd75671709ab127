import * as v from 'valibot';
import { cleanText } from '../contract/clean-text.ts';
import type { Entry } from '../contract/entry.ts';
import type { Kind } from '../contract/kind.ts';
import { LIMITS } from '../contract/limits.ts';
import type { Pack } from '../contract/pack.ts';
import { type Source, SourceSchema } from '../contract/source.ts';
import { idText } from '../contract/text-schema.ts';

import { formTypeOf } from './form-type.ts';
import { makeHeader, type PackTitle } from './header.ts';
import { readJsonLines } from './json-lines.ts';
import { whyNeverFound } from './never-found.ts';
import { explainIssue, type Problem } from './problem.ts';

/** One line of a name list. Lists are made by others, so fields that we do not know are ignored. */
const LineSchema = v.object({
  id: idText,
  name: v.string(),
  aliases: v.nullish(v.array(v.string()), []),
  type: v.nullish(v.string(), 'other'),
  description: v.nullish(v.string(), ''),
  weight: v.nullish(v.pipe(v.number(), v.finite(), v.minValue(0, 'is below 0: write 0 or more'))),
  source: v.string(),
});
type Line = v.InferOutput<typeof LineSchema>;

const KIND_OF: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['person', 'person'],
  ['per', 'person'],
  ['people', 'person'],
  ['place', 'place'],
  ['location', 'place'],
  ['loc', 'place'],
  ['gpe', 'place'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['org', 'organization'],
  ['brand', 'organization'],
  ['company', 'organization'],
  ['event', 'incident'],
  ['incident', 'incident'],
]);

/** After so many problems the rest is not looked at; no line has more than a few. */
const MOST_PROBLEMS = 200;

/**
 * Compiles a name list, one JSON entry a line: `{id, name, aliases, type, description?, weight?, source}`.
 * Hidden characters are removed from names and texts, which lists made by others often carry; ids stay as they are.
 * @param lines without line ends
 * @param options `title` of the pack, and the `file` name that problems carry
 * @returns the pack, or null with every problem found (about 200 at most); `cleaned` counts texts that were changed;
 *   `warnings` are forms that no text can have (about 200 at most), which stay in the pack
 */
export function compileEntries(
  lines: Iterable<string>,
  options: { title: PackTitle; file: string },
): { pack: Pack | null; problems: Problem[]; warnings: Problem[]; cleaned: number } {
  const { file } = options;
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const sources = new Map<string, Source>();
  const entries: Entry[] = [];
  const lineOf = new Map<string, number>();
  let cleaned = 0;
  const clean = (text: string, max: number) => {
    const result = cleanText(text, max);
    if (result !== text) cleaned++;
    return result;
  };

  for (const { line, value } of readJsonLines(lines, file, problems)) {
    const report = (message: string, mend: string) => problems.push({ file, line, message, mend });
    if (problems.length >= MOST_PROBLEMS) break;
    if (entries.length >= LIMITS.entries) {
      report(`the list has more than ${LIMITS.entries} entries`, 'split it into several packs');
      break;
    }
    const read = v.safeParse(LineSchema, value);
    if (!read.success) {
      for (const { message, mend } of read.issues.slice(0, 10).map(explainIssue)) report(message, mend);
      continue;
    }
    const { id } = read.output;
    const first = lineOf.get(id);
    if (first === undefined) lineOf.set(id, line);
    else report(`duplicate entry id "${id}"`, `give it another id, or merge it with line ${first}`);

    const source = clean(read.output.source, LIMITS.name);
    const entry = growEntry(read.output, { source, clean });
    if (warnings.length < MOST_PROBLEMS) warnings.push(...formsNeverFound(entry, { file, line }));
    if (entry.name === '') report('name is empty', 'write the name under which the entry is known');
    if (source === '') report('source is empty', 'write where the entry comes from');
    else if (!sources.has(source)) sources.set(source, makeSource(source));
    entries.push(entry);
  }
  if (entries.length === 0 && problems.length === 0) {
    const mend = 'give one entry a line: {"id", "name", "aliases", "type", "source"}';
    problems.push({ file, line: 1, message: 'the list is empty', mend });
  }
  if (problems.length > 0) return { pack: null, problems, warnings, cleaned };
  const all = [...sources.values()];
  const pack = { header: makeHeader(options.title, all, entries), sources: all, entries };
  return { pack, problems, warnings, cleaned };
}

const formsNeverFound = ({ forms }: Entry, place: { file: string; line: number }): Problem[] =>
  forms.flatMap(({ text }) => {
    const never = text === '' ? null : whyNeverFound(text);
    return never ? [{ ...place, message: `"${text}" ${never.message}`, mend: never.mend }] : [];
  });

function growEntry(
  line: Line,
  { source, clean }: { source: string; clean: (text: string, max: number) => string },
): Entry {
  const { id, aliases, type, weight } = line;
  const kind = KIND_OF.get(type.toLowerCase()) ?? 'topic';
  const name = clean(line.name, LIMITS.name);
  const texts = new Set([name]);
  for (const alias of aliases) {
    const text = clean(alias, LIMITS.name);
    if (text !== '' && texts.size < LIMITS.formsPerEntry) texts.add(text);
  }
  const description = clean(line.description, LIMITS.text);
  return {
    id,
    kind,
    name,
    ...(description && { description }),
    forms: Array.from(texts, (text) => ({ text, type: formTypeOf(text, kind) })),
    ...(typeof weight === 'number' && { weight }),
    context: [],
    not: [],
    related: [],
    sources: [source],
    claims: [],
    disputes: [],
  };
}

const makeSource = (text: string): Source =>
  v.parse(SourceSchema, { id: text, title: text, publisher: 'not stated', genre: 'report' });
