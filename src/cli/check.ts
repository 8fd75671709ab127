import { parseArgs } from 'node:util';
import { checkTelling } from '../compile/check-telling.ts';
import { compileList, compileSeeds, sayWarnings } from './compile-input.ts';
import { UsageError } from './fault.ts';
import { isFolder } from './files.ts';
import { type Io, say } from './io.ts';
import { readPack, sumUp } from './pack-files.ts';

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
  if (values.entries !== undefined) {
    const pack = await compileList({ path: values.entries, title: {} }, io);
    return say(io, `good: ${sumUp(pack)}`);
  }
  const path = positionals[0]!;
  if (path !== '-' && isFolder(path)) return say(io, `good: ${sumUp(compileSeeds(path, io))}`);
  const pack = await readPack(path, io);
  // A pack file has a header, then a source a line, then an entry a line.
  const first = { sources: 2, entries: 2 + pack.sources.length };
  const telling = checkTelling(pack, (place) => ({ file: path, line: first[place.in] + place.index }));
  sayWarnings([...telling.problems, ...telling.warnings], path, io);
  say(io, `good: ${sumUp(pack)}`);
}
