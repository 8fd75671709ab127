import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { PackTitle } from '../compile/header.ts';
import { PackSeedSchema } from '../compile/seed-schema.ts';
import type { Pack } from '../contract/pack.ts';
import { compileList, compileSeeds } from './compile-input.ts';
import { UsageError } from './fault.ts';
import { type Io, say } from './io.ts';
import { sumUp, writePack } from './pack-files.ts';
import { workAndWatch } from './watch.ts';

/** `compile`: a folder of sources and entries, or a name list, into a pack file; with `--watch`, again after each change. */
export async function compile(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      entries: { type: 'string' },
      watch: { type: 'boolean', default: false },
      id: { type: 'string' },
      title: { type: 'string' },
      version: { type: 'string' },
      language: { type: 'string' },
      license: { type: 'string' },
      'as-of': { type: 'string' },
    },
  });
  const { output, entries, watch, 'as-of': asOf, ...title } = values;
  if (!output) throw new UsageError('compile needs -o <file>: where to write the pack');
  if ((entries === undefined) === (positionals.length === 0) || positionals.length > 1) {
    throw new UsageError('compile takes one folder, or --entries <file>');
  }
  const path = entries ?? positionals[0]!;
  if (watch && path === '-') throw new UsageError('--watch takes a folder or file, not standard input');
  const given = { ...title, ...(asOf && { asOf }) };
  if (entries === undefined && Object.keys(given).length > 0)
    throw new UsageError('a folder says its title in pack.yaml');
  const list = entries === undefined ? undefined : { path, title: readTitle(given) };
  const work = async () => {
    const pack: Pack = list ? await compileList(list, io) : await compileSeeds(path, io);
    say(io, `${sumUp(pack)}; ${writePack(output, pack)} bytes in ${output}`);
  };
  await (watch ? workAndWatch({ path, output, work }, io) : work());
}

/** The title that a name list is given by options. */
function readTitle(given: object): Partial<PackTitle> {
  const read = v.safeParse(v.partial(PackSeedSchema), given);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new UsageError(`--${String(issue.path?.[0]?.key).replace('asOf', 'as-of')} ${issue.message}`);
}
