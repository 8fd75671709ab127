// The whole extension on pages that change or are laid out in odd ways: marks follow the text.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paragraph } from './article-page.ts';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { type Marked, readMarks, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const NAMED =
  'The same record was asked for in a letter that the Pentagon had from the committee in spring, a clerk said.';
const filler = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${paragraph(`Part${n}`)}</p>`).join('');
const story = (title: string): string => `<article><h1>${title}</h1><p>${NAMED}</p>${filler(4)}</article>`;

const styled = (style: string) => articlePage({ head: `<style>p { ${style} }</style>` });
const pages = {
  '/2025/12/05/plain': articlePage(),
  '/2025/12/05/empty': articlePage({ body: '<div id="late"></div>' }),
  '/2025/12/05/paywall': articlePage({
    head: '<style>.rest { display: none } .paid .rest { display: block } .wall { position: fixed; inset: 0; background: white }</style>',
    body: `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<div class="rest"><p>${NAMED}</p></div>`,
    after:
      '<div class="wall"><p>Subscribe to go on</p><button onclick="document.body.className = \'paid\'; this.parentElement.remove()">I have paid</button></div>',
  }),
  '/2025/12/05/rtl': articlePage({ html: 'lang="en" dir="rtl"' }),
  '/2025/12/05/vertical': styled('writing-mode: vertical-rl; height: 600px'),
  '/2025/12/05/columns': articlePage({ head: '<style>article { columns: 2 }</style>' }),
  '/2025/12/05/contained': styled('content-visibility: auto; contain-intrinsic-size: 100px'),
  '/2025/12/05/enlarged': styled('zoom: 2'),
  '/2025/12/05/huge': articlePage({ body: `<p>${NAMED}</p>${filler(16_000)}<p>${NAMED}</p>` }),
};

describe.each(BROWSERS)('marks in %s', (name) => {
  const stage = setStage(name, pages);

  const open = (path: keyof typeof pages): Promise<Page> => stage.open(path);
  const count = (marks: Marked[], text: string): number => marks.filter((mark) => mark.text === text).length;
  async function waitForName(page: Page, text: string, times = 1): Promise<void> {
    await expect.poll(async () => count(await readMarks(page), text), { timeout: 20_000, interval: 100 }).toBe(times);
  }

  it('come with a late paragraph, and go with it', async () => {
    const page = await open('/2025/12/05/plain');
    await waitForMarks(page);
    await page.evaluate((text) => {
      const added = Object.assign(document.createElement('p'), { id: 'added', textContent: text });
      document.querySelector('article')?.append(added);
    }, NAMED);
    await waitForName(page, 'Pentagon');
    await page.evaluate(() => document.querySelector('#added')?.remove());
    await waitForName(page, 'Pentagon', 0);
    expect(count(await readMarks(page), 'Pete Hegseth')).toBe(1);
    await page.close();
  });

  it('come when an empty page gets its text', async () => {
    const page = await open('/2025/12/05/empty');
    await page.evaluate(
      (html) => {
        const late = document.querySelector('#late');
        if (late) late.innerHTML = html;
      },
      `<p>${NAMED}</p>${filler(4)}`,
    );
    await waitForName(page, 'Pentagon');
    await page.close();
  });

  it('follow an edit in place', async () => {
    const page = await open('/2025/12/05/plain');
    await waitForMarks(page);
    await page.evaluate((text) => {
      const first = document.querySelector('article p')?.firstChild;
      if (first) first.nodeValue = text;
    }, NAMED);
    await waitForName(page, 'Pentagon');
    await page.close();
  });

  it('come with the next article of an endless page', async () => {
    const page = await open('/2025/12/05/plain');
    await waitForMarks(page);
    await page.evaluate((html) => {
      history.replaceState(null, '', '/2025/12/06/the-next-story-of-them-all');
      document.body.insertAdjacentHTML('beforeend', html);
    }, story('The next story'));
    await waitForName(page, 'Pentagon');
    expect(count(await readMarks(page), 'Pete Hegseth')).toBe(1);
    await page.close();
  });

  it('change with an in-page navigation', async () => {
    const page = await open('/2025/12/05/plain');
    await waitForMarks(page);
    await page.evaluate((html) => {
      history.pushState(null, '', '/2025/12/07/another-story-about-it');
      document.body.innerHTML = html;
    }, story('Another story'));
    await waitForName(page, 'Pentagon');
    await waitForName(page, 'Pete Hegseth', 0);
    await page.close();
  });

  it('come when what was behind a paywall unfolds', async () => {
    const page = await open('/2025/12/05/paywall');
    await waitForMarks(page);
    expect(count(await readMarks(page), 'Pentagon')).toBe(0);
    await page.click('.wall button');
    await waitForName(page, 'Pentagon');
    await page.close();
  });

  it.each(['rtl', 'vertical', 'columns', 'contained', 'enlarged'] as const)(
    'are the same on a page laid out: %s',
    async (kind) => {
      const plain = await open('/2025/12/05/plain');
      const page = await open(`/2025/12/05/${kind}`);
      expect(await waitForMarks(page)).toEqual(await waitForMarks(plain));
      await plain.close();
      await page.close();
    },
  );

  it('reach the end of a page of ten megabytes', async () => {
    const page = await open('/2025/12/05/huge');
    await waitForName(page, 'Pentagon', 2);
    await page.close();
  });
});
