// npm test: sets up, then format, lint, types, dead code, unit (rooms and corpus among them), builds, store lint, end to end.
// The last line is `N passed, N failed`, where each step that is not a test suite counts as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'backgrounder-test-'));
const bin = (name) => join('node_modules', '.bin', name);
let passed = 0;
let failed = 0;

/** Runs one command; a step that fails does not stop the others. */
function step(name, [command, ...args], env = {}) {
  const began = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const ok = status === 0;
  console.log(`${ok ? 'ok' : 'FAILED'}  ${name}  (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return ok;
}

function check(name, command, env) {
  if (step(name, command, env)) passed++;
  else failed++;
}

/** Runs one vitest project and counts its tests; a suite that did not even load counts as a failure. */
function suite(project) {
  const file = join(reports, `${project}.json`);
  const ok = step(project, [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests || (ok ? 0 : 1);
  } catch {
    failed++;
  }
}

if (!step('setup', [process.execPath, 'scripts/setup.mjs'])) process.exit(1);
check('format and lint', [bin('biome'), 'ci', '--error-on-warnings']);
for (const room of ['src', 'src/cli', 'extension', 'tests']) check(`types: ${room}`, [bin('tsc'), '-p', room]);
check('dead code', [bin('knip')]);
check('build', [process.execPath, 'scripts/build.mjs']);
check('test build', [process.execPath, 'scripts/build.mjs'], { BACKGROUNDER_TEST: '1' });
check('store lint', [bin('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']);
suite('unit');
suite('e2e');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
