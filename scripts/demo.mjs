// npm run demo: builds, and opens a browser with the extension on a demonstration article.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// The test build: it runs on the demonstration's address, and its card can be read and printed.
const env = { ...process.env, BACKGROUNDER_TEST: '1' };
for (const args of [['scripts/build.mjs'], ['scripts/run.mjs', 'scripts/demo.ts']]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
