// Golden articles: what is marked in each page of tests/articles/, the same in both browsers.
// A new one: put page.html into a folder there, run this test with `-u`, and read marks.txt against the page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from './harness/browser.ts';
import { waitForMarks } from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';

const FOLDER = 'tests/articles';
const slugs = readdirSync(FOLDER);

describe.each(BROWSERS)('golden articles in %s', (name) => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    const pages = slugs.map((slug) => [`/2025/12/05/${slug}`, readFileSync(join(FOLDER, slug, 'page.html'), 'utf8')]);
    site = await serve(Object.fromEntries(pages));
    session = await launch(name);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it.each(slugs)('%s', async (slug) => {
    const page = await session.open(site.url(`/2025/12/05/${slug}`));
    const marks = await waitForMarks(page);
    const lines = marks.map(({ kind, text }) => `${kind.padEnd(13)} ${text}\n`).join('');
    await expect(lines).toMatchFileSnapshot(join('..', 'articles', slug, 'marks.txt'));
    await page.close();
  });
});
