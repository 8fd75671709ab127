// npm run package: builds, and writes the two zips that the stores take, dist/backgrounder-<browser>-<version>.zip. The same sources give
// the same zips, byte for byte, in any folder and at any time: one time for every file, in the order of their names.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

// Zips have no time zone, and no time before this one.
const MTIME = new Date(1980, 0, 1);

/** The bytes of a zip with every file of a folder. */
function zipFolder(folder) {
  const names = readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: MTIME });
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const out = process.env.BACKGROUNDER_OUT || 'dist';
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
for (const browser of ['chromium', 'firefox']) {
  const path = join(out, `backgrounder-${browser}-${version}.zip`);
  writeFileSync(path, zipFolder(join(out, browser)));
  console.log(path);
}
