// What is read of a page, and what is not; in real browsers, because only they know what is shown.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleHtml, launchReading, paragraph, type ReadingBrowser } from './article-page.ts';
import { BROWSERS } from './harness/browser.ts';

interface Read {
  text: string;
  role: string;
  /** Whether each piece's characters are the same in the block and in the live node. */
  exact: boolean;
}

const read = (page: Page): Promise<Read[]> =>
  page.evaluate(`(() => {
    const article = inPage.findArticle(document);
    const same = (block) => block.pieces.every(({ node, start, nodeStart, length }) =>
      node.data.slice(nodeStart, nodeStart + length).replace(/[\\t\\n\\r\\f]/g, ' ') === block.text.slice(start, start + length));
    return article ? inPage.readBlocks(article).map((block) => ({ text: block.text, role: block.role, exact: same(block) })) : [];
  })()`) as Promise<Read[]>;

const PROSE = ['One', 'Two', 'Three'].map((word) => `<p>${paragraph(word)}</p>`).join('');

describe.each(BROWSERS)('reading an article in %s', (name) => {
  let browser: ReadingBrowser;
  beforeAll(async () => {
    browser = await launchReading(name);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const readHtml = async (parts: Parameters<typeof articleHtml>[0]): Promise<Read[]> => {
    const page = await browser.open(articleHtml(parts));
    const before = await page.content();
    const blocks = await read(page);
    expect(await page.content()).toBe(before);
    await page.close();
    expect(blocks.filter(({ exact }) => !exact)).toEqual([]);
    return blocks;
  };
  const textsOf = (blocks: Read[]): string[] => blocks.map(({ text }) => text);

  it('reads the headline and the paragraphs, and neither navigation nor footer', async () => {
    const blocks = await readHtml({ body: PROSE });
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
    expect(textsOf(blocks)).toEqual([
      'Lawmakers ask what was ordered',
      paragraph('One'),
      paragraph('Two'),
      paragraph('Three'),
    ]);
  });

  it('reads a name across inline elements, line breaks, soft hyphens and odd white space as it is shown', async () => {
    const blocks = await readHtml({
      body: `<p>\n  <b>Pete</b>\n  Hegseth and Don<i>ald</i> met Hegs&shy;eth<br>Smith  and\u00a0<span> Lee </span>\tthere. ${paragraph('One')}</p>${PROSE}`,
    });
    expect(blocks[1]?.text).toBe(`Pete Hegseth and Donald met Hegseth Smith and\u00a0 Lee there. ${paragraph('One')}`);
  });

  it('never reads what is typed, worked with, hidden or code', async () => {
    const hidden = paragraph('Secret');
    const blocks = await readHtml({
      head: '<style>.gone { display: none } .blank { visibility: hidden } .locked { content-visibility: hidden }</style>',
      body: `${PROSE}<div class="gone"><p>${hidden}</p></div><p class="blank">${hidden}</p><div class="locked"><p>${hidden}</p></div>
        <p hidden>${hidden}</p><div contenteditable><p>${hidden}</p></div>
        <div role="textbox"><p>${hidden}</p></div><textarea>${hidden}</textarea><pre>${hidden}</pre><p><button>${hidden}</button></p>
        <noscript><p>${hidden}</p></noscript><template><p>${hidden}</p></template><aside><p>${hidden}</p></aside>`,
    });
    expect(textsOf(blocks).join('\n')).not.toContain('Secret');
    expect(blocks).toHaveLength(4);
  });

  it('knows lists, tables, captions, quotes and headings', async () => {
    const blocks = await readHtml({
      body: `${PROSE}<h2>What comes next</h2><ul><li>${paragraph('Item')}</li></ul><figure><img><figcaption>Officers leave the room</figcaption></figure>
        <blockquote><p>${paragraph('Quote')}</p></blockquote><table><thead><tr><th>Year</th></tr></thead><tbody><tr><td>Twenty</td></tr></tbody></table>${PROSE}`,
    });
    const roles = Object.fromEntries(blocks.map(({ text, role }) => [text.split(' ')[0], role]));
    expect(roles).toMatchObject({ What: 'heading', Item: 'list', Officers: 'caption', Year: 'table', Twenty: 'table' });
  });

  it('leaves out link lists, teasers, sign-up forms and comments that stand in the article', async () => {
    const link = (word: string) => `<li><a href="/x">${word} and another story that somebody else has written</a></li>`;
    const blocks = await readHtml({
      body: `${PROSE}<div class="related"><ul>${link('Teaser')}${link('Teaser')}${link('Teaser')}</ul></div>
        <form><label>Mail</label><input><input><p>Signup for the letter</p></form><div class="comments"><p>${paragraph('Comment')}</p></div>${PROSE}`,
    });
    expect(textsOf(blocks).join('\n')).not.toMatch(/Teaser|Signup|Comment/);
    expect(blocks).toHaveLength(7);
  });

  it('reads text that empty lines alone part, without paragraphs', async () => {
    const blocks = await readHtml({ body: ['One', 'Two', 'Three'].map(paragraph).join('<br><br>') });
    expect(textsOf(blocks).slice(1)).toEqual([paragraph('One'), paragraph('Two'), paragraph('Three')]);
  });

  it('reads an article in an open shadow root', async () => {
    const page = await browser.open(
      `<!doctype html><title>Story</title><body><news-story></news-story><script>
        document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<div><h1>Story</h1>${PROSE}</div>`)};
      </script>`,
    );
    expect(textsOf(await read(page))).toContain(paragraph('Two'));
    await page.close();
  });

  it('reads an article in a frame of the same origin', async () => {
    const page = await browser.open(
      `<!doctype html><title>Story</title><body><iframe srcdoc="${`<article>${PROSE}</article>`.replaceAll('"', '&quot;')}"></iframe>`,
    );
    expect(textsOf(await read(page))).toContain(paragraph('Two'));
    await page.close();
  });

  it('reads right-to-left, vertical and many-columned text, and what is not laid out yet', async () => {
    for (const style of [
      'direction: rtl',
      'writing-mode: vertical-rl',
      'columns: 3',
      'content-visibility: auto',
      'zoom: 3',
    ]) {
      const blocks = await readHtml({ body: PROSE, head: `<style>p { ${style} }</style>` });
      expect(blocks, style).toHaveLength(4);
    }
  });

  it('reads a page of ten megabytes', async () => {
    const many = Array.from({ length: 16_500 }, (_, number) => `<p>${paragraph(`Number${number}`)}</p>`).join('');
    const page = await browser.open(articleHtml({ body: many }));
    const blocks = (await page.evaluate('inPage.readBlocks(inPage.findArticle(document)).length')) as number;
    expect(blocks).toBe(16_501);
    await page.close();
  });
});
