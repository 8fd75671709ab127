// npm run dev [-- firefox]: a browser with the extension, which is built and loaded again whenever a file of it changes.
// What comes of seeds/ and src/cli is made by npm run build alone.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { type BrowserName, findBinary } from '../tests/e2e/harness/browser.ts';

const browser: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const out = process.env['BACKGROUNDER_OUT'] ?? 'dist';
const built = join(out, process.env['BACKGROUNDER_TEST'] === '1' ? `test-${browser}` : browser);
const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) || process.platform !== 'linux';

/** Runs the browser until it is closed; web-ext has it load the extension again when its folder changes. */
function openBrowser() {
  const target = browser === 'firefox' ? 'firefox-desktop' : 'chromium';
  const args = ['run', '--no-input', '--source-dir', built, '--target', target];
  const binary = findBinary(browser);
  if (binary) args.push(browser === 'firefox' ? '--firefox' : '--chromium-binary', binary);
  if (!hasDisplay) args.push(`--arg=--headless`);
  if (!hasDisplay && browser === 'chromium') args.push('--arg=--no-sandbox');
  return spawn('node_modules/.bin/web-ext', args, { stdio: 'inherit' });
}

if (!existsSync(join(out, 'packs'))) execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
process.env['BACKGROUNDER_BROWSER'] = browser;
const watcher = (await build({ logLevel: 'info', build: { watch: {} } })) as Rolldown.RolldownWatcher;
let opened: ReturnType<typeof openBrowser> | undefined;
watcher.on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'END' && !opened) opened = openBrowser().on('exit', () => watcher.close());
});
