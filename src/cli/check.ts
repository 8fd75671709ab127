import { parseArgs } from 'node:util';
import { compileList, compileSeeds } from './compile-input.ts';
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
  const pack = path !== '-' && isFolder(path) ? compileSeeds(path) : await readPack(path, io);
  say(io, `good: ${sumUp(pack)}`);
}
