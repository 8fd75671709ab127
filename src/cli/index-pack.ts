import { parseArgs } from 'node:util';
import { buildSearchIndex } from '../search/build-search-index.ts';
import { buildImage } from '../store/build-image.ts';
import { writeContainer } from '../store/container.ts';
import { UsageError } from './fault.ts';
import { type Io, say } from './io.ts';
import { searchBeside } from './open-library.ts';
import { readPack } from './pack-files.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `index` (for the build): a pack file into the image that the extension opens, and beside it what only search needs
 * (`.search`); the same bytes for the same pack.
 */
export async function indexPack(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' } },
  });
  if (!values.output || positionals.length !== 1) throw new UsageError('index takes one pack file and -o <file>');
  const pack = await readPack(positionals[0]!, io);
  const files: [path: string, bytes: Uint8Array][] = [
    [searchBeside(values.output), writeContainer(buildSearchIndex(pack))],
    [values.output, buildImage(pack)],
  ];
  for (const [path, bytes] of files) {
    writeWhole(path, bytes);
    say(io, `${bytes.length} bytes in ${path}`);
  }
}
