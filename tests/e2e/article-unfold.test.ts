// Text that is shown, hidden, filled in or written anew after the page was read.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleHtml, launchReading, paragraph, type ReadingBrowser } from './article-page.ts';
import { BROWSERS } from './harness/browser.ts';

const PROSE = ['One', 'Two', 'Three'].map((word) => `<p>${paragraph(word)}</p>`).join('');
const MORE = `<p>${paragraph('More')}</p>`;
const TALL = `<div style="height: 3000px"></div>`;

/** Name; what the body has besides prose; style; what happens, in the page. */
type Case = [string, { more: string; style?: string; act: string }];
const more = (attributes: string, text = MORE): string => `<div id="more" ${attributes}>${text}</div>`;
const $ = `document.querySelector('#more')`;

const SHOWN: Case[] = [
  ['hidden taken away', { more: more('hidden'), act: `${$}.hidden = false` }],
  [
    'hidden taken away a second later',
    { more: more('hidden'), act: `setTimeout(() => ${$}.removeAttribute('hidden'), 1000)` },
  ],
  ['an inline style', { more: more('style="display: none"'), act: `${$}.style.display = 'block'` }],
  [
    'an inline style, invisible',
    { more: more('style="visibility: hidden"'), act: `${$}.style.visibility = 'visible'` },
  ],
  ['a class of its own', { more: more('class="fold"'), style: '.fold { display: none }', act: `${$}.className = ''` }],
  [
    'a class of the page',
    {
      more: more(''),
      style: '#more { display: none } .open #more { display: block }',
      act: `document.body.classList.add('open')`,
    },
  ],
  [
    'a class of the root',
    {
      more: more(''),
      style: '#more { display: none } .open #more { display: block }',
      act: `document.documentElement.className = 'open'`,
    },
  ],
  [
    'hidden paragraphs one by one',
    { more: `<p id="more" hidden>${paragraph('More')}</p>`, act: `${$}.hidden = false` },
  ],
  ['details', { more: `<details id="more"><summary>More of it</summary>${MORE}</details>`, act: `${$}.open = true` }],
  ['until-found', { more: more('hidden="until-found"'), act: `${$}.removeAttribute('hidden')` }],
  [
    'content-visibility',
    { more: more('style="content-visibility: hidden"'), act: `${$}.style.contentVisibility = 'visible'` },
  ],
  [
    'a style sheet that comes later',
    {
      more: more(''),
      style: '#more { display: none }',
      act: `document.head.insertAdjacentHTML('beforeend', '<style>#more { display: block !important }</style>')`,
    },
  ],
  [
    'a style sheet that goes',
    {
      more: more(''),
      act: `document.getElementById('fold').disabled = true`,
      style: '</style><style id="fold">#more { display: none }',
    },
  ],
  [
    'a rule that a script changes',
    {
      more: more(''),
      style: '#more { display: none }',
      act: `document.styleSheets[0].cssRules[0].style.display = 'block'`,
    },
  ],
  [
    'an adopted style sheet',
    {
      more: more(''),
      style: '#more { display: none }',
      act: `const sheet = new CSSStyleSheet(); sheet.replaceSync('#more { display: block !important }'); document.adoptedStyleSheets = [sheet]`,
    },
  ],
  [
    'a window of another size',
    { more: more(''), style: '@media (min-width: 700px) { #more { display: none } }', act: 'resize' },
  ],
  [
    'a transition',
    {
      more: more('class="fade"'),
      style: '#more { transition: opacity 400ms } .fade { opacity: 0 }',
      act: `${$}.className = ''`,
    },
  ],
  [
    'a box of no height that grows',
    {
      more: more('class="fold"'),
      style: '#more { max-height: 900px; overflow: hidden; transition: max-height 300ms } #more.fold { max-height: 0 }',
      act: `${$}.className = ''`,
    },
  ],
  [
    'an animation',
    {
      more: more(''),
      style: '#more { opacity: 0 } .go #more { animation: come 300ms forwards } @keyframes come { to { opacity: 1 } }',
      act: `document.body.className = 'go'`,
    },
  ],
  [
    'a choice by :checked',
    {
      more: `<input type="checkbox" id="box"><label for="box">All of it</label>${more('')}`,
      style: '#more { display: none } #box:checked ~ #more { display: block }',
      act: `document.querySelector('#box').click()`,
    },
  ],
  [
    'an inline part',
    {
      more: `<p>${paragraph('More').replace('was asked', '<span id="more" hidden>was asked</span>')}</p>`,
      act: `${$}.hidden = false`,
    },
  ],
  [
    'a class on scrolling',
    {
      more: `${TALL}${more('class="fade"')}`,
      style: '.fade { opacity: 0 }',
      act: `addEventListener('scroll', () => setTimeout(() => ${$}.className = '', 300), { once: true }); scrollTo(0, 3000)`,
    },
  ],
  ['an empty place', { more: '<div id="more"></div>', act: `${$}.innerHTML = ${JSON.stringify(MORE)}` }],
  [
    'an empty place, filled node by node',
    {
      more: '<div id="more"><div><span></span></div></div>',
      act: `const p = document.createElement('p'); ${$}.firstChild.append(p); setTimeout(() => p.append(${JSON.stringify(paragraph('More'))}), 400)`,
    },
  ],
  [
    'a place in an open shadow root',
    {
      more: '<div id="more"></div>',
      act: `${$}.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(MORE)}; document.body.append('')`,
    },
  ],
];

const HIDDEN: Case[] = [
  ['hidden', { more: more(''), act: `${$}.hidden = true` }],
  ['an inline style', { more: more(''), act: `${$}.style.display = 'none'` }],
  ['a class', { more: more(''), style: '.gone { visibility: hidden }', act: `${$}.className = 'gone'` }],
  [
    'a class of the page',
    { more: more(''), style: '.short #more { display: none }', act: `document.body.className = 'short'` },
  ],
  [
    'a style sheet',
    { more: more(''), act: `document.head.insertAdjacentHTML('beforeend', '<style>#more { display: none }</style>')` },
  ],
  [
    'details that close',
    { more: `<details id="more" open><summary>More of it</summary>${MORE}</details>`, act: `${$}.open = false` },
  ],
  [
    'a transition',
    {
      more: more(''),
      style: '#more { transition: opacity 300ms } .gone { opacity: 0 }',
      act: `${$}.className = 'gone'`,
    },
  ],
  ['emptied', { more: more(''), act: `${$}.innerHTML = ''` }],
  ['taken away', { more: more(''), act: `${$}.remove()` }],
  ['written anew', { more: more(''), act: `${$}.firstElementChild.textContent = 'Nobody was there.'` }],
];

/** What is hidden and shown again: how it is hidden, and how it is shown. */
const SHOWN_AGAIN: [string, { style: string; hide: string; show: string }][] = [
  [
    'a class of the page',
    {
      style: '.short #more { display: none }',
      hide: `document.body.className = 'short'`,
      show: `document.body.className = ''`,
    },
  ],
  [
    'a rule that a script changes',
    {
      style: '#more { display: block }',
      hide: `document.styleSheets[0].cssRules[0].style.display = 'none'`,
      show: `document.styleSheets[0].cssRules[0].style.display = 'block'`,
    },
  ],
  [
    'a rule for all of it',
    {
      style: '#article { visibility: visible }',
      hide: `document.styleSheets[0].cssRules[0].style.display = 'none'`,
      show: `document.styleSheets[0].cssRules[0].style.display = 'block'`,
    },
  ],
  ['an attribute of its own', { style: '', hide: `${$}.hidden = true`, show: `${$}.hidden = false` }],
];

/** No mutation of the article tells of these. */
const TOLD_BY_SIZE = /style sheet|a rule that/;

describe.each(BROWSERS)('text that comes to be seen in %s', (name) => {
  let browser: ReadingBrowser;
  beforeAll(async () => {
    browser = await launchReading(name);
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** @param atOnce what happens before the browser has told of any size, in the page */
  async function watch({ more, style, atOnce = '' }: { more: string; style?: string; atOnce?: string }): Promise<Page> {
    const body = `${PROSE}${more}${PROSE.replaceAll('was asked', 'was then asked')}`;
    const page = await browser.open(articleHtml({ body, head: `<style>${style ?? ''}</style>` }));
    await page.setViewport({ width: 900, height: 700 });
    await page.evaluate(`{ const { signal } = new AbortController(); inPage.watchArticle({ document, budget: { characters: 1e9 },
      gate: inPage.createGate({ newsSite: true, onWord() {}, signal }), signal, onVerdict() {}, onBudget() {}, onChange: ({ blocks }) => { globalThis.texts = blocks.map(({ text }) => text); } }); ${atOnce} }`);
    await page.waitForFunction('globalThis.texts?.length >= 7', { timeout: 8_000 });
    return page;
  }
  const act = (page: Page, what: string) =>
    what === 'resize' ? page.setViewport({ width: 500, height: 700 }) : page.evaluate(`{ ${what} }`);
  const texts = (page: Page) => page.evaluate('texts') as Promise<string[]>;
  const inOrder = ['One', 'Two', 'Three', 'More'].map(paragraph);

  it.each(SHOWN)('is read: %s', async (_, made) => {
    const page = await watch(made);
    expect(await texts(page)).not.toContain(paragraph('More'));
    await act(page, made.act);
    await expect.poll(() => texts(page), { timeout: 5_000 }).toContain(paragraph('More'));
    expect((await texts(page)).slice(1).filter((text) => inOrder.includes(text))).toEqual(inOrder);
    await page.close();
  });

  it.each([...SHOWN, ...HIDDEN].filter(([what]) => TOLD_BY_SIZE.test(what)))(
    'is noticed right after the page was read: %s',
    async (_, made) => {
      const page = await watch({ ...made, atOnce: made.act });
      const isShown = SHOWN.some(([, shown]) => shown === made);
      await expect.poll(async () => (await texts(page)).includes(paragraph('More')), { timeout: 5_000 }).toBe(isShown);
      await page.close();
    },
  );

  it.each(SHOWN_AGAIN)('is read again when it is shown again: %s', async (_, { style, hide, show }) => {
    const page = await watch({ more: more(''), style });
    await act(page, hide);
    await expect.poll(() => texts(page), { timeout: 5_000 }).not.toContain(paragraph('More'));
    await new Promise((done) => setTimeout(done, 300));
    await act(page, show);
    await expect.poll(() => texts(page), { timeout: 5_000 }).toContain(paragraph('More'));
    await page.close();
  });

  it.each(HIDDEN)('is forgotten: %s', async (_, made) => {
    const page = await watch(made);
    expect(await texts(page)).toContain(paragraph('More'));
    await act(page, made.act);
    await expect.poll(() => texts(page), { timeout: 5_000 }).not.toContain(paragraph('More'));
    expect(await texts(page)).toContain(paragraph('Three'));
    await page.close();
  });
});
