// Pages that change while they are read: what is added is read, what stays is left alone, what is gone is forgotten.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleHtml, launchReading, paragraph, type ReadingBrowser } from './article-page.ts';
import { BROWSERS } from './harness/browser.ts';

interface Told {
  blocks: string[];
  fresh: string[];
  gone: string[];
  another: boolean;
}

const WATCH = `
  globalThis.told = []; globalThis.verdicts = []; globalThis.budgets = 0; globalThis.end = new AbortController();
  const textsOf = (blocks) => blocks.map(({ text }) => text);
  globalThis.watch = (characters, newsSite) => globalThis.handle = inPage.watchArticle({
    document, budget: { characters }, gate: inPage.createGate({ newsSite, onWord: () => {}, signal: end.signal }), signal: end.signal,
    onVerdict: (article) => verdicts.push(article),
    onChange: ({ blocks, fresh, gone, another }) => told.push({ blocks: textsOf(blocks), fresh: textsOf(fresh), gone: textsOf(gone), another }),
    onBudget: () => budgets++,
  });
`;
const PROSE = ['One', 'Two', 'Three'].map((word) => `<p>${paragraph(word)}</p>`).join('');
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe.each(BROWSERS)('following an article in %s', (name) => {
  let browser: ReadingBrowser;
  beforeAll(async () => {
    browser = await launchReading(name);
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function watchEmpty(html: string, characters = 1e9): Promise<Page> {
    const page = await browser.open(html);
    await page.evaluate(WATCH);
    await page.evaluate(`watch(${characters})`);
    return page;
  }
  /** Watches a page that has an article, and waits until it was read. */
  async function watch(html: string, characters?: number): Promise<Page> {
    const page = await watchEmpty(html, characters);
    await page.waitForFunction('told.length > 0', { timeout: 8_000 });
    return page;
  }
  const told = (page: Page): Promise<Told[]> => page.evaluate('told') as Promise<Told[]>;
  /** Does something to the page; gives the last word once a further one was said. */
  async function change(page: Page, script: string): Promise<Told> {
    const count = (await told(page)).length;
    await page.evaluate(script);
    await page.waitForFunction(`told.length > ${count}`, { timeout: 8_000 });
    return (await told(page)).at(-1)!;
  }
  const add = (where: string, html: string): string =>
    `document.querySelector(${JSON.stringify(where)}).insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`;

  it('reads at once, and says nothing more while the page rests', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    await rest(400);
    const [first, ...more] = await told(page);
    expect(first).toMatchObject({ another: true, gone: [] });
    expect(first?.fresh).toHaveLength(4);
    expect(more).toEqual([]);
    await page.close();
  });

  it('late paragraphs: reads only what was added', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    const last = await change(page, add('#body', `<p>${paragraph('Late')}</p>`));
    expect(last).toMatchObject({ fresh: [paragraph('Late')], gone: [], another: false });
    expect(last.blocks).toHaveLength(5);
    await page.close();
  });

  it('a page that is empty at first is read when its text comes', async () => {
    const page = await watchEmpty(articleHtml({ body: '' }));
    await page.evaluate(add('#body', PROSE));
    // What was there before may be told first, where the browser took its time.
    await expect.poll(async () => (await told(page)).at(-1)?.blocks, { timeout: 8_000 }).toContain(paragraph('Two'));
    await page.close();
  });

  it('a large page that changes while it is read, between two pauses, is read as it is then', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `<p>${paragraph(`No. ${at}`)}</p>`).join('');
    const page = await browser.open(articleHtml({ body: many }));
    const late = paragraph('Late');
    const add = `document.querySelector('#body').insertAdjacentHTML('afterbegin', ${JSON.stringify(`<p>${late}</p>`)})`;
    await page.evaluate(`${WATCH} watch(1e9); globalThis.before = told.length; ${add}`);
    expect(await page.evaluate('before')).toBe(0);
    await page.waitForFunction(`told.at(-1)?.blocks.includes(${JSON.stringify(late)})`, { timeout: 20_000 });
    await page.close();
  });

  it('live blog: entries that come first in the article stand first in the blocks', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    const entry = JSON.stringify(`<div><h2>Now</h2><p>${paragraph('Newest')}</p></div>`);
    const last = await change(page, `document.querySelector('#body').insertAdjacentHTML('afterbegin', ${entry})`);
    expect(last.blocks.indexOf(paragraph('Newest'))).toBeLessThan(last.blocks.indexOf(paragraph('One')));
    expect(last.gone).toEqual([]);
    await page.close();
  });

  it('edits in place: the changed paragraph is read again, the others stay', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    const last = await change(
      page,
      `document.querySelectorAll('#body p')[1].firstChild.data = ${JSON.stringify(paragraph('Corrected'))}`,
    );
    expect(last.fresh).toEqual([paragraph('Corrected')]);
    expect(last.gone).toEqual([paragraph('Two')]);
    await page.close();
  });

  it('an article before the first and a paragraph after it, both at once, stand in the order of the page', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    const earlier = `<article><h1>Earlier story</h1><div>${['Four', 'Five', 'Six'].map((word) => `<p>${paragraph(word)}</p>`).join('')}</div></article>`;
    const last = await change(
      page,
      `history.replaceState(null, '', '/2025/12/04/the-earlier-story-of-all');
       document.querySelector('main').insertAdjacentHTML('afterbegin', ${JSON.stringify(earlier)});
       ${add('#body', `<p>${paragraph('Late')}</p>`)}`,
    );
    const order = ['Four', 'Six', 'One', 'Three', 'Late'].map((word) => last.blocks.indexOf(paragraph(word)));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    await page.close();
  });

  it('infinite scroll: the next article beside the first is read too', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    const next = `<article><h1>Next story</h1><div>${['Four', 'Five', 'Six'].map((word) => `<p>${paragraph(word)}</p>`).join('')}</div></article>`;
    const last = await change(
      page,
      `history.replaceState(null, '', '/2025/12/06/the-next-story-of-all'); ${add('main', next)}`,
    );
    expect(last.blocks).toEqual(expect.arrayContaining([paragraph('One'), paragraph('Five')]));
    expect(last.gone).toEqual([]);
    await page.close();
  });

  it('in-page navigation: the old article goes, the new one is read', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    const other = `<article><h1>Other</h1><div>${['Seven', 'Eight', 'Nine'].map((word) => `<p>${paragraph(word)}</p>`).join('')}</div></article>`;
    await page.evaluate(
      `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(other)} }, 50)`,
    );
    const last = await change(page, "history.pushState(null, '', '/2025/12/07/another-story-about-it')");
    expect(last.blocks).toContain(paragraph('Eight'));
    expect(last.blocks).not.toContain(paragraph('One'));
    await page.close();
  });

  it('in-page navigation to a front page: nothing is left', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    // Where the browser has no Navigation API, a click is what tells.
    const front = "document.querySelector('main').innerHTML = '<ul><li><a href=\"/a\">One story</a></li></ul>'";
    const last = await change(page, `history.pushState(null, '', '/'); ${front}; document.body.click()`);
    expect(last.blocks).toEqual([]);
    expect(await page.evaluate('verdicts')).toEqual([true, false]);
    await page.close();
  });

  it('hydration: a framework that puts the same text there anew is followed', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    const last = await change(page, "document.querySelector('main').innerHTML += ''");
    expect(last.blocks).toEqual((await told(page))[0]?.blocks);
    expect(last.gone).toHaveLength(4);
    await page.close();
  });

  it('what a click unfolds is read; what lies over the article does not matter', async () => {
    const page = await watch(
      articleHtml({
        head: '<style>.rest { display: none } .open .rest { display: block }</style>',
        body: `${PROSE}<div class="rest"><p>${paragraph('Unfolded')}</p></div><button onclick="body.className = 'open'">More</button>`,
      }),
    );
    const last = await change(
      page,
      `${add('body', `<div class="paywall"><p>${paragraph('Pay')}</p></div>`)}; document.querySelector('button').click()`,
    );
    expect(last.fresh).toEqual([paragraph('Unfolded')]);
    await page.close();
  });

  it('changes around the article cost nothing and say nothing', async () => {
    const page = await watch(articleHtml({ body: PROSE, after: '<div id="ads"></div>' }));
    await page.evaluate(`for (let n = 0; n < 50; n++) document.querySelector('#ads').innerHTML = '<p>' + n + '</p>'`);
    await rest(400);
    expect(await told(page)).toHaveLength(1);
    await page.close();
  });

  it('the budget: says when it is reached, and goes on when asked to', async () => {
    const page = await watch(articleHtml({ body: PROSE.repeat(20) }), 8_000);
    await page.waitForFunction('budgets === 1');
    const before = (await told(page)).at(-1)!.blocks.length;
    await page.evaluate('handle.goOn()');
    await page.waitForFunction(`told.at(-1).blocks.length > ${before}`, { timeout: 8_000 });
    expect((await told(page)).at(-1)?.gone).toEqual([]);
    await page.close();
  });

  it('an aborted watch says nothing more', async () => {
    const page = await watch(articleHtml({ body: PROSE }));
    await page.evaluate(`end.abort(); ${add('#body', PROSE)}`);
    await rest(400);
    expect(await told(page)).toHaveLength(1);
    await page.close();
  });
});
