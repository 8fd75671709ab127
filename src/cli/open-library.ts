import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSearchIndex } from '../search/build-search-index.ts';
import { buildImage } from '../store/build-image.ts';
import { createLibrary } from '../store/create-library.ts';
import type { Library } from '../store/library.ts';
import { openImage } from '../store/open-image.ts';
import type { OpenPack } from '../store/open-pack.ts';
import { InputError } from './fault.ts';
import type { Io } from './io.ts';
import { readPack } from './pack-files.ts';

/**
 * Opens packs as one library.
 * @param wanted `paths` of pack files, none for those that were built beside this program; `search`: it will be searched
 * @throws InputError where one is no pack, or none is there
 */
export async function openLibrary(wanted: { paths: string[]; search: boolean }, io: Io): Promise<Library> {
  const paths = wanted.paths.length > 0 ? wanted.paths : findBundled();
  if (paths.length === 0) throw new InputError(`no bundled pack in ${BUNDLED}; run the build, or name one with --pack`);
  const packs: OpenPack[] = [];
  for (const path of paths) packs.push(await openPack({ path, search: wanted.search }, io));
  return createLibrary(packs);
}

/** Where the search sections of an image's pack are. */
export function searchBeside(image: string): string {
  return `${image.replace(/\.image$/, '')}.search`;
}

async function openPack({ path, search }: { path: string; search: boolean }, io: Io): Promise<OpenPack> {
  const image = path.replace(/(\.pack)?\.jsonl\.gz$/, '.image');
  const files = search ? [image, searchBeside(image)] : [image];
  const isFresh = (file: string) => existsSync(file) && statSync(file).mtimeMs >= statSync(path).mtimeMs;
  if (image !== path && files.every(isFresh)) {
    try {
      const [bytes, more] = files.map((file) => readFileSync(file));
      return openImage(bytes!, { more });
    } catch {
      // Made by another version: the pack itself is read.
    }
  }
  const pack = await readPack(path, io);
  return openImage(buildImage(pack, search ? buildSearchIndex(pack) : []));
}

const BUNDLED = fileURLToPath(new URL('../packs/', import.meta.url));

/** The pack files that were built beside this program, perhaps none. */
export function findBundled(): string[] {
  const names = existsSync(BUNDLED) ? readdirSync(BUNDLED).filter((name) => name.endsWith('.pack.jsonl.gz')) : [];
  return names.sort().map((name) => join(BUNDLED, name));
}
