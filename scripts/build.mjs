// npm run build: the command line, the packs with their images, and the unpacked extension for both browsers.
// Environment: BACKGROUNDER_TEST=1, BACKGROUNDER_PACKS=<file>[,<file>], BACKGROUNDER_OUT=<folder> (see CONTRIBUTING.md).
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// npm changes to the repository's folder; the paths that we are given start from where it was called.
const calledFrom = process.env.INIT_CWD || process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const out = process.env.BACKGROUNDER_OUT || 'dist';
const test = process.env.BACKGROUNDER_TEST === '1';
const given = (process.env.BACKGROUNDER_PACKS || '').split(',').filter(Boolean);
const cli = join(out, 'cli', 'backgrounder.mjs');
const images = join(out, test ? 'test-packs' : 'packs');

/** Bundles the command line into one file that needs nothing beside it. */
async function buildCli() {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: join(out, 'cli'),
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'backgrounder.mjs', codeSplitting: false } },
    },
  });
}

/** Runs the built command line; its messages go to our stderr, and its exit code ends ours. */
function run(...args) {
  try {
    execFileSync(process.execPath, [cli, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (error) {
    process.exit(error.status ?? 1);
  }
}

/** Compiles the corpus, or takes the packs that were named, and indexes each into the image that the worker opens. */
function buildPacks() {
  const fresh = `${images}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  if (given.length === 0) run('compile', 'seeds', '-o', join(fresh, 'corpus.pack.jsonl.gz'));
  for (const [place, file] of given.entries()) {
    cpSync(resolve(calledFrom, file), join(fresh, `bundled-${place + 1}.pack.jsonl.gz`));
  }
  for (const pack of readdirSync(fresh)) {
    run('index', join(fresh, pack), '-o', join(fresh, pack.replace('.pack.jsonl.gz', '.image')));
  }
  rmSync(images, { recursive: true, force: true });
  renameSync(fresh, images);
}

await buildCli();
buildPacks();
process.env.BACKGROUNDER_IMAGES = images;
for (const browser of ['chromium', 'firefox']) {
  process.env.BACKGROUNDER_BROWSER = browser;
  await build();
}
