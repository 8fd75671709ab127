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

const LISTED = { hostname: 'www.daily-example.com', pathname: '/x1', newsSite: true };
const FRONT = { ...LISTED, pathname: '/' };
const UNKNOWN = { hostname: 'example.com', pathname: '/about', newsSite: false };
const OWN = { hostname: 'localhost', pathname: '/', newsSite: false };

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
    ['a sign-in page of a news site', `<form><input type="password"></form>${prose(1)}`, LISTED, false],
    ['a page of links on a news site', `${prose(1)}${links(40)}`, LISTED, false],
    [
      'a page of teasers on a news site',
      `<ul>${`<li><p>Lawmakers ask</p>${links(1)}</li>`.repeat(40)}</ul>`,
      LISTED,
      false,
    ],
    ['the front page of a news site', `${prose(4)}${links(40)}`, FRONT, false],
    ['an <article> at the root of this machine', ARTICLE, OWN, true],
    ['links at the root of this machine', links(40), OWN, false],
    ['an <article> anywhere else', ARTICLE, UNKNOWN, false],
    ['an <article> anywhere else that says it is news', ARTICLE + NEWS, UNKNOWN, true],
    ['a text anywhere else', HEADLINE + prose(4), UNKNOWN, false],
  ])('%s', async (_, body, { hostname, pathname, newsSite }, article) => {
    const page = await browser.open(
      `<!doctype html><html lang="en"><title>Lawmakers ask</title><body>${body}</body></html>`,
    );
    const verdict = await page.evaluate(
      `inPage.judgePage(document, ${JSON.stringify({ hostname, pathname })}, { newsSite: ${newsSite} })`,
    );
    expect(verdict === 'article', String(verdict)).toBe(article);
    await page.close();
  });
});
