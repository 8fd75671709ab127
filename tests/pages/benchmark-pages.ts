import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = 'htmlparser-benchmark';
const VERSION = '1.1.3';

/**
 * The folder of 258 real pages of 2013, mostly news, which npm has under the MIT license. Installed when first asked for,
 * and not with everything else: they are 25 MB, and only this runner reads them.
 *
 * @throws with npm's words where it cannot be had.
 */
export function benchmarkPages(): string {
  const home = resolve('artifacts', PACKAGE);
  const folder = join(home, 'node_modules', PACKAGE, 'files');
  if (existsSync(folder)) return folder;
  console.warn(`installing ${PACKAGE} ${VERSION} into ${home}`);
  const args = ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', [...args, `${PACKAGE}@${VERSION}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${PACKAGE}: ${stderr}`);
  return folder;
}
