import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { workFolder } from './work-folder.ts';

const PAGE = readFileSync('docs/make-a-pack.md', 'utf8');
/** The files that the page has its reader save: a name, and below it what is in it. */
const FILES = Array.from(PAGE.matchAll(/^`([\w./-]+)`\n\n```\w+\n([\s\S]*?\n)```$/gm), ([, path, text]) => [
  path!,
  text!,
]);

const work = workFolder();
for (const [path, text] of FILES) work.write(path!, text!);

test('docs/make-a-pack.md leads to a pack without a problem or a warning', async () => {
  expect(FILES).toHaveLength(9);
  const { code, stderr } = await runCommand(['check', work.path('ferry')]);
  expect([code, stderr.split('\n').filter((line) => !line.startsWith('good:'))]).toEqual([0, ['']]);
  expect(PAGE).toContain(`\n    ${stderr}`);
});

test('that pack marks in its articles what the page says', async () => {
  const pack = work.path('ferry.pack.jsonl.gz');
  await runCommand(['compile', work.path('ferry'), '-o', pack]);
  const { json } = await runCommand(['annotate', '--pack', pack, work.path('articles/courier.html')]);
  const [article] = json<{ mentions: { text: string; entry: string; marked: boolean }[] }>();
  const marked = new Map(article!.mentions.filter((one) => one.marked).map(({ entry, text }) => [entry, text]));
  expect(Object.fromEntries(marked)).toEqual({
    'owen-pryce': 'Owen Pryce',
    'ruth-calder': 'Calder',
    'tidewater-lines': expect.stringContaining('Tidewater'),
    'blue-heron-crash': expect.stringContaining('crash'),
  });
  const stats = await runCommand(['stats', pack, '--on', work.path('articles')]);
  expect(JSON.parse(stats.stdout)).toMatchObject({ on: { neverFound: [] } });
});
