// Pages that want to hang or to mislead the reading; and articles in shadow roots and frames, beside other prose.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleHtml, launchReading, paragraph, type ReadingBrowser } from './article-page.ts';
import { BROWSERS } from './harness/browser.ts';

const PROSE = ['One', 'Two', 'Three'].map((word) => `<p>${paragraph(word)}</p>`).join('');
const OTHER = ['Four', 'Five'].map((word) => `<p>${paragraph(word)}</p>`).join('');
const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const shadow = (host: string, html: string): string =>
  `<script>document.querySelector(${JSON.stringify(host)}).attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)}</script>`;

const FIELDS =
  `closest querySelector querySelectorAll getElementsByTagName parentNode parentElement children childNodes matches
  getAttribute hasAttribute shadowRoot isConnected ownerDocument textContent localName nodeName nodeType className id contains
  getRootNode compareDocumentPosition getBoundingClientRect checkVisibility isContentEditable clientWidth contentDocument`
    .split(/\s+/)
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');

describe.each(BROWSERS)('a page that is hard to read in %s', (name) => {
  let browser: ReadingBrowser;
  beforeAll(async () => {
    browser = await launchReading(name);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const read = (page: Page): Promise<string[]> =>
    page.evaluate('inPage.readBlocks(inPage.findArticle(document)).map(({ text }) => text)') as Promise<string[]>;
  const readHtml = async (html: string): Promise<string[]> => {
    const page = await browser.open(html);
    const texts = await read(page);
    await page.close();
    return texts;
  };
  const watch = (page: Page, characters = 1e9): Promise<unknown> =>
    page.evaluate(`globalThis.texts = []; globalThis.budgets = 0; { const { signal } = new AbortController(); inPage.watchArticle({
      document, budget: { characters: ${characters} }, gate: inPage.createGate({ newsSite: true, onWord() {}, signal }), signal,
      onVerdict() {}, onBudget: () => budgets++, onChange: ({ blocks }) => { globalThis.texts = blocks.map(({ text }) => text); } }); }`);
  const texts = (page: Page): Promise<string[]> => page.evaluate('texts') as Promise<string[]>;

  it('form fields named like properties change nothing', async () => {
    const html = articleHtml({ body: `<form>${FIELDS}${PROSE}</form>` });
    expect(await readHtml(html)).toEqual(['Lawmakers ask what was ordered', ...['One', 'Two', 'Three'].map(paragraph)]);
    const page = await browser.open(html);
    await watch(page);
    await page.evaluate(`document.querySelector('form').insertAdjacentHTML('beforeend', ${JSON.stringify(OTHER)})`);
    await expect.poll(() => texts(page), { timeout: 5_000 }).toContain(paragraph('Five'));
    await page.close();
  });

  it('one paragraph of many elements is read in time that grows as they do, with pauses', async () => {
    const page = await browser.open(articleHtml({ body: `${PROSE}<p id="many"></p>` }));
    const timeOf = (count: number): Promise<number> =>
      page.evaluate(`(async () => {
        document.getElementById('many').innerHTML = '<span>word </span>'.repeat(${count});
        document.body.offsetTop;
        const start = performance.now();
        const article = inPage.findArticle(document);
        const blocks = inPage.readBlocks(article);
        if (!blocks.some(({ text }) => text.length === ${count} * 5 - 1)) throw new Error('not read');
        return performance.now() - start;
      })()`) as Promise<number>;
    await timeOf(1_000);
    // The least of several, by turns: what else the machine does only adds.
    let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < 3; turn++) {
      small = Math.min(small, await timeOf(20_000));
      large = Math.min(large, await timeOf(80_000));
    }
    console.info(`${name}: 20,000 elements ${small} ms, 80,000 elements ${large} ms`);
    // Four times as many; squared, it would be sixteen times as long.
    expect(large).toBeLessThan(small * 10 + 50);
    await page.close();
  });

  it('a block that is too long is read as far as the limit goes, and that is said', async () => {
    const page = await browser.open(articleHtml({ body: `${PROSE}<p id="long"></p>${OTHER}` }));
    await page.evaluate(`document.getElementById('long').textContent = 'All of it was said. '.repeat(250_000)`);
    await watch(page);
    await expect.poll(async () => (await texts(page)).length, { timeout: 20_000 }).toBe(7);
    expect(Math.max(...(await texts(page)).map(({ length }) => length))).toBeLessThanOrEqual(4_000_000);
    expect(await page.evaluate('budgets')).toBe(1);
    await page.close();
  });

  it('two thousand frames do not keep the article from being read', async () => {
    const page = await browser.open(articleHtml({ body: PROSE, after: '<div id="frames"></div>' }));
    await page.evaluate(`document.getElementById('frames').innerHTML = '<iframe></iframe>'.repeat(2_000)`);
    expect(await read(page)).toContain(paragraph('Two'));
    await page.close();
  });

  it('a page that is written over is read anew, and one that never stops being written too', async () => {
    const page = await browser.open(articleHtml({ body: PROSE }));
    await watch(page);
    await expect.poll(() => texts(page), { timeout: 5_000 }).toContain(paragraph('Two'));
    await page.evaluate(`document.open(); document.write(${JSON.stringify(articleHtml({ body: OTHER + OTHER.replaceAll('asked', 'told') }))})
      globalThis.count = 0; const timer = setInterval(() => ++count < 200 ? document.write('<p>And so on, said somebody.</p>') : clearInterval(timer), 20)`);
    await expect.poll(() => texts(page), { timeout: 8_000 }).toContain(paragraph('Five'));
    expect(await texts(page)).not.toContain(paragraph('Two'));
    await page.close();
  });

  it('text that comes after many seconds is read', async () => {
    const page = await browser.open('<!doctype html><title>Lawmakers ask</title><div id="app"></div>');
    await watch(page);
    await new Promise((done) => setTimeout(done, 6_500));
    await page.evaluate(
      `document.getElementById('app').innerHTML = ${JSON.stringify(`<article><h1>Lawmakers ask</h1>${PROSE}</article>`)}`,
    );
    await expect.poll(() => texts(page), { timeout: 8_000 }).toContain(paragraph('Two'));
    await page.close();
  });

  const INNER: [string, string][] = [
    [
      'a shadow root beside other prose',
      `<main><news-story></news-story></main><div>${OTHER}</div>${shadow('news-story', `<div><h1>Story</h1>${PROSE}</div>`)}`,
    ],
    [
      'a shadow root in a shadow root',
      `<news-app></news-app><div>${OTHER}</div>${shadow('news-app', '<section><news-story></news-story></section>')}<script>document.querySelector('news-app').shadowRoot.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<div>${PROSE}</div>`)}</script>`,
    ],
    [
      'a declared shadow root of a plain element',
      `<div>${OTHER}</div><main><div><template shadowrootmode="open"><article>${PROSE}</article></template></div></main>`,
    ],
    [
      'text that a shadow root shows in a slot',
      `<div>${OTHER}</div><news-story>${PROSE}</news-story>${shadow('news-story', '<article><slot></slot></article>')}`,
    ],
    [
      'a frame of the page itself beside other prose',
      `<iframe srcdoc="${quoted(`<article>${PROSE}</article>`)}"></iframe><div>${OTHER}</div>`,
    ],
    ['a page without a doctype', `<article>${PROSE}</article><div>${OTHER}</div>`],
  ];
  it.each(INNER)('finds the article in %s', async (what, body) => {
    const page = await browser.open(
      `${what.includes('doctype') ? '' : '<!doctype html>'}<title>Story</title><body>${body}`,
    );
    await expect.poll(() => read(page), { timeout: 5_000 }).toContain(paragraph('Two'));
    const found = await read(page);
    expect(found.filter((text) => /^(One|Two|Three) /.test(text))).toEqual(['One', 'Two', 'Three'].map(paragraph));
    expect(found).not.toContain(paragraph('Four'));
    await page.close();
  });

  it('reads paragraphs that stand in shadow roots of their own among others, in the order of the page', async () => {
    const body = `<article><p>${paragraph('One')}</p><x-quote></x-quote><p>${paragraph('Three')}</p></article>`;
    const html = `<!doctype html><title>Story</title><body>${body}${shadow('x-quote', `<p>${paragraph('Two')}</p>`)}`;
    expect(await readHtml(html)).toEqual(['One', 'Two', 'Three'].map(paragraph));
  });
});
