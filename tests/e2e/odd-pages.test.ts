// Pages as no newsroom would write them on purpose, and documents that are no pages.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browser.ts';
import { collectErrors, hoverText, readMarks, waitForCard, waitForMarks } from './harness/reader.ts';
import type { Route } from './harness/serve.ts';
import { setStage } from './harness/stage.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const PARAGRAPHS = [...ARTICLE.matchAll(/<p>[\s\S]*?<\/p>/g)].map(([paragraph]) => paragraph).join('\n');

const XHTML = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Questions</title></head>
<body><article><h1>Questions at the Pentagon</h1>${PARAGRAPHS}</article></body></html>`;

/** What a form gives back instead of its own property: a field of that name. */
const FIELDS = [
  ...['parentNode', 'parentElement', 'children', 'nextSibling', 'previousSibling'],
  ...['hasAttributes', 'matches', 'getAttribute', 'id', 'className', 'name', 'title', 'body', 'attributes'],
];
const inForm = (...names: string[]) =>
  ARTICLE.replace('<body>', '<body><form class="page" action="#">').replace(
    '</body>',
    `${names.map((name) => `<input type="hidden" name="${name}">`).join('')}</form></body>`,
  );

/** The same of a document: what it is asked for is a picture, a form or a frame of that name. */
const METHODS = [
  'closest',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'textContent',
  'addEventListener',
];
const OF_DOCUMENTS = [...METHODS, 'getElementById', 'body', 'documentElement', 'links', 'title', 'URL', 'defaultView'];
const named = (names: string[]) =>
  ARTICLE.replace(
    '<body>',
    `<body>${names.map((name, at) => (at % 2 ? `<img name="${name}" alt="">` : `<form name="${name}"></form>`)).join('')}`,
  );

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const NO_PAGES: Record<string, Route> = {
  '/text': { body: PARAGRAPHS, type: 'text/plain; charset=utf-8' },
  '/json': { body: '{"who":"Pete Hegseth"}', type: 'application/json' },
  '/feed': { body: `<?xml version="1.0"?><feed>${PARAGRAPHS}</feed>`, type: 'application/xml' },
  '/drawing': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="40">Pete Hegseth and Seth Moulton</text></svg>',
    type: 'image/svg+xml',
  },
  '/picture': { body: PIXEL, type: 'image/png' },
  '/frames': '<!doctype html><title>f</title><frameset cols="*,*"><frame src="/text"><frame src="/text"></frameset>',
  '/empty': '',
  '/gone': '<!doctype html><title>Gone</title><script>document.documentElement.remove();</script>',
};

describe.each(BROWSERS)('odd pages in %s', (name) => {
  const stage = setStage(name, {
    '/2025/12/05/xhtml': { body: XHTML, type: 'application/xhtml+xml' },
    '/2025/12/05/plain': ARTICLE,
    '/2025/12/05/form-of-all': inForm(...FIELDS),
    '/2025/12/05/form-methods': inForm(...METHODS),
    ...Object.fromEntries(OF_DOCUMENTS.map((name) => [`/2025/12/05/document-${name}`, named([name])])),
    '/2025/12/05/form-parent': inForm('parentNode'),
    '/2025/12/05/form-children': inForm('children'),
    ...NO_PAGES,
  });

  it('an article in XHTML is read like any other', async () => {
    const page = await stage.open('/2025/12/05/xhtml');
    const errors = collectErrors(page);
    await waitForMarks(page, 10);
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('an article within a form whose fields are named like properties is read like any other', async () => {
    const plain = await waitForMarks(await stage.open('/2025/12/05/plain'), 10);
    for (const form of ['form-of-all', 'form-parent', 'form-children']) {
      const page = await stage.open(`/2025/12/05/${form}`);
      expect(await waitForMarks(page), form).toEqual(plain);
      await hoverText(page, 'Seth Moulton');
      await waitForCard(page, 'seth-moulton');
      await page.close();
    }
  });

  it('an article within a form whose fields are named like methods is read like any other', async () => {
    const plain = await waitForMarks(await stage.open('/2025/12/05/plain'), 10);
    const page = await stage.open('/2025/12/05/form-methods');
    expect(await waitForMarks(page)).toEqual(plain);
    await page.close();
  });

  it.each(OF_DOCUMENTS)(
    'an article in a document that has something named “%s” is read like any other',
    async (own) => {
      const page = await stage.open(`/2025/12/05/document-${own}`);
      // The page itself is asked by ways that nothing in it can take.
      const marks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
      await expect.poll(marks, { timeout: 6_000 }).toBeGreaterThan(10);
      await page.close();
    },
  );

  it('documents that are no pages are left alone', async () => {
    for (const path of Object.keys(NO_PAGES)) {
      const page = await stage.session.open();
      const errors = collectErrors(page);
      await page.goto(stage.site.url(path));
      await new Promise((done) => setTimeout(done, 400));
      expect(await readMarks(page), path).toEqual([]);
      expect(errors, path).toEqual([]);
      await page.close();
    }
  });
});
