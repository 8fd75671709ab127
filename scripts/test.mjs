// npm test: sets up, then format, lint, types, dead code, unit (rooms and corpus among them), builds, store lint, end to end.
// The last line is `N passed, N failed`, where each step that is not a test suite counts as one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'backgrounder-test-'));
const bin = (name) => join('node_modules', '.bin', name);
let passed = 0;
let failed = 0;

/**
 * Runs one command; a step that fails does not stop the others. What it prints is shown as it comes, or at its end where
 * another one runs beside it.
 */
async function step(name, [command, ...args], { env = {}, later = false } = {}) {
  const began = Date.now();
  const stdio = later ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));
  const [status] = await once(child, 'close').catch((error) => [error]);
  for (const part of printed) process.stdout.write(part);
  const ok = status === 0;
  console.log(`${ok ? 'ok' : 'FAILED'}  ${name}  (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return ok;
}

async function check(name, command, options) {
  if (await step(name, command, options)) passed++;
  else failed++;
}

/** Runs one vitest project and counts its tests; a suite that did not even load counts as a failure. */
async function suite(project, options) {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await step(project, [bin('vitest'), 'run', '--project', project, ...reporters], options);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests || (ok ? 0 : 1);
  } catch {
    failed++;
  }
}

async function builds() {
  await check('build', [process.execPath, 'scripts/build.mjs']);
  await check('test build', [process.execPath, 'scripts/build.mjs'], { env: { BACKGROUNDER_TEST: '1' } });
  await check('store lint', [bin('web-ext'), 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']);
}

if (!(await step('setup', [process.execPath, 'scripts/setup.mjs']))) process.exit(1);
await check('format and lint', [bin('biome'), 'ci', '--error-on-warnings']);
for (const room of ['src', 'src/cli', 'extension', 'tests']) await check(`types: ${room}`, [bin('tsc'), '-p', room]);
await check('dead code', [bin('knip')]);
await Promise.all([builds(), suite('unit', { later: true })]);
await suite('e2e');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
