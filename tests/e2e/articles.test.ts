// Golden articles: what is found in each page of tests/articles/ (marks.txt, every mention) and what of it is marked by
// default (calm.txt), the same in both browsers.
// A new one: put page.html into a folder there, run this test with `-u`, and read both against the page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browser.ts';
import { chooseMarks } from './harness/own-pages.ts';
import { type Marked, readMarks, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const FOLDER = 'tests/articles';
const slugs = readdirSync(FOLDER);

const listOf = (marks: Marked[]): string => marks.map(({ kind, text }) => `${kind.padEnd(13)} ${text}\n`).join('');

describe.each(BROWSERS)('golden articles in %s', (name) => {
  const pages = slugs.map((slug) => [`/2025/12/05/${slug}`, readFileSync(join(FOLDER, slug, 'page.html'), 'utf8')]);
  const stage = setStage(name, Object.fromEntries(pages));

  it.each(slugs)('%s', async (slug) => {
    const page = await stage.open(`/2025/12/05/${slug}`);
    const calm = await waitForMarks(page);
    await expect(listOf(calm)).toMatchFileSnapshot(join('..', 'articles', slug, 'calm.txt'));
    await chooseMarks(stage.session, 'every');
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(calm.length);
    await expect(listOf(await readMarks(page))).toMatchFileSnapshot(join('..', 'articles', slug, 'marks.txt'));
    await chooseMarks(stage.session, 'calm');
    await page.close();
  });
});
