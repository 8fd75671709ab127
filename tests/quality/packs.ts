import { compileEntries } from '../../src/compile/compile-entries.ts';
import { buildImage } from '../../src/store/build-image.ts';
import { openImage } from '../../src/store/open-image.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';
import type { NameLine } from './labelled-sets.ts';

/** Compiles a name list as the command line does, and opens it. */
export function openNameList(lines: readonly NameLine[], id: string): OpenPack {
  const texts = lines.map((line) => JSON.stringify(line));
  const { pack, problems } = compileEntries(texts, { title: id, file: id });
  if (!pack) throw new Error(`The list ${id} does not compile: ${JSON.stringify(problems.slice(0, 3))}`);
  return openImage(buildImage({ ...pack, header: { ...pack.header, id } }));
}
