// npm run package: builds, and writes the two zips that the stores take, dist/backgrounder-<browser>-<version>.zip.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
for (const browser of ['chromium', 'firefox']) {
  const name = `backgrounder-${browser}-${version}.zip`;
  execFileSync(
    join('node_modules', '.bin', 'web-ext'),
    [
      'build',
      '--source-dir',
      `dist/${browser}`,
      '--artifacts-dir',
      'dist',
      '--filename',
      name,
      '--overwrite-dest',
      '--no-config-discovery',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  console.log(join('dist', name));
}
