// Every screen in words that are longer and from right to left: nothing is cut, nothing is left in English.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../extension/_locales/en/messages.json' with { type: 'json' };
import { pseudoLocale } from '../../scripts/pseudo-locale.ts';
import { BROWSERS, launch, type Session } from './harness/browser.ts';
import { openPanelFor } from './harness/own-pages.ts';
import { hoverText, waitForCard, waitForMarks } from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';
import { makeSpeaker, type Variant } from './harness/variants.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const PATH = '/2025/12/05/article';
const mirrored = { ...pseudoLocale(english), direction: { message: 'rtl' } };

/** What packs say is not ours to translate; nor are the names of languages' and guides' makers. */
const pack = gunzipSync(
  readFileSync(join(process.env['BACKGROUNDER_OUT'] ?? 'dist', 'test-packs/corpus.pack.jsonl.gz')),
).toString('utf8');
const NAMES = /^(APA 7|MLA 9|Chicago 17|BibTeX|CSL-JSON|Backgrounder)$/;

/** Code, what readers wrote, hosts, and texts in a language of their own: the sample of the options. */
const OTHERS = 'style, script, textarea, code, .host, p[lang=en], h2[lang=en]';

/** The texts that a page shows, open shadow roots included, and whether it is wider than its window. */
const look = (page: Page) =>
  page.evaluate((OTHERS) => {
    const texts: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Element) {
          if (node.shadowRoot) visit(node.shadowRoot);
        } else if (node.parentElement?.checkVisibility() && !node.parentElement.closest(OTHERS)) {
          texts.push(node.textContent?.trim() ?? '');
        }
      }
    };
    visit(document);
    const { scrollWidth, clientWidth, dir, lang } = document.documentElement;
    return { texts, isWide: scrollWidth > clientWidth, dir, lang };
  }, OTHERS);

const isEnglish = (text: string): boolean =>
  /[A-Za-z]{3}/.test(text) &&
  !/[⟦⟧]/.test(text) &&
  !pack.includes(JSON.stringify(text).slice(1, -1)) &&
  !NAMES.test(text);

describe.each(BROWSERS)('in words 40 % longer, from right to left, in %s', (name) => {
  let site: Site;
  let session: Session;
  let variant: Variant;
  beforeAll(async () => {
    site = await serve({ [PATH]: ARTICLE });
    variant = makeSpeaker(name, mirrored);
    session = await launch(name, { dist: variant.dist });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    variant?.remove();
  });

  const expectWhole = async (page: Page) => {
    for (const width of [320, 900]) {
      await page.setViewport({ width, height: 800 });
      const { texts, isWide, dir } = await look(page);
      expect({ width, isWide, dir }).toEqual({ width, isWide: false, dir: 'rtl' });
      expect(texts.filter(isEnglish)).toEqual([]);
    }
  };

  it.each(['welcome', 'options'] as const)('%s', async (own) => {
    const page = await session.openOwn(own);
    await page.waitForFunction(() => document.querySelector('h1') !== null);
    await expectWhole(page);
    await page.close();
  });

  it.each(['#log', '#entry/us-defense-2025/pete-hegseth', '#search/hegseth'])('the panel at %s', async (place) => {
    const page = await session.openOwn('panel', place);
    await page.waitForSelector('.log, .open-card, [data-result]');
    await expectWhole(page);
    await page.close();
  });

  it('an article with its panel and its card', async () => {
    const article = await session.open(site.url(PATH));
    await waitForMarks(article);
    const panel = await openPanelFor(session, article);
    await panel.waitForSelector('.cast .name');
    const { texts, isWide } = await look(panel);
    expect(isWide).toBe(false);
    expect(texts.filter((text) => isEnglish(text) && !ARTICLE.includes(text))).toEqual([]);
    await panel.close();
    await article.bringToFront();
    await hoverText(article, 'Seth Moulton');
    await waitForCard(article, 'seth-moulton');
    const card = await article.evaluate(() => {
      const root = document.querySelector('[data-backgrounder]')?.shadowRoot;
      const body = root?.querySelector('.body');
      const dialog = root?.querySelector<HTMLElement>('[role=dialog]');
      return { dir: dialog?.dir, isWide: (body?.scrollWidth ?? 0) > (body?.clientWidth ?? 0) };
    });
    expect(card).toEqual({ dir: 'rtl', isWide: false });
  });
});
