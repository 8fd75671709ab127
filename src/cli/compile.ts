import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { PackSeedSchema } from '../compile/seed-schema.ts';
import { compileList, compileSeeds } from './compile-input.ts';
import { UsageError } from './fault.ts';
import { type Io, say } from './io.ts';
import { sumUp, writePack } from './pack-files.ts';

/** `compile`: a folder of sources and entries, or a name list, into a pack file. */
export async function compile(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      entries: { type: 'string' },
      id: { type: 'string' },
      title: { type: 'string' },
      version: { type: 'string' },
      language: { type: 'string' },
      license: { type: 'string' },
      'as-of': { type: 'string' },
    },
  });
  const { output, entries, 'as-of': asOf, ...title } = values;
  if (!output) throw new UsageError('compile needs -o <file>: where to write the pack');
  if ((entries === undefined) === (positionals.length === 0) || positionals.length > 1) {
    throw new UsageError('compile takes one folder, or --entries <file>');
  }
  if (entries === undefined) {
    if (asOf || Object.keys(title).length > 0) throw new UsageError('a folder says its title in pack.yaml');
    const pack = compileSeeds(positionals[0]!, io);
    const size = writePack(output, pack);
    return say(io, `${sumUp(pack)}; ${size} bytes in ${output}`);
  }
  const given = v.safeParse(v.partial(PackSeedSchema), { ...title, ...(asOf && { asOf }) });
  if (!given.success) {
    const [issue] = given.issues;
    throw new UsageError(`--${String(issue.path?.[0]?.key).replace('asOf', 'as-of')} ${issue.message}`);
  }
  const pack = await compileList({ path: entries, title: given.output }, io);
  const size = writePack(output, pack);
  say(io, `${sumUp(pack)}; ${size} bytes in ${output}`);
}
