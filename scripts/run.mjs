// node scripts/run.mjs <file.ts> [arguments]: runs a TypeScript tool of this repository (Node 20 cannot by itself).
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/run.mjs <file.ts> [arguments]');
  process.exit(2);
}
// Inside the repository, so that packages are found from there.
const outDir = join(root, 'node_modules', '.cache', 'backgrounder', `run-${process.pid}`);
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: resolve(file),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'tool.mjs', codeSplitting: false } },
  },
});
const { status } = spawnSync(process.execPath, ['--enable-source-maps', join(outDir, 'tool.mjs'), ...args], {
  stdio: 'inherit',
});
rmSync(outDir, { recursive: true, force: true });
process.exit(status ?? 1);
