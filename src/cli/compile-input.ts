import { basename, join } from 'node:path';
import { createListReader } from '../compile/compile-entries.ts';
import { compileFolder } from '../compile/compile-folder.ts';
import type { PackTitle } from '../compile/header.ts';
import type { Problem } from '../compile/problem.ts';
import type { Pack } from '../contract/pack.ts';
import { InputError } from './fault.ts';
import { readFolderFiles } from './files.ts';
import { type Io, say } from './io.ts';
import { countProblems, readWith } from './pack-files.ts';
import { sayWarnings } from './say-fault.ts';
import { lookAround } from './surroundings.ts';

/** Compiles a pack folder, and says what its readers will miss. Throws InputError with every problem. */
export async function compileSeeds(folder: string, io: Io): Promise<Pack> {
  const { pack, problems, warnings } = compileFolder(readFolderFiles(folder), await lookAround(io));
  const placed = (all: Problem[]) => all.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
  sayWarnings(placed(warnings), io);
  if (pack) return pack;
  throw new InputError(`${folder} does not compile: ${countProblems(problems.length)}.`, placed(problems));
}

/** Forms that can never be found, of which so many are shown. */
const MOST_FORMS = 20;

/**
 * Compiles a name list.
 * @param list its path, and what its pack says of itself; what is left out is made from the path and today's date
 */
export async function compileList(list: { path: string; title: Partial<PackTitle> }, io: Io): Promise<Pack> {
  const { path } = list;
  const id = list.title.id ?? (basename(path).replace(/(\.pack)?(\.jsonl|\.json)?(\.gz)?$/, '') || 'names');
  const title: PackTitle = {
    id: path === '-' ? (list.title.id ?? 'names') : id,
    title: list.title.title ?? id,
    version: list.title.version ?? '1.0.0',
    language: list.title.language ?? 'en',
    license: list.title.license ?? 'see the sources',
    asOf: list.title.asOf ?? new Date().toISOString().slice(0, 10),
  };
  const file = path === '-' ? 'standard input' : path;
  const { pack, problems, warnings, cleaned } = await readWith(createListReader({ title, file }), { path, io });
  if (!pack) throw new InputError(`${file} does not compile: ${countProblems(problems.length)}.`, problems);
  if (cleaned > 0) say(io, `${file}: ${cleaned} texts had hidden characters or were too long; they were cleaned.`);
  sayWarnings(warnings.slice(0, MOST_FORMS), io);
  if (warnings.length > MOST_FORMS) say(io, `${file}: more forms like these can never be found.`);
  return pack;
}
