// Golden articles: what is marked in each page of tests/articles/, the same in both browsers.
// A new one: put page.html into a folder there, run this test with `-u`, and read marks.txt against the page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browser.ts';
import { waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const FOLDER = 'tests/articles';
const slugs = readdirSync(FOLDER);

describe.each(BROWSERS)('golden articles in %s', (name) => {
  const pages = slugs.map((slug) => [`/2025/12/05/${slug}`, readFileSync(join(FOLDER, slug, 'page.html'), 'utf8')]);
  const stage = setStage(name, Object.fromEntries(pages));

  it.each(slugs)('%s', async (slug) => {
    const page = await stage.open(`/2025/12/05/${slug}`);
    const marks = await waitForMarks(page);
    const lines = marks.map(({ kind, text }) => `${kind.padEnd(13)} ${text}\n`).join('');
    await expect(lines).toMatchFileSnapshot(join('..', 'articles', slug, 'marks.txt'));
    await page.close();
  });
});
