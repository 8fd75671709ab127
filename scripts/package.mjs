// npm run package: builds, and writes the two zips that the stores take, dist/backgrounder-<browser>-<version>.zip. The same sources give
// the same zips, byte for byte, in any folder and at any time.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipFolder } from './zip-folder.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const out = process.env.BACKGROUNDER_OUT || 'dist';
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
for (const browser of ['chromium', 'firefox']) {
  const path = join(out, `backgrounder-${browser}-${version}.zip`);
  writeFileSync(path, zipFolder(join(out, browser)));
  console.log(path);
}
