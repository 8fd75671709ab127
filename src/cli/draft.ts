import { existsSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { compileFolder } from '../compile/compile-folder.ts';
import type { FolderFile } from '../compile/read-yaml.ts';
import { PackSeedSchema } from '../compile/seed-schema.ts';
import type { Document } from '../draft/document.ts';
import { draft as draftFrom, type Step } from '../draft/draft.ts';
import type { Draft } from '../draft/facts.ts';
import type { PackSeed } from '../draft/folder/seeds.ts';
import { writeFolder } from '../draft/folder/write-folder.ts';
import { slugOf } from '../draft/slug.ts';
import { InputError, UsageError } from './fault.ts';
import { readFolderFiles } from './files.ts';
import { type Io, say } from './io.ts';
import { countProblems } from './pack-files.ts';
import { readDocumentList, readDocuments } from './read-documents.ts';
import { writeWhole } from './write-whole.ts';

/** `draft`: documents into a pack folder that a person reviews. */
export async function draft(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      docs: { type: 'string' },
      'no-quotes': { type: 'boolean', default: false },
      id: { type: 'string' },
      title: { type: 'string' },
      license: { type: 'string' },
    },
  });
  const { output, docs, 'no-quotes': noQuotes, ...told } = values;
  if (!output) throw new UsageError('draft needs -o <folder>: where to write the pack folder');
  if ((docs === undefined) === (positionals.length === 0)) {
    throw new UsageError('draft takes files and folders, or --docs <file>');
  }
  const existing = readPackFolder(output);
  const documents = docs === undefined ? await readDocuments(positionals, io) : await readDocumentList(docs, io);
  say(io, `${count(documents.length, 'document')} read.`);
  const drafted = draftFrom(documents, sayProgress(io));
  const pack = packSeed(output, { told, documents: drafted.documents });
  const { files, removed } = writeFolder(drafted, { quotes: !noQuotes, pack, existing });
  for (const { path, text } of files) writeWhole(join(output, path), Buffer.from(text));
  for (const path of removed) rmSync(join(output, path));
  sumUp(output, { drafted, isQuoted: !noQuotes, io });
}

/** What stands in the folder to write to. Throws InputError where that is something other than a pack folder. */
function readPackFolder(folder: string): FolderFile[] {
  if (!existsSync(folder)) return [];
  const files = readFolderFiles(folder);
  const isPack = files.length === 0 || files.some(({ path }) => path === 'pack.yaml');
  if (!isPack) throw new InputError(`${folder}: holds other files and no pack.yaml; name a new folder.`);
  return files;
}

const STEPS: Record<Step, string> = {
  copies: 'Looking for copies',
  names: 'Finding names',
  incidents: 'Finding incidents',
  statements: 'Reading statements',
  disputes: 'Comparing statements',
  leads: 'Choosing what comes first',
};

const sayProgress = (io: Io): ((step: Step) => void) => {
  const began = Date.now();
  return (step) => say(io, `${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s  ${STEPS[step]} …`);
};

/** What the pack says of itself: as told, else by its folder and its documents. */
function packSeed(
  output: string,
  { told, documents }: { told: Partial<PackSeed>; documents: readonly Document[] },
): PackSeed {
  const name = basename(resolve(output));
  const dates = documents.flatMap(({ date }) => date ?? []).sort();
  const seed = {
    id: told.id ?? slugOf(name),
    title: told.title ?? name,
    version: '0.1.0',
    language: 'en',
    license: told.license ?? 'Quotations belong to their publishers',
    asOf: dates.at(-1) ?? new Date().toISOString().slice(0, 10),
    draft: true,
  };
  const checked = v.safeParse(PackSeedSchema, seed);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new UsageError(`--${String(issue.path?.[0]?.key)} ${issue.message}`);
}

/** Says what was drafted, and whether it compiles, which it does. */
function sumUp(folder: string, { drafted, isQuoted, io }: { drafted: Draft; isQuoted: boolean; io: Io }): void {
  const { pack, problems } = compileFolder(readFolderFiles(folder));
  if (!pack) {
    const [first] = problems;
    const where = first ? ` (${first.file}:${first.line}: ${first.message})` : '';
    throw new InputError(`${folder} does not compile: ${countProblems(problems.length)}${where}.`);
  }
  const { entries, statements, disputes } = drafted;
  const said = isQuoted ? `, ${count(statements.length, 'statement')}, ${count(disputes.length, 'dispute')}` : '';
  const sources = count(drafted.documents.length, 'source');
  say(
    io,
    `${folder}: ${sources}, ${count(entries.length, 'entry', 'entries')}${said}. Review it, then: backgrounder compile ${folder} -o <file>`,
  );
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
