import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasPages, readOptions, USAGE } from './options.ts';
import { listPages } from './page-set.ts';
import { describeRow, HEADING, summarize } from './report.ts';
import { type PageRow, runFirefox, runPages } from './run-pages.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (hasPages(options.folder)) await run(options);
  else console.warn(`skipped: no pages in ${options.folder}; set BACKGROUNDER_DATA or name a folder`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}

async function run(options: ReturnType<typeof readOptions>): Promise<void> {
  const { only, every, firefox, folder, json } = options;
  const pages = listPages(folder).filter(({ id }, index) => index % every === 0 && (!only || id.includes(only)));
  const rows: PageRow[] = [];
  console.warn(HEADING);
  await runPages(pages, options, (row) => {
    rows.push(row);
    console.warn(describeRow(row));
  });
  if (firefox > 0)
    await runFirefox(
      pages.filter((_, index) => index % firefox === 0),
      rows,
      options,
    );
  process.stdout.write(`${summarize(rows)}\n`);
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(rows, null, 1)}\n`);
}
