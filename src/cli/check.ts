import { parseArgs } from 'node:util';
import { checkTelling } from '../compile/check-telling.ts';
import { checkWords } from '../compile/check-words.ts';
import type { Problem } from '../compile/problem.ts';
import type { Pack } from '../contract/pack.ts';
import { compileList, compileSeeds } from './compile-input.ts';
import { UsageError } from './fault.ts';
import { isFolder } from './files.ts';
import { type Io, say } from './io.ts';
import { readPack, sumUp } from './pack-files.ts';
import { sayWarnings } from './say-fault.ts';
import { lookAround } from './surroundings.ts';

/** `check`: the same checks as `compile`, for a folder, a pack file or a name list; nothing is written. */
export async function check(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { entries: { type: 'string' } },
  });
  if ((values.entries === undefined) === (positionals.length === 0) || positionals.length > 1) {
    throw new UsageError('check takes one folder or pack file, or --entries <file>');
  }
  const path = positionals[0] ?? '-';
  if (values.entries !== undefined)
    say(io, `good: ${sumUp(await compileList({ path: values.entries, title: {} }, io))}`);
  else if (path !== '-' && isFolder(path)) say(io, `good: ${sumUp(await compileSeeds(path, io))}`);
  else {
    const pack = await readPack(path, io);
    sayWarnings(await findWarnings(pack, { path, io }), io);
    say(io, `good: ${sumUp(pack)}`);
  }
}

/** What the readers of a pack file will miss. Name lists, which tell nothing, are not asked. */
async function findWarnings(pack: Pack, { path, io }: { path: string; io: Io }): Promise<Problem[]> {
  const { header, sources, entries } = pack;
  if (entries.every(({ claims }) => claims.length === 0)) return [];
  // A pack file has a header, then a source a line, then an entry a line.
  const first = { sources: 2, entries: 2 + sources.length };
  const locate = (place: { in: 'sources' | 'entries'; index: number }) => ({
    file: path,
    line: first[place.in] + place.index,
  });
  const telling = checkTelling(pack, locate);
  const pathOf = (_: number, form: number) => ['forms', form];
  const words = checkWords({ title: header, entries }, { pathOf, locate }, await lookAround(io));
  return [...telling.problems, ...telling.warnings, ...words];
}
