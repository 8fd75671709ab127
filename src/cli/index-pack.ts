import { parseArgs } from 'node:util';
import { UsageError } from './fault.ts';
import { writeWhole } from './files.ts';
import { type Io, say } from './io.ts';
import { imageOf } from './open-library.ts';
import { readPack } from './pack-files.ts';

/** `index` (for the build): a pack file into the image that the extension opens; the same bytes for the same pack. */
export async function indexPack(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' } },
  });
  if (!values.output || positionals.length !== 1) throw new UsageError('index takes one pack file and -o <file>');
  const image = imageOf(await readPack(positionals[0]!, io));
  writeWhole(values.output, image);
  say(io, `${image.length} bytes in ${values.output}`);
}
