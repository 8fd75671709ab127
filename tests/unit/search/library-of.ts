import { compileEntries } from '../../../src/compile/compile-entries.ts';
import { buildSearchIndex } from '../../../src/search/build-search-index.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import type { Library, LibrarySettings } from '../../../src/store/library.ts';
import { openImage } from '../../../src/store/open-image.ts';

/** An entry of a name list; id and source are made up where they are not given. */
export interface Line {
  id?: string;
  name: string;
  aliases?: string[];
  weight?: number;
  type?: string;
  description?: string;
  source?: string;
}

/** A library of one pack, `list`, with the given names. */
export function libraryOf(lines: Line[], settings: LibrarySettings = {}): Library {
  const title = { id: 'list', title: 'List', version: '1', language: 'en', license: 'CC0', asOf: '2024' };
  const texts = lines.map((line, i) => JSON.stringify({ id: `e${i}`, source: 's', type: 'person', ...line }));
  const { pack, problems } = compileEntries(texts, { title, file: 'list' });
  if (!pack) throw new Error(problems.map((problem) => problem.message).join('; '));
  return createLibrary([openImage(buildImage(pack, buildSearchIndex(pack)))], settings);
}
