import { compileEntries } from '../../src/compile/compile-entries.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { buildImage } from '../../src/store/build-image.ts';
import { openImage } from '../../src/store/open-image.ts';
import type { OpenPack } from '../../src/store/open-pack.ts';
import type { NameLine } from './labelled-sets.ts';

/** Compiles a name list as the command line does, into an image. */
export function imageOfNameList(lines: readonly NameLine[], id: string, searchable = false): Uint8Array {
  const texts = lines.map((line) => JSON.stringify(line));
  const title = { id, title: id, version: '1', language: 'en', license: 'unknown', asOf: '2025' };
  const { pack, problems } = compileEntries(texts, { title, file: id });
  if (!pack) throw new Error(`The list ${id} does not compile: ${JSON.stringify(problems.slice(0, 3))}`);
  return buildImage(pack, searchable ? buildSearchIndex(pack) : []);
}

/** The same, opened. */
export const openNameList = (lines: readonly NameLine[], id: string, searchable = false): OpenPack =>
  openImage(imageOfNameList(lines, id, searchable));
