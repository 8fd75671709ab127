// Sets up a fresh machine for `npm run demo` and `npm test`; needs nothing but Node itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSERS = {
  chromium: {
    package: 'chromium',
    variable: 'BACKGROUNDER_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome'],
  },
  firefox: { package: 'firefox-esr', variable: 'BACKGROUNDER_FIREFOX', names: ['firefox-esr', 'firefox'] },
};

/** Ends with one line that says what to do. */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @throws never; ends the process when this Node is too old. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Backgrounder needs Node 20.19 or newer; this is ${process.versions.node}. Install one from nodejs.org.`);
  }
}

/** Runs `npm ci` where the installed packages are missing or older than the lock file. */
function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('setup: npm ci');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('setup: npm ci failed; its messages are above.');
}

/** The first of the names on the PATH, or what the variable says. */
function findBrowser({ variable, names }) {
  if (process.env[variable]) return process.env[variable];
  return (process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

const isDebian = () =>
  existsSync('/etc/debian_version') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Finds both browsers, or installs Debian's packages when root; else one line that says what to install. */
function installBrowsers(wanted) {
  const missing = wanted.filter((name) => !findBrowser(BROWSERS[name]));
  if (missing.length === 0) return;
  const packages = missing.map((name) => BROWSERS[name].package).join(' ');
  const variables = missing.map((name) => BROWSERS[name].variable).join(', ');
  if (!isDebian() || process.getuid?.() !== 0) {
    stop(
      `setup: no ${missing.join(' and no ')} found. Install ${packages} (Debian: sudo apt-get install ${packages}), or set ${variables} to the binary.`,
    );
  }
  console.error(`setup: apt-get install ${packages}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages.split(' ')], {
      stdio: ['ignore', 2, 2],
      env,
    });
  } catch {
    stop(`setup: apt-get could not install ${packages}; its messages are above. Install them, or set ${variables}.`);
  }
}

checkNode();
installPackages();
const [only] = process.argv.slice(2);
installBrowsers(only ? [only] : Object.keys(BROWSERS));
