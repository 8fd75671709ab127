import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundleInPage } from '../pages/bundle-in-page.ts';
import { type BrowserName, findBinary } from './harness/browser.ts';
import { type Site, serve } from './harness/serve.ts';

/** A browser without the extension, in whose pages the reading of articles is tried by itself. */
export interface ReadingBrowser {
  /** Shows a page of this HTML at the address of an article, with the reading code in a global called `inPage`. */
  open(html: string): Promise<Page>;
  close(): Promise<void>;
}

const PATH = '/2025/12/05/lawmakers-ask-what-was-ordered';

/** Starts it; the page is at `http://localhost:<port>/2025/12/05/…`. */
export async function launchReading(name: BrowserName): Promise<ReadingBrowser> {
  let html = '';
  const site: Site = await serve({ '/*': () => html });
  const browser: Browser = await puppeteer.launch({
    executablePath: findBinary(name),
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    headless: true,
    args: name === 'chromium' ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const code = await bundleInPage('tests/e2e/in-page/reading.ts');
  return {
    async open(content) {
      html = content;
      const page = await browser.newPage();
      await page.goto(site.url(PATH, 'localhost'), { waitUntil: 'load' });
      await page.evaluate(code.replace('var inPage', 'globalThis.inPage'));
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

const SENTENCES = [
  'The committee met on Tuesday to hear from three officers, two lawyers, and the clerk who had kept the log.',
  'Nobody in the room, a member said, had expected the hearing to last longer than an hour or to settle anything.',
  'Documents were handed over in the morning, some of them in boxes, and staff read them aloud late into the night.',
  'The report will be published in the spring, according to the chair, after both sides have written their remarks.',
  'A second hearing, with other witnesses, is planned for January, when the members are back from their districts.',
];

/** A paragraph of news about nobody, with a word of its own in it. */
export const paragraph = (word: string): string => `${word} was asked first. ${SENTENCES.join(' ')}`;

/** A page that is an article with these parts in its body. */
export function articleHtml(parts: { body: string; head?: string; after?: string; html?: string }): string {
  return `<!doctype html><html lang="en" ${parts.html ?? ''}><head><meta charset="utf-8"><title>Lawmakers ask what was ordered</title>
    <meta property="og:type" content="article">${parts.head ?? ''}</head><body>
    <nav><ul><li><a href="/world">World</a></li><li><a href="/politics">Politics</a></li></ul></nav>
    <main><article id="article"><h1>Lawmakers ask what was ordered</h1><div id="body">${parts.body}</div></article></main>
    ${parts.after ?? ''}<footer><p>${paragraph('Footer')}</p></footer></body></html>`;
}
