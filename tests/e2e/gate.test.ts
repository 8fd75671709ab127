// Which pages are taken for news articles: small pages of our own, since the labelled ones are not part of the repository.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchReading, paragraph, type ReadingBrowser } from './article-page.ts';
import { BROWSERS } from './harness/browser.ts';

const HEADLINE = '<h1>Lawmakers ask what was ordered</h1>';
const prose = (paragraphs: number): string =>
  ['One', 'Two', 'Three', 'Four']
    .slice(0, paragraphs)
    .map((word) => `<p>${paragraph(word)}</p>`)
    .join('');
const links = (count: number): string => '<a href="/x">Lawmakers ask once more what was ordered</a> '.repeat(count);
const ARTICLE = `<article>${HEADLINE}${prose(3)}</article>`;
const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

/** Where a page is, and whether that is known for news. */
type Place = Pick<Location, 'hostname' | 'pathname'> & { search?: string; hash?: string; newsSite: boolean };

const LISTED: Place = { hostname: 'www.daily-example.com', pathname: '/x1', newsSite: true };
const FRONT: Place = { ...LISTED, pathname: '/' };
const BY_NUMBER: Place = { ...FRONT, search: '?p=123' };
const BY_SCRIPT: Place = { ...FRONT, pathname: '/index.php', search: '?id=4' };
const BY_ROUTE: Place = { ...FRONT, hash: '#/story/1' };
const FROM_LETTER: Place = { ...FRONT, search: '?utm_source=letter&utm_campaign=morning-news-of-the-day' };
/** What stands on a front page: each text in a box of its own. */
const TEASERS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
  .map((word) => `<div><h2><a href="/${word}">Lawmakers ask</a></h2><p>${paragraph(word)}</p></div>`)
  .join('');
const UNKNOWN: Place = { hostname: 'example.com', pathname: '/about', newsSite: false };
const OWN: Place = { hostname: 'localhost', pathname: '/', newsSite: false };

describe.each(BROWSERS)('the gate in %s', (name) => {
  let browser: ReadingBrowser;
  beforeAll(async () => {
    browser = await launchReading(name);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each([
    ['an <article> on a news site', ARTICLE, LISTED, true],
    ['a headline and one paragraph on a news site', HEADLINE + prose(1), LISTED, true],
    ['paragraphs outside any <article> on a news site', `<main>${HEADLINE}${prose(4)}</main>`, LISTED, true],
    ['text in <div>s on a news site', ARTICLE.replaceAll('p>', 'div>'), LISTED, true],
    [
      'text in custom elements on a news site',
      `<main>${HEADLINE}${prose(4)}</main>`.replaceAll('p>', 'story-part>'),
      LISTED,
      true,
    ],
    [
      'lines of one box on a news site',
      `<div>${HEADLINE}${prose(4).replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div>`,
      LISTED,
      true,
    ],
    [
      'scripts and styles on a news site',
      `<script type="x/y">${'say '.repeat(200)}</script><textarea>${prose(4)}</textarea>`,
      LISTED,
      false,
    ],
    ['a sign-in page of a news site', `<form><input type="password"></form>${prose(1)}`, LISTED, false],
    ['a page of links on a news site', `${prose(1)}${links(40)}`, LISTED, false],
    [
      'a page of teasers on a news site',
      `<ul>${`<li><p>Lawmakers ask</p>${links(1)}</li>`.repeat(40)}</ul>`,
      LISTED,
      false,
    ],
    ['the front page of a news site', `${prose(4)}${links(40)}`, FRONT, false],
    ['an article at the root of a news site, named by a number', HEADLINE + prose(4) + links(40), BY_NUMBER, true],
    ['an article of a script at the root', HEADLINE + prose(4) + links(40), BY_SCRIPT, true],
    ['an article of a router at the root', HEADLINE + prose(4) + links(40), BY_ROUTE, true],
    ['a front page that a letter links to', TEASERS + links(40), FROM_LETTER, false],
    ['a front page that a script makes', TEASERS + links(40), BY_SCRIPT, false],
    ['a front page at its part', `<div id="sport">${TEASERS}</div>${links(40)}`, { ...FRONT, hash: '#sport' }, false],
    ['an <article> at the root of this machine', ARTICLE, OWN, true],
    ['links at the root of this machine', links(40), OWN, false],
    ['an <article> anywhere else', ARTICLE, UNKNOWN, false],
    ['an <article> anywhere else that says it is news', ARTICLE + NEWS, UNKNOWN, true],
    ['a text anywhere else', HEADLINE + prose(4), UNKNOWN, false],
  ])('%s', async (_, body, { newsSite, ...address }, article) => {
    const page = await browser.open(
      `<!doctype html><html lang="en"><title>Lawmakers ask</title><body>${body}</body></html>`,
    );
    const verdict = await page.evaluate(
      `inPage.judgePage(document, ${JSON.stringify(address)}, { newsSite: ${newsSite} })`,
    );
    expect(verdict === 'article', String(verdict)).toBe(article);
    await page.close();
  });

  it.each([
    [
      'in a shadow root beside other prose',
      `<p>${paragraph('About')}</p><news-story></news-story>`,
      `${HEADLINE}${prose(4)}`,
    ],
    ['in a shadow root within another', '<news-story></news-story>', '<story-text></story-text>'],
  ])('takes an article %s', async (_, body, inner) => {
    const page = await browser.open(`<!doctype html><html lang="en"><title>Ask</title><body>${body}</body></html>`);
    const verdict = await page.evaluate(`{
      const open = (root, name, html) => { root.querySelector(name)?.attachShadow({ mode: 'open' }).setHTMLUnsafe(html); };
      open(document, 'news-story', ${JSON.stringify(inner)});
      open(document.querySelector('news-story').shadowRoot, 'story-text', ${JSON.stringify(HEADLINE + prose(4))});
      inPage.judgePage(document, ${JSON.stringify(LISTED)}, { newsSite: true })
    }`);
    expect(verdict).toBe('article');
    await page.close();
  });
});
