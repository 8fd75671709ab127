import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

// Zips have no time zone, and no time before this one.
const MTIME = new Date(1980, 0, 1);

/** The bytes of a zip with every file of a folder: the same for the same files, whenever and in whatever order they were written. */
export function zipFolder(folder) {
  const names = readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MTIME });
}
