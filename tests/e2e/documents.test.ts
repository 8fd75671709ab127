// The documents of the corpus, served as the articles that they are: what is found and what is marked, in both browsers.
// They are not ours to publish: the test says so where it skips.
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../unit/corpus/documents.ts';
import { BROWSERS } from './harness/browser.ts';
import { chooseMarks } from './harness/own-pages.ts';
import { readMarks, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const documents = readDocuments();
if (documents.length === 0)
  console.warn('SKIPPED: the documents of the corpus are not here (BACKGROUNDER_DATA or ../shared)');

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A document as a page: its first short line is the headline, other short lines are headings. */
function pageOf([first = '', ...rest]: readonly string[]): string {
  const isHeading = (line: string) => line.length < 120 && !/[.!?”"]$/.test(line);
  const body = [...(isHeading(first) ? [] : [first]), ...rest]
    .map((line) => (isHeading(line) ? `<h2>${escaped(line)}</h2>` : `<p>${escaped(line)}</p>`))
    .join('\n');
  const headline = isHeading(first) ? first : 'An article about the Pentagon';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(headline)}</title>
    <meta property="og:type" content="article"><main><article><h1>${escaped(headline)}</h1>${body}</article></main></html>`;
}

describe.each(BROWSERS)('the documents of the corpus in %s', (name) => {
  const pages = documents.map(({ file, paragraphs }) => [`/2025/12/06/${file}`, pageOf(paragraphs)]);
  const stage = setStage(name, Object.fromEntries(pages));

  it.runIf(documents.length > 0)('are marked on a tenth of their text at most by default', async () => {
    for (const { file } of documents) {
      const page = await stage.open(`/2025/12/06/${file}`);
      const marks = await waitForMarks(page, 5);
      const length = await page.$eval('article', (article) => article.innerText.length);
      const share = marks.reduce((sum, { text }) => sum + text.length, 0) / length;
      console.warn(`${name} ${file}: ${marks.length} calm marks, ${(share * 100).toFixed(1)} % of the text`);
      expect(share).toBeLessThanOrEqual(0.1);
      expect(marks.filter(({ text }) => text.split(' ').length > 6)).toEqual([]);
      await page.close();
    }
  });

  it.runIf(documents.length > 0)('have names throughout, all marked where the reader wants every mention', async () => {
    await chooseMarks(stage.session, 'every');
    for (const { file } of documents) {
      const page = await stage.open(`/2025/12/06/${file}`);
      await waitForMarks(page, 20);
      const marks = await readMarks(page);
      const kinds = new Set(marks.map(({ kind }) => kind));
      console.warn(`${name} ${file}: ${marks.length} marks`);
      expect([...kinds]).toEqual(expect.arrayContaining(['person', 'organization', 'place', 'incident', 'topic']));
      expect(marks.filter(({ text }) => text === 'Hegseth').length).toBeGreaterThanOrEqual(5);
      await page.close();
    }
    await chooseMarks(stage.session, 'calm');
  });
});
